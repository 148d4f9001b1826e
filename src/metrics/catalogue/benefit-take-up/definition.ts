import { vocabulary } from '../../../domain/fields.ts';
import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'benefit-take-up',
  label: 'Benefit take-up',
  question: 'How many of those who may join a plan have joined?',
  kind: 'share',
  unit: 'share',
  better: 'higher',
  principle: 'benefits',
  family: 'turnover',
  level: 'hr',
  limits: 'BN',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'contribution-else-person',
  hasFacets: true,
  needs: [{ column: 'eligible, or waived rows', found: 'SELECT 1 FROM benefit_enrollment WHERE is_eligible IS NOT NULL' }],
  facetsForLeaders: vocabulary.plan_type,
  contributions,
  readme,
});
