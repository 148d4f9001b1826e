import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'pay-to-market',
  label: 'Pay to market',
  question: 'How does pay compare with the market for the same occupation?',
  kind: 'median',
  unit: 'ratio',
  better: 'higher',
  principle: 'earnings',
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'PY',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution',
  hasFacets: false,
  logScale: true,
  assumption: 'the occupation of the job title is proposed, not confirmed.',
  needs: [
    { column: 'base pay', found: 'SELECT 1 FROM base_pay WHERE annualized > 0' },
    { column: 'job title', found: 'SELECT 1 FROM on_roll WHERE job_title IS NOT NULL' },
    { column: 'occupation of the job title', found: 'SELECT 1 FROM market_pay WHERE p50 > 0 OR hourly_p50 > 0' },
  ],
  contributions,
  readme,
});
