import { describe, expect, it } from 'vitest';
import { rateAndMix } from '../../../src/statistics/rate-and-mix.ts';
import { directlyStandardized, indirectlyStandardized } from '../../../src/statistics/standardization.ts';
import { asPair } from './as-pair.ts';
import { runVectors } from './reference-vectors.ts';

runVectors('composition', 'ST22 ST25 ST26', ({ input }) => {
  const lists = input as unknown as Readonly<Record<string, readonly number[] | undefined>>;
  const conf = input['conf'] as number | undefined;
  const { events, person_years: years, standard_weights: weights, benchmark_rates: rates } = lists;
  if (weights !== undefined) {
    const direct = directlyStandardized(
      events!.map((e, i) => ({ events: e, exposure: years![i]!, weight: weights[i]! })),
      conf,
    )!;
    return { rate: direct.rate, variance: direct.variance, ci: asPair(direct.interval) };
  }
  if (rates !== undefined) {
    const indirect = indirectlyStandardized(
      events!.map((e, i) => ({ events: e, exposure: years![i]!, benchmarkRate: rates[i]! })),
      conf,
    );
    return {
      observed: indirect.observed,
      expected: indirect.expected,
      ratio: indirect.ratio,
      exact_ci: asPair(indirect.exactRatioInterval),
      midp_ci: asPair(indirect.midPRatioInterval),
      excess_events: indirect.excess,
    };
  }
  const levels = lists['org_n']!.map((own, i) => ({
    own,
    ownRate: lists['org_rate']![i]!,
    benchmark: lists['bench_n']![i]!,
    benchmarkRate: lists['bench_rate']![i]!,
  }));
  const split = rateAndMix(levels)!;
  return {
    org_crude: split.ownCrude,
    bench_crude: split.benchmarkCrude,
    crude_gap: split.crudeGap,
    org_standardised_to_bench_mix: split.ownAtBenchmarkMix,
    bench_standardised_to_org_mix: split.benchmarkAtOwnMix,
    adjusted_gap_on_org_mix: split.standardizedGap,
    indirect_ratio_observed_over_expected: split.ownCrude / split.benchmarkAtOwnMix,
    kitagawa_rate_component: split.ratePart,
    kitagawa_mix_component: split.mixPart,
    rate_by_stratum: split.levels.map((l) => l.rate),
    mix_by_stratum: split.levels.map((l) => l.mix),
    mix_by_stratum_centred: split.levels.map((l) => l.mixCentered),
    simpson: split.reversedByMix,
  };
});

describe('rateAndMix', () => {
  it('ST25 adds up exactly, centered or not, for any mix; equal mixes leave no mix part', () => {
    const levels = [3, 0, 8, 21].map((own, i) => ({ own, ownRate: 0.05 * i, benchmark: 7 * i + 1, benchmarkRate: 0.3 / (i + 1) }));
    const split = rateAndMix(levels)!;
    expect(split.ratePart + split.mixPart).toBeCloseTo(split.crudeGap, 14);
    const sum = (key: 'mix' | 'mixCentered'): number => split.levels.reduce((total, l) => total + l[key], 0);
    expect(sum('mixCentered')).toBeCloseTo(sum('mix'), 14);
    expect(rateAndMix(levels.map((l) => ({ ...l, benchmark: 2 * l.own })))!.mixPart).toBeCloseTo(0, 14);
    expect(rateAndMix(levels.map((l) => ({ ...l, own: 0 })))).toBeNull();
  });
});

describe('directlyStandardized', () => {
  it('ST22 holds the rate, starts at zero without events and needs exposure in every weighted level', () => {
    const levels = [
      { events: 0, exposure: 10, weight: 0.5 },
      { events: 4, exposure: 30, weight: 0.5 },
    ];
    const { rate, interval } = directlyStandardized(levels)!;
    expect(interval.low).toBeLessThan(rate);
    expect(interval.high).toBeGreaterThan(rate);
    expect(directlyStandardized(levels.map((l) => ({ ...l, events: 0 })))).toMatchObject({ rate: 0, interval: { low: 0 } });
    expect(directlyStandardized([{ events: 0, exposure: 0, weight: 1 }])).toBeNull();
  });
});
