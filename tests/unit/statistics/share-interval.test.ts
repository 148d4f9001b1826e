import { describe, expect, it } from 'vitest';
import { clopperPearson, jeffreys, midPShare, shareTest, wilson, wilsonOfShare } from '../../../src/statistics/share-interval.ts';
import { runVectors } from './reference-vectors.ts';
import { asPair } from './as-pair.ts';

runVectors('proportion_ci', 'ST11', ({ input }) => {
  const { x, n, conf, p0 } = input as { x: number; n: number; conf?: number; p0?: number };
  if (p0 !== undefined) {
    const test = shareTest(x, n, p0);
    return { exact_two_sided: test.exactTwoSided, exact_less: test.exactLess, midp_less: test.midPLess, score_z: test.z };
  }
  return {
    p: x / n,
    wilson: asPair(wilson(x, n, conf)),
    clopper_pearson: asPair(clopperPearson(x, n, conf)),
    jeffreys: asPair(jeffreys(x, n, conf)),
    midp: asPair(midPShare(x, n, conf)),
  };
});

const methods = { wilson, clopperPearson, jeffreys, midPShare };

describe.each(Object.entries(methods))('%s', (_name, method) => {
  it('ST4 holds the estimate and stays inside 0 and 1 for every x of n, x = 0 and x = n included', () => {
    for (const n of [1, 2, 5, 30, 200]) {
      for (let x = 0; x <= n; x += 1) {
        const { low, high } = method(x, n, 0.95);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }
      expect(method(0, n, 0.95).low).toBe(0);
      expect(method(n, n, 0.95).high).toBe(1);
    }
  });
  it('ST33 narrows as people grow and mirrors when counting the others', () => {
    let before = Infinity;
    for (const n of [5, 10, 20, 50, 100, 1000]) {
      const { low, high } = method(0.4 * n, n, 0.95);
      expect(high - low).toBeLessThan(before);
      before = high - low;
      const mirror = method(0.6 * n, n, 0.95);
      expect(1 - mirror.high).toBeCloseTo(low, 9);
    }
  });
});

describe('wilson', () => {
  it('ST33 has the half-widths at 65 % printed on the holding list', () => {
    const halfWidths = [5, 10, 20, 50, 100].map((n) => {
      const { low, high } = wilsonOfShare(0.65, n);
      return Math.round(50 * (high - low));
    });
    expect(halfWidths).toEqual([32, 25, 19, 13, 9]);
  });
  it('ST11 knows nothing from nobody and everything from everybody', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilsonOfShare(0.7, Infinity)).toEqual({ low: 0.7, high: 0.7 });
  });
});
