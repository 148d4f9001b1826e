import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'benefit-enrollment',
  label: 'Enrolled by plan',
  question: 'How many people are enrolled in each plan?',
  kind: 'count',
  unit: 'people',
  better: 'context',
  principle: 'benefits',
  family: null,
  level: 'hr',
  limits: 'BN',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution-else-person',
  hasFacets: true,
  needs: [{ column: 'benefit plan', found: 'SELECT 1 FROM benefit_enrollment WHERE is_enrolled' }],
  notForLeaders: { facets: 'the exact count behind a share that is printed in steps (PR7)' },
  contributions,
  readme,
});
