import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'headcount',
  label: 'Headcount',
  question: 'How many people are on roll on the snapshot day?',
  kind: 'count',
  unit: 'people',
  better: 'context',
  principle: null,
  family: null,
  level: 'hr',
  limits: 'GE',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: false,
  needs: [{ column: 'one row per person', found: 'SELECT 1 FROM on_roll' }],
  contributions,
  readme,
});
