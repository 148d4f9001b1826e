import type { PainPoint } from '../../../src/domain/comparison.ts';
import type { MetricId } from '../../../src/domain/reading.ts';

/** A pain point with what the levers look at; its figures are numbers that no sheet for staff may hold. */
export const aFinding = ({
  metric = 'voluntary-turnover',
  ...rest
}: Partial<Omit<PainPoint, 'metric'>> & { metric?: string } = {}): PainPoint => ({
  id: 'p',
  rank: 1,
  metric: metric as MetricId,
  facet: null,
  principle: 'environment-and-culture',
  family: 'turnover',
  cut: ['department'],
  group: ['Public Works'],
  responsibleLevel: 'office-department',
  levelByPrinciple: 'office-department',
  levelByEvidence: null,
  people: 137,
  value: 0.1873,
  low: 0.1234,
  high: 0.2567,
  yardstick: { kind: 'market', value: 0.0961, label: 'Quits', provenance: null, indicative: [] },
  certainty: 'Confirmed',
  probability: 0.9321,
  severity: 41.7,
  parts: { weight: 1, people: 137, gap: 0.0912, tolerance: 0.02, scale: 0.1, materialGaps: 0.71, capped: false },
  sentence: 'People in Public Works leave by choice at 18.7 % a year, market 9.6 % (137 people).',
  ...rest,
});
