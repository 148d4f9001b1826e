import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'promotion-rate',
  label: 'Promotion rate',
  question: 'How many promotions are there per person-year in levels that can be left upward?',
  kind: 'rate',
  unit: 'per-person-year',
  better: 'higher',
  principle: 'learning-and-development',
  family: 'advancement',
  level: 'department-and-hr',
  limits: 'PM',
  base: 'people',
  rowsPer: 'stay',
  unitFrom: 'contribution',
  hasFacets: true,
  needs: [
    {
      column: 'promotion date or level history with hire dates, or promoted (yes/no)',
      found:
        "SELECT 1 FROM promotion WHERE source = 'flag' UNION ALL SELECT 1 FROM promotion WHERE effective_date IS NOT NULL AND EXISTS (SELECT 1 FROM stay WHERE is_dated)",
    },
  ],
  contributions,
  readme,
});
