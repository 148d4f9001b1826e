import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'tenure-median',
  label: 'Median tenure',
  question: 'How long has the person in the middle been here?',
  kind: 'median',
  unit: 'years',
  better: 'context',
  principle: 'safety-and-security',
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'GE',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: false,
  needs: [
    {
      column: 'hire date or years of service',
      found: 'SELECT 1 FROM stint WHERE hire_date IS NOT NULL OR seniority_date IS NOT NULL OR tenure_years IS NOT NULL',
    },
  ],
  contributions,
  readme,
});
