import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'pay-gap-adjusted',
  label: 'Adjusted pay gap',
  question: 'How much less do women earn than men at equal level, job family, office, tenure and FTE?',
  kind: 'gap',
  unit: 'gap',
  better: 'to-zero',
  principle: 'earnings',
  family: 'leadership-diversity',
  level: 'department-and-hr',
  limits: 'PG',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: false,
  readAs: 'adjusted',
  neverBy: ['gender'],
  needsGroups: true,
  needs: [
    { column: 'base pay', found: 'SELECT 1 FROM base_pay WHERE annualized > 0' },
    {
      column: 'gender',
      found: "SELECT 1 WHERE EXISTS (SELECT 1 FROM person WHERE gender = 'woman') AND EXISTS (SELECT 1 FROM person WHERE gender = 'man')",
    },
    {
      column: 'level or job family',
      found: 'SELECT 1 FROM base_pay WHERE level IS NOT NULL OR job_family IS NOT NULL OR job_title IS NOT NULL',
    },
  ],
  losses: [{ found: 'SELECT 1 FROM on_roll WHERE level IS NOT NULL', loss: 'no level: the gap is not adjusted for it' }],
  notForLeaders: { facets: 'its parts rest on smaller groups than the whole' },
  contributions,
  readme,
});
