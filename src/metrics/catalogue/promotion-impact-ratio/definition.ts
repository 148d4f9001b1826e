import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'promotion-impact-ratio',
  label: 'Promotion parity',
  question: 'Is the group with the lowest promotion rate promoted nearly as often as the group with the highest?',
  kind: 'ratio',
  unit: 'ratio',
  better: 'to-one',
  principle: 'learning-and-development',
  family: 'leadership-diversity',
  level: 'department-and-hr',
  limits: 'AI',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: true,
  readAs: 'parity',
  neverBy: ['gender', 'race_ethnicity'],
  needsGroups: true,
  notes: ['Levels are pooled: look at it by level too.'],
  needs: [
    {
      column: 'promotion date or promoted (yes/no)',
      found:
        "SELECT 1 FROM promotion WHERE source = 'flag' UNION ALL SELECT 1 FROM promotion WHERE effective_date IS NOT NULL AND EXISTS (SELECT 1 FROM stay WHERE is_dated)",
    },
    { column: 'gender or race', found: "SELECT 1 FROM group_of_person WHERE gender <> '' OR race_ethnicity <> ''" },
  ],
  contributions,
  readme,
});
