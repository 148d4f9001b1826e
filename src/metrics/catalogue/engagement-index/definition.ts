import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'engagement-index',
  label: 'Engagement index (own)',
  question: 'How favorable is the average person across all items?',
  kind: 'mean',
  unit: 'index',
  better: 'higher',
  principle: null,
  family: 'engagement',
  level: 'office-department',
  limits: 'SV',
  base: 'respondents',
  rowsPer: 'person',
  unitFrom: 'contribution-else-person',
  hasFacets: false,
  notes: [
    'An index of our own: the mean over people of the share of favorable answers, times 100. It is not comparable with indexes of other names.',
  ],
  needs: [{ column: 'survey answers of employees', found: "SELECT 1 FROM scored_answer WHERE audience = 'employees'" }],
  contributions,
  readme,
});
