import type { Period } from '../../src/domain/period.ts';
import type { Behind, RankSensitivity, Steady } from '../../src/views/session-contract.ts';
import { painPointsOf } from './fixture-figures.ts';
import { metricId } from './fixture-metrics.ts';

/** TEST ONLY: what lies behind a made-up pain point, with every member told. */
export const behindFixture: Behind = {
  why: {
    mixAndRate: {
      ownCrude: 0.3,
      benchmarkCrude: 0.096,
      crudeGap: 0.204,
      ratePart: 0.144,
      mixPart: 0.06,
      levels: [
        { rate: 0.1, mix: 0.07, mixCentered: 0.02 },
        { rate: 0.044, mix: -0.01, mixCentered: 0.04 },
      ],
      ownAtBenchmarkMix: 0.22,
      benchmarkAtOwnMix: 0.14,
      standardizedGap: 0.16,
      reversedByMix: false,
      names: ['Entry', 'Senior'],
      mixShare: 0.29,
    },
    concentration: { parts: [{ cut: ['office', 'department'], group: ['North', 'Fleet'], share: 0.83 }], of: 3, share: 0.83 },
    restsOnOnePerson: false,
    trend: { before: 0.21, change: 0.09, isWorse: true, isClear: false },
    selection: null,
    benign: ['The yardstick is only indicative: another industry.'],
  },
  drivers: {
    found: [
      {
        dimension: 'level',
        group: 'Entry',
        value: 0.41,
        elsewhere: 0.12,
        shareOfBase: 0.4,
        shareOfCount: 0.71,
        qValue: 0.004,
        sharedWith: [{ dimension: 'office', group: 'North', share: 0.82 }],
      },
      {
        dimension: 'office',
        group: 'North',
        value: 0.36,
        elsewhere: 0.15,
        shareOfBase: 0.5,
        shareOfCount: 0.69,
        qValue: 0.02,
        sharedWith: [],
      },
    ],
    lookedAt: 14,
    dimensions: ['level', 'office'],
  },
};

export const sensitivityFixture = (period: Period): ReadonlyMap<string, RankSensitivity> =>
  new Map(
    painPointsOf(period).ranked.map(({ id, rank }) => [
      id,
      { rank, halfTolerance: rank, doubleTolerance: rank === 1 ? 1 : null, without: new Map([['benefits', Math.max(1, rank - 1)]]) },
    ]),
  );

export const steadyFixture: readonly Steady[] = ['pay-to-market', 'survey-favorable'].map((metric) => ({
  metric: metricId(metric),
  facet: null,
  principle: 'earnings',
  family: null,
  departments: [],
  people: 2903,
  value: 1,
  yardstick: { kind: 'market', value: 1, label: 'market median', provenance: null, indicative: [] },
  probability: 0.02,
  change: null,
  couldHaveSeen: 0.02,
  sentence: 'Pay to market holds: 1, market 1; a change of 0.02 could have been seen.',
}));
