import { normalCdf, normalQuantile, tCdf, tQuantile, tUpper } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';
import { quantile7 } from './median-interval.ts';
import { randomIndex, seededRandom } from './seeded-random.ts';

/** What is left of a list of values once it has been added up: count, mean and sample standard deviation (n − 1). */
export interface MeanSummary {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export const summarize = (values: readonly number[]): MeanSummary => {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const correction = values.reduce((sum, v) => sum + (v - mean), 0) / n;
  const center = mean + correction;
  return { n, mean: center, sd: Math.sqrt(values.reduce((sum, v) => sum + (v - center) ** 2, 0) / (n - 1)) };
};

/** Student t interval for a mean (ST15). Null below two values or without a standard deviation. */
export const tInterval = ({ n, mean, sd }: MeanSummary, level = usualLevel): Interval | null => {
  if (n < 2 || !(sd >= 0)) return null;
  const half = (tQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
};

export interface MeanTest {
  readonly difference: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  readonly pTwoSided: number;
  /** One-sided p that the true mean lies below the benchmark when small. */
  readonly pLess: number;
  readonly pGreater: number;
  readonly interval: Interval;
}

/**
 * One-sample t of a mean against a benchmark (ST13, ST15). With a benchmark standard error its variance is added and the degrees
 * of freedom follow Satterthwaite, the benchmark's variance taken as known. Null below two values or when nothing varies.
 */
export const meanTest = (own: MeanSummary, benchmark: number, benchmarkSe = 0, level = usualLevel): MeanTest | null => {
  if (own.n < 2) return null;
  const ownVariance = own.sd ** 2 / own.n;
  const se = Math.sqrt(ownVariance + benchmarkSe ** 2);
  if (!(se > 0) || !(ownVariance > 0)) return null;
  const df = (se ** 4 * (own.n - 1)) / ownVariance ** 2;
  return testOf(own.mean - benchmark, se, df, level);
};

/** Welch's two-sample t: first minus second (on logs when ratio-scaled). Null when either side has fewer than two values. */
export const welch = (first: MeanSummary, second: MeanSummary, level = usualLevel): MeanTest | null => {
  if (first.n < 2 || second.n < 2) return null;
  const a = first.sd ** 2 / first.n;
  const b = second.sd ** 2 / second.n;
  const se = Math.sqrt(a + b);
  if (!(se > 0)) return null;
  return testOf(first.mean - second.mean, se, (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1)), level);
};

/** Mean after dropping the given share of the values at each end (ST15: 5 % when skewed). */
export const trimmedMean = (values: readonly number[], share = 0.05): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length * share);
  const kept = sorted.slice(cut, sorted.length - cut);
  return kept.reduce((sum, v) => sum + v, 0) / kept.length;
};

/** BCa bootstrap interval of the mean (Efron 1987), seeded, from 20 values up; null below, and when all values are equal. */
export const bcaMeanInterval = (values: readonly number[], seed: number, level = usualLevel, draws = 2000): Interval | null => {
  const n = values.length;
  if (n < 20) return null;
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted[0] === sorted[n - 1]) return null;
  const { mean } = summarize(sorted);
  const random = seededRandom(seed);
  const means = Float64Array.from({ length: draws }, () => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += sorted[randomIndex(random, n)]!;
    return sum / n;
  }).sort();
  const below = means.filter((m) => m < mean).length + 0.5 * means.filter((m) => m === mean).length;
  const bias = normalQuantile(Math.min(Math.max(below, 0.5), draws - 0.5) / draws);
  const cubes = sorted.reduce((sum, v) => sum + (v - mean) ** 3, 0);
  const squares = sorted.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const acceleration = cubes / (6 * squares ** 1.5);
  const limit = (p: number): number => {
    const z = bias + normalQuantile(p);
    return quantile7(means, normalCdf(bias + z / (1 - acceleration * z)));
  };
  return { low: limit((1 - level) / 2), high: limit((1 + level) / 2) };
};

const testOf = (difference: number, se: number, df: number, level: number): MeanTest => {
  const t = difference / se;
  const half = tQuantile((1 + level) / 2, df) * se;
  return {
    difference,
    se,
    t,
    df,
    pTwoSided: 2 * tUpper(Math.abs(t), df),
    pLess: tCdf(t, df),
    pGreater: tUpper(t, df),
    interval: { low: difference - half, high: difference + half },
  };
};
