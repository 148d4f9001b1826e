import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'leadership-parity',
  label: 'Leadership parity',
  question: 'Are women as common in leadership as in the levels below?',
  kind: 'ratio',
  unit: 'ratio',
  better: 'to-one',
  principle: 'learning-and-development',
  family: 'leadership-diversity',
  level: 'hr',
  limits: 'AI',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: false,
  readAs: 'parity',
  arms: { focal: 'leadership', reference: 'levels below' },
  neverBy: ['gender', 'level'],
  needsGroups: true,
  notes: [
    'Leadership: the top two of all levels (the top one where there are fewer than four), or the top fifth of the levels where that is more.',
  ],
  needs: [
    { column: 'level with an order', found: 'SELECT count(*) FROM on_roll HAVING count(DISTINCT level_rank) > 1' },
    {
      column: 'gender',
      found: "SELECT 1 WHERE EXISTS (SELECT 1 FROM person WHERE gender = 'woman') AND EXISTS (SELECT 1 FROM person WHERE gender = 'man')",
    },
  ],
  contributions,
  readme,
});
