import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'median-pay',
  label: 'Median pay',
  question: 'What does the person in the middle earn in a year, at full-time hours?',
  kind: 'median',
  unit: 'money-year',
  better: 'context',
  principle: 'earnings',
  family: null,
  level: 'department-and-hr',
  limits: 'PY',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: true,
  needs: [{ column: 'base pay', found: 'SELECT 1 FROM base_pay WHERE annualized > 0' }],
  assumption: 'full-time hours of 40 a week assumed, the file states none.',
  contributions,
  readme,
});
