import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'item-mean',
  label: 'Survey item mean',
  question: 'What is the mean answer to each item, on its own scale?',
  kind: 'mean',
  unit: 'points',
  better: 'context',
  principle: null,
  family: 'engagement',
  level: 'department-and-hr',
  limits: 'SV',
  base: 'respondents',
  rowsPer: 'person',
  unitFrom: 'contribution-else-person',
  hasFacets: true,
  needs: [{ column: 'survey answers', found: 'SELECT 1 FROM scored_answer' }],
  notForLeaders: { facets: 'a second figure of the same answers would narrow the share that is printed in steps (PR7)' },
  contributions,
  readme,
});
