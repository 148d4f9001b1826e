import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/statistics/distributions.ts';
import { meanTest, summarize, welch } from '../../../src/statistics/mean-interval.ts';
import { medianDifference, medianGap, ratioOfSums } from '../../../src/statistics/median-gap.ts';
import { wilson } from '../../../src/statistics/share-interval.ts';
import { mover, newcombe, rateRatio } from '../../../src/statistics/two-groups.ts';
import { asPair } from './as-pair.ts';
import { runVectors } from './reference-vectors.ts';

const logs = (values: readonly number[], base = 1): readonly number[] => values.map((v) => Math.log(v / base));

runVectors('two_sample', 'ST13 ST15 ST23', ({ input }) => {
  if (input['a'] !== undefined) {
    const test = welch(summarize(logs(input['a'] as number[])), summarize(logs(input['b'] as number[])))!;
    return {
      diff_log: test.difference,
      t: test.t,
      df: test.df,
      p: test.pTwoSided,
      ci: asPair(test.interval),
      ratio: Math.exp(test.difference),
      ratio_ci: asPair(test.interval).map((v) => Math.exp(v!)),
    };
  }
  if (input['values'] !== undefined) {
    const own = summarize(logs(input['values'] as number[], input['benchmark'] as number));
    const plain = meanTest(own, 0)!;
    const both = meanTest(own, 0, input['benchmark_log_se'] as number)!;
    return {
      mean_log_ratio: plain.difference,
      se: plain.se,
      t: plain.t,
      df: plain.df,
      p: plain.pTwoSided,
      ci: asPair(plain.interval),
      with_benchmark_se: { se: both.se, z: both.t, satterthwaite_df: both.df },
    };
  }
  const { x1, n1, x2, n2, x, n, bench, bench_se, conf } = input as Record<string, number>;
  if (x1 !== undefined) {
    const difference = newcombe(x1, n1!, x2!, n2!, conf);
    return { diff: difference.value, newcombe_wilson_ci: asPair(difference.interval) };
  }
  const p = x! / n!;
  const half = normalQuantile(0.975) * bench_se!;
  const own = { value: p, interval: wilson(x!, n!) };
  return {
    diff: p - bench!,
    se: Math.hypot(Math.sqrt((p * (1 - p)) / n!), bench_se!),
    mover_ci: asPair(mover(own, { value: bench!, interval: { low: bench! - half, high: bench! + half } })),
  };
});

describe('newcombe', () => {
  it('ST23 holds the difference, turns with the groups and stays inside −1 and 1', () => {
    for (const [a, n, c, m] of [
      [0, 5, 5, 5],
      [0, 1, 0, 1],
      [3, 10, 9, 30],
      [30, 30, 0, 12],
    ] as const) {
      const { value, interval } = newcombe(a, n, c, m);
      const turned = newcombe(c, m, a, n);
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
      expect(turned.interval.low).toBeCloseTo(-interval.high, 12);
      expect(Math.max(-interval.low, interval.high)).toBeLessThanOrEqual(1);
    }
  });
});

describe('rateRatio', () => {
  it('ST10 has no finite upper limit without events to compare with, and zero as lower limit without own', () => {
    expect(rateRatio(4, 10, 0, 20)).toMatchObject({ ratio: null, midPInterval: { high: null }, exactInterval: { high: null } });
    expect(rateRatio(0, 10, 4, 20)).toMatchObject({ ratio: 0, midPInterval: { low: 0 } });
    expect(rateRatio(0, 10, 0, 20)).toMatchObject({ ratio: null, midPInterval: { low: 0, high: null } });
  });
  it('ST10 turns over when the groups change places', () => {
    const one = rateRatio(26, 151.3, 20, 190.4);
    const other = rateRatio(20, 190.4, 26, 151.3);
    expect(1 / other.midPInterval.high!).toBeCloseTo(one.midPInterval.low, 9);
    expect(other.midPLess).toBeCloseTo(one.midPGreater, 12);
  });
});

describe('bootstrap of medians', () => {
  const wave = (n: number, shift: number): readonly number[] => Array.from({ length: n }, (_, i) => shift + ((i * 37) % 101));
  it('ST7 repeats itself for a seed whatever the row order', () => {
    const one = medianDifference(wave(40, 10), wave(50, 0), { seed: 5 });
    const shuffled = medianDifference([...wave(40, 10)].reverse(), [...wave(50, 0)].reverse(), { seed: 5 });
    expect(shuffled).toEqual(one);
    expect(medianDifference(wave(40, 10), wave(50, 0), { seed: 6 }).interval).not.toEqual(one.interval);
  });
  it('ST65 is positive when the focal arm is lower, and holds the estimate', () => {
    const { value, interval } = medianGap(wave(40, 90), wave(40, 100), { seed: 5 });
    expect(value).toBeCloseTo(10 / 150, 1);
    expect(interval!.low).toBeLessThanOrEqual(value);
    expect(interval!.high).toBeGreaterThanOrEqual(value);
  });
  it('ST31 has no interval for five values an arm', () => {
    expect(medianGap(wave(5, 0), wave(50, 0), { seed: 5 }).interval).toBeNull();
  });
  it('ST7 a ratio of sums is bootstrapped over its clusters', () => {
    const clusters = wave(30, 1).map((v) => ({ numerator: v, denominator: v + 10 }));
    const { value, interval } = ratioOfSums(clusters, { seed: 5 })!;
    expect(interval!.low).toBeLessThan(value);
    expect(interval!.high).toBeGreaterThan(value);
    expect(ratioOfSums([...clusters].reverse(), { seed: 5 })).toEqual(ratioOfSums(clusters, { seed: 5 }));
    expect(ratioOfSums([{ numerator: 1, denominator: 0 }], { seed: 5 })).toBeNull();
  });
});
