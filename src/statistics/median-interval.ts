import { binomialCdf, binomialQuantile, binomialUpper, binomialMass } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';

/** Type-7 quantile of values sorted ascending: linear between order statistics, as `quantile_cont` does. Needs at least one value. */
export const quantile7 = (sorted: ArrayLike<number>, q: number): number => atPosition(sorted, (sorted.length - 1) * q);

/** Type 6 (n + 1) and type 8 (median-unbiased) quantiles, for comparison with other tools. */
export const quantile6 = (sorted: ArrayLike<number>, q: number): number => atPosition(sorted, (sorted.length + 1) * q - 1);
export const quantile8 = (sorted: ArrayLike<number>, q: number): number => atPosition(sorted, (sorted.length + 1 / 3) * q + 1 / 3 - 1);

export interface Ranks {
  /** 1-based ranks among the sorted values. */
  readonly lowRank: number;
  readonly highRank: number;
}

/**
 * Ranks whose values bound quantile q (ST13, ST31): l = qbinom(α/2), u = qbinom(1 − α/2) + 1. Distribution-free.
 * Null when either rank falls off the list: at this size the interval does not exist (median: below 6 values at 95 %).
 */
export const orderStatisticRanks = (n: number, q: number, level = usualLevel): Ranks | null => {
  const { lowRank, highRank } = possibleRanks(n, q, level);
  return lowRank >= 1 && highRank <= n ? { lowRank, highRank } : null;
};

export interface QuantileInterval {
  /** 0 when there is no such value. */
  readonly lowRank: number;
  /** n + 1 when there is no such value. */
  readonly highRank: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Attained probability of covering the quantile; null when a bound is missing. */
  readonly coverage: number | null;
}

/** Order-statistic interval with its values, each bound on its own: a one-sided bound may exist where the interval does not. */
export const quantileInterval = (sorted: ArrayLike<number>, q: number, level = usualLevel): QuantileInterval => {
  const n = sorted.length;
  const { lowRank, highRank } = possibleRanks(n, q, level);
  const low = lowRank >= 1 ? sorted[lowRank - 1]! : null;
  const high = highRank <= n ? sorted[highRank - 1]! : null;
  return { lowRank, highRank, low, high, coverage: low === null || high === null ? null : coverageOf(n, q, lowRank, highRank) };
};

/** Median interval as a plain pair, or null: "too few", never a wider guess (ST31). */
export const medianInterval = (sorted: ArrayLike<number>, level = usualLevel): Interval | null => {
  const { low, high } = quantileInterval(sorted, 0.5, level);
  return low === null || high === null ? null : { low, high };
};

/** The most that any order-statistic interval can cover: from the smallest to the largest value. */
export const attainableCoverage = (n: number, q = 0.5): number => 1 - q ** n - (1 - q) ** n;

/** ST32: quantile q may be given only when at least five values are expected on its thinner side. */
export const quantileIsSupported = (n: number, q: number): boolean => n * Math.min(q, 1 - q) >= 5 - 1e-9;

export interface SignTest {
  readonly pTwoSided: number;
  /** Exact one-sided p; small means the median lies below the benchmark. */
  readonly pBelow: number;
  readonly pAbove: number;
  readonly midPBelow: number;
  readonly midPAbove: number;
}

/** Sign test of a median against a benchmark from the counts on either side; ties with the benchmark are left out (ST13). */
export const signTest = (below: number, above: number): SignTest => {
  const n = below + above;
  const half = 0.5 * binomialMass(below, n, 0.5);
  const pBelow = binomialUpper(below - 1, n, 0.5);
  const pAbove = binomialCdf(below, n, 0.5);
  return {
    pTwoSided: Math.min(1, 2 * Math.min(pBelow, pAbove)),
    pBelow,
    pAbove,
    midPBelow: pBelow - half,
    midPAbove: pAbove - half,
  };
};

const possibleRanks = (n: number, q: number, level: number): Ranks => {
  const tail = (1 - level) / 2;
  return { lowRank: binomialQuantile(tail, n, q), highRank: binomialQuantile(1 - tail, n, q) + 1 };
};

const coverageOf = (n: number, q: number, lowRank: number, highRank: number): number =>
  binomialCdf(highRank - 1, n, q) - binomialCdf(lowRank - 1, n, q);

const atPosition = (sorted: ArrayLike<number>, position: number): number => {
  const clamped = Math.min(Math.max(position, 0), sorted.length - 1);
  const rounded = Math.round(clamped);
  const exact = Math.abs(clamped - rounded) < 1e-9 ? rounded : clamped;
  const left = Math.floor(exact);
  const low = sorted[left]!;
  return exact === left ? low : low + (exact - left) * (sorted[left + 1]! - low);
};
