import { describe, expect, it } from 'vitest';
import { conditionalOddsRatio } from '../../../src/statistics/fisher-exact.ts';
import { compareSelection, mantelHaenszel, toTable } from '../../../src/statistics/selection-fairness.ts';
import { asPair } from './as-pair.ts';
import { runVectors } from './reference-vectors.ts';

interface Stratum {
  readonly focal: readonly [number, number];
  readonly ref: readonly [number, number];
}

runVectors('adverse_impact', 'ST20 ST67 ST68 ST69', ({ input }) => {
  if (input['strata'] !== undefined) {
    const strata = (input['strata'] as readonly Stratum[]).map(({ focal, ref }) => ({ a: focal[0], b: focal[1], c: ref[0], d: ref[1] }));
    const common = mantelHaenszel(strata);
    return { chisq: common.chiSquare, p: common.p, common_odds_ratio: common.value, ci: asPair(common.interval) };
  }
  const count = input as Readonly<Record<string, number>>;
  const focal = { chosen: count['focal_selected']!, total: count['focal_total']! };
  const reference = { chosen: count['ref_selected']!, total: count['ref_total']! };
  const seen = compareSelection(focal, reference);
  const odds = conditionalOddsRatio(toTable(focal, reference));
  return {
    focal_rate: seen.focalRate,
    ref_rate: seen.referenceRate,
    impact_ratio: seen.ratio,
    below_four_fifths: seen.belowFourFifths,
    fisher_two_sided: seen.fisher.twoSided,
    fisher_less: seen.fisher.less,
    lancaster_midp_less: seen.fisher.midPLess,
    odds_ratio_conditional_mle: odds.value,
    odds_ratio_ci: asPair(odds.interval),
    z_two_sd_pooled: seen.z,
    shortfall_vs_parity_pooled: seen.shortfall,
    hypergeometric_sd: seen.hypergeometricSd,
    sds_from_expected: seen.sdsFromExpected,
    shortfall_to_80pct: seen.shortfallToFourFifths,
    flip_flop_ratio_plus1: seen.ratioWithOneMoved,
  };
});

describe('compareSelection', () => {
  const of = (a: number, n: number, c: number, m: number): ReturnType<typeof compareSelection> =>
    compareSelection({ chosen: a, total: n }, { chosen: c, total: m });

  it('ST67 calls adverse what is under four fifths and either unlikely or two people short', () => {
    expect(of(120, 600, 300, 1000).verdict).toBe('adverse');
    expect(of(3, 20, 20, 60).verdict).toBe('adverse');
    expect(of(9, 10, 12, 15).verdict).toBe('no adverse difference');
  });
  it('ST68 calls too small what one moved selection would turn, and does not test a group under 2 % of the pool', () => {
    expect(of(2, 9, 4, 14).verdict).toBe('too small to say');
    expect(of(0, 5, 300, 1000).verdict).toBe('not tested');
    expect(of(0, 20, 0, 60)).toMatchObject({ ratio: null, ratioInterval: null, z: null, verdict: 'not tested' });
  });
  it('ST20 holds the ratio inside its interval and narrows it as both groups grow', () => {
    for (const [a, n, c, m] of [
      [0, 9, 7, 28],
      [3, 20, 20, 60],
      [9, 10, 12, 15],
      [10, 10, 15, 15],
      [1, 5, 1, 5],
    ] as const) {
      const one = of(a, n, c, m);
      const ten = of(10 * a, 10 * n, 10 * c, 10 * m);
      expect(one.ratioInterval!.low).toBeLessThanOrEqual(one.ratio!);
      expect(one.ratioInterval!.high).toBeGreaterThanOrEqual(one.ratio!);
      expect(ten.ratioInterval!.low).toBeGreaterThanOrEqual(one.ratioInterval!.low);
      expect(ten.ratioInterval!.high).toBeLessThanOrEqual(one.ratioInterval!.high!);
    }
  });
  it('ST20 agrees with the large-sample log interval in a large sample', () => {
    const se = Math.sqrt(1 / 120 - 1 / 600 + 1 / 300 - 1 / 1000);
    const { ratio, ratioInterval } = of(120, 600, 300, 1000);
    expect(ratioInterval!.low).toBeCloseTo(ratio! * Math.exp(-1.96 * se), 2);
    expect(ratioInterval!.high).toBeCloseTo(ratio! * Math.exp(1.96 * se), 2);
  });
});

describe('mantelHaenszel', () => {
  it('ST69 of one stratum is its plain odds ratio, and empty strata change nothing', () => {
    const one = { a: 12, b: 48, c: 30, d: 60 };
    expect(mantelHaenszel([one]).value).toBeCloseTo((12 * 60) / (48 * 30), 12);
    expect(mantelHaenszel([one, { a: 0, b: 0, c: 0, d: 0 }])).toEqual(mantelHaenszel([one]));
    expect(mantelHaenszel([{ a: 0, b: 5, c: 3, d: 4 }])).toMatchObject({ value: 0, interval: null });
  });
});
