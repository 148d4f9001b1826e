import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'total-separations',
  label: 'All separations',
  question: 'How many employments ended, of any kind, per person-year worked?',
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
  hasFacets: true,
  facetsShareExposure: true,
  needs: [
    { column: 'hire date (to the day)', found: 'SELECT 1 FROM stay WHERE is_dated' },
    { column: 'last day employed', found: "SELECT 1 FROM separation WHERE last_day IS NOT NULL AND last_day_precision = 'day'" },
  ],
  losses: [{ found: "SELECT 1 FROM separation WHERE type <> 'unknown'", loss: 'total only, no kind' }],
  notForLeaders: { facets: 'separations by reason are not released for a period that moves with the data (PR11, PR17)' },
  leadersOnlyWithout: ['voluntary-turnover', 'involuntary-turnover'],
  contributions,
  readme,
});
