import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'living-wage-share',
  label: 'Living-wage share',
  question: 'How many people are paid at least a given hourly floor?',
  kind: 'share',
  unit: 'share',
  better: 'higher',
  principle: 'earnings',
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'GE',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: true,
  assumption: '40 hours a week assumed, the file states none.',
  needs: [
    { column: 'base pay', found: 'SELECT 1 FROM base_pay WHERE hourly > 0' },
    { column: 'an hourly floor', found: 'SELECT 1 FROM pay_floor' },
  ],
  contributions,
  readme,
});
