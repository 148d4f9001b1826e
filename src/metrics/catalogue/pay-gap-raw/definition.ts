import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'pay-gap-raw',
  label: 'Unadjusted pay gap',
  question: 'How much less do women earn than men, in the middle?',
  kind: 'gap',
  unit: 'gap',
  better: 'to-zero',
  principle: 'earnings',
  family: 'leadership-diversity',
  level: 'department-and-hr',
  limits: 'PY',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: false,
  neverBy: ['gender'],
  needsGroups: true,
  notes: ['Not adjusted for level, job or tenure.'],
  needs: [
    { column: 'base pay', found: 'SELECT 1 FROM base_pay WHERE annualized > 0' },
    {
      column: 'gender',
      found: "SELECT 1 WHERE EXISTS (SELECT 1 FROM person WHERE gender = 'woman') AND EXISTS (SELECT 1 FROM person WHERE gender = 'man')",
    },
  ],
  notForLeaders: { facets: 'means of pay of two periods give a joiner’s pay exactly (PR28)' },
  contributions,
  readme,
});
