import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'survey-favorable',
  label: 'Favorable answers',
  question: 'How many answers are favorable?',
  kind: 'share',
  unit: 'share',
  better: 'higher',
  principle: null,
  family: 'engagement',
  level: 'department-and-hr',
  limits: 'SV',
  base: 'respondents',
  rowsPer: 'answer',
  unitFrom: 'contribution-else-person',
  hasFacets: true,
  readAs: 'theme',
  needs: [{ column: 'survey answers', found: 'SELECT 1 FROM scored_answer' }],
  losses: [
    { found: "SELECT 1 FROM scored_answer WHERE audience = 'employees'", loss: 'not known to be answers of employees: items only' },
    {
      found: 'SELECT 1 FROM scored_answer WHERE principle IS NOT NULL',
      loss: 'no item is assigned to a principle: no figure by principle',
    },
  ],
  contributions,
  readme,
});
