import { describe, expect, it } from 'vitest';
import {
  attainableCoverage,
  medianInterval,
  orderStatisticRanks,
  quantile6,
  quantile7,
  quantile8,
  quantileInterval,
  quantileIsSupported,
  signTest,
} from '../../../src/statistics/median-interval.ts';
import { runVectors } from './reference-vectors.ts';

runVectors('quantile_ci', 'ST13 ST31', ({ input }) => {
  const { values, q, conf, benchmark, n } = input as { values?: number[]; q?: number; conf?: number; benchmark?: number; n?: number };
  if (values === undefined) return { max_coverage: attainableCoverage(n!, q) };
  const sorted = [...values].sort((a, b) => a - b);
  if (benchmark !== undefined) {
    const below = sorted.filter((v) => v < benchmark).length;
    const above = sorted.filter((v) => v > benchmark).length;
    const test = signTest(below, above);
    return { below, above, p_two_sided: test.pTwoSided, p_below: test.pBelow };
  }
  const interval = quantileInterval(sorted, q!, conf);
  return {
    type7: quantile7(sorted, q!),
    type6: quantile6(sorted, q!),
    type8: quantile8(sorted, q!),
    lower_rank: interval.lowRank,
    upper_rank: interval.highRank,
    lower: interval.low,
    upper: interval.high,
    coverage: interval.coverage,
  };
});

describe('orderStatisticRanks', () => {
  it('ST31 gives no 95 % median interval below six values and the whole range at six', () => {
    for (let n = 0; n < 6; n += 1) expect(orderStatisticRanks(n, 0.5)).toBeNull();
    expect(orderStatisticRanks(6, 0.5)).toEqual({ lowRank: 1, highRank: 6 });
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
  });
  it('ST13 brackets the quantile and covers at least the level asked for', () => {
    for (const q of [0.25, 0.5, 0.75]) {
      for (let n = 6; n < 400; n += 7) {
        const ranks = orderStatisticRanks(n, q);
        if (ranks === null) continue;
        expect(ranks.lowRank).toBeLessThanOrEqual(1 + (n - 1) * q + 1);
        expect(ranks.highRank).toBeGreaterThanOrEqual(1 + (n - 1) * q - 1);
        const values = Array.from({ length: n }, (_, i) => i);
        expect(quantileInterval(values, q).coverage).toBeGreaterThanOrEqual(0.95 - 1e-12);
      }
    }
  });
});

describe('quantileIsSupported', () => {
  it('ST32 asks for 10, 20 and 50 values for the median, quartiles and outer tenths', () => {
    const first = (q: number): number => Array.from({ length: 100 }, (_, n) => n).find((n) => quantileIsSupported(n, q))!;
    expect([0.5, 0.25, 0.75, 0.1, 0.9].map(first)).toEqual([10, 20, 20, 50, 50]);
  });
});

describe('quantile7', () => {
  it('MC17 of one value is that value, of equal values their value', () => {
    expect(quantile7([7], 0.9)).toBe(7);
    expect(quantile7([3, 3, 3], 0.25)).toBe(3);
  });
});
