import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'leaver-share',
  label: 'Share marked as left',
  question: 'How many of the people in the file are marked as having left?',
  kind: 'share',
  unit: 'share',
  better: 'context',
  principle: null,
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'GE',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'person',
  hasFacets: false,
  notes: ['A share of the rows, not a yearly rate: the file does not say how long people were employed.'],
  needs: [{ column: 'left (yes/no)', found: 'SELECT 1 FROM leaver_flag' }],
  contributions,
  readme,
});
