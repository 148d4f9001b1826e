import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'retention-rate',
  label: 'Retention',
  question: 'Of the people here on the first day, how many are still here after the last?',
  kind: 'share',
  unit: 'share',
  better: 'higher',
  principle: 'environment-and-culture',
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'RT',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: true,
  needs: [
    { column: 'hire date', found: 'SELECT 1 FROM stay WHERE hire_date IS NOT NULL' },
    { column: 'last day employed', found: "SELECT 1 FROM separation WHERE last_day IS NOT NULL AND last_day_precision = 'day'" },
  ],
  contributions,
  readme,
});
