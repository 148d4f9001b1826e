import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'separation-count',
  label: 'Separations on file',
  question: 'How many separations are on file?',
  kind: 'count',
  unit: 'people',
  better: 'context',
  principle: null,
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'GE',
  base: 'people',
  rowsPer: 'separation',
  unitFrom: 'contribution',
  hasFacets: true,
  notes: ['A count, not a rate: it says nothing about how many people were employed.'],
  needs: [{ column: 'one row per separation', found: "SELECT 1 FROM separation WHERE type <> 'transfer_out'" }],
  notForLeaders: { facets: 'separations by reason are not released for a period that moves with the data (PR11, PR17)' },
  leadersOnlyWithout: ['voluntary-turnover', 'involuntary-turnover', 'total-separations'],
  contributions,
  readme,
});
