import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'involuntary-turnover',
  label: 'Involuntary turnover',
  question: 'How many people were dismissed or laid off, per person-year worked?',
  kind: 'rate',
  unit: 'per-person-year',
  better: 'lower',
  principle: 'safety-and-security',
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'TU',
  base: 'people',
  rowsPer: 'stay',
  unitFrom: 'contribution',
  hasFacets: false,
  needs: [
    { column: 'hire date (to the day)', found: 'SELECT 1 FROM stay WHERE is_dated' },
    { column: 'last day employed', found: "SELECT 1 FROM separation WHERE last_day IS NOT NULL AND last_day_precision = 'day'" },
    { column: 'separation type', found: "SELECT 1 FROM separation WHERE type <> 'unknown'" },
  ],
  losses: [
    {
      found: "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM exposure WHERE separation_type = 'unknown')",
      loss: 'some separations of the period have no kind: they are in the total, not here',
    },
  ],
  notForLeaders: { figure: 'separations by reason are not released for a period that moves with the data (PR11, PR17)' },
  contributions,
  readme,
});
