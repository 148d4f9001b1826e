import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'hiring-impact-ratio',
  label: 'Candidate-to-hire parity',
  question: 'Is the group with the lowest hiring rate hired nearly as often as the group with the highest?',
  kind: 'ratio',
  unit: 'ratio',
  better: 'to-one',
  principle: null,
  family: 'candidate-diversity',
  level: 'hr',
  limits: 'AI',
  base: 'applications',
  rowsPer: 'application',
  unitFrom: 'contribution',
  hasFacets: true,
  readAs: 'parity',
  neverBy: ['gender', 'race_ethnicity'],
  needsGroups: true,
  needs: [
    { column: 'application stage', found: "SELECT 1 FROM application WHERE stage IN ('hired', 'offer')" },
    {
      column: 'gender or race of candidates',
      found:
        "SELECT 1 FROM application JOIN group_of_person ON group_of_person.person_key = application.person_key WHERE group_of_person.gender <> '' OR group_of_person.race_ethnicity <> ''",
    },
  ],
  losses: [{ found: "SELECT 1 FROM application WHERE stage = 'hired'", loss: 'no hires on file: reaching an offer is compared instead' }],
  contributions,
  readme,
});
