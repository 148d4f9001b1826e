import beta from '@stdlib/stats-base-dists-beta';
import normal from '@stdlib/stats-base-dists-normal';
import student from '@stdlib/stats-base-dists-t';
import { logGamma, massAt, regularizedGamma } from './incomplete-gamma.ts';
import { binomialMass, hypergeometricMass } from './point-mass.ts';
import { crossing } from './root.ts';

// The one home of the distribution library (ST100, ST101). Upper tails are computed as such, never as 1 − cdf.

export const normalDensity = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

export const normalCdf = (x: number): number => normal.cdf(x, 0, 1);

export const normalUpper = (x: number): number => normal.cdf(-x, 0, 1);

/** The library gives −∞ below 1e-16 and loses digits from 1e-9 down; one third-order correction on the log scale restores them. */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  let x = p > 1e-15 ? normal.quantile(p, 0, 1) : -Math.sqrt(-2 * Math.log(p) - Math.log(-4 * Math.PI * Math.log(p)));
  for (let i = 0; i < 8; i += 1) {
    const cdf = normalCdf(x);
    const ratio = (Math.log(cdf) - Math.log(p)) * (cdf / normalDensity(x));
    x -= ratio;
    if (Math.abs(ratio) < 1e-15 * Math.abs(x)) break;
  }
  return x;
};

export const tCdf = (x: number, df: number): number => student.cdf(x, df);

export const tUpper = (x: number, df: number): number => student.cdf(-x, df);

export const tQuantile = (p: number, df: number): number => (p > 0.5 ? -student.quantile(1 - p, df) : student.quantile(p, df));

export const betaCdf = (x: number, a: number, b: number): number => {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  return beta.cdf(x, a, b);
};

/** By symmetry; near 0, where 1 − x loses the digits of x, from the cdf as long as that is the smaller part. */
export const betaUpper = (x: number, a: number, b: number): number => {
  const lower = x < 0.01 ? betaCdf(x, a, b) : 1;
  return lower < 0.5 ? 1 - lower : betaCdf(1 - x, b, a);
};

export const betaQuantile = (p: number, a: number, b: number): number => beta.quantile(p, a, b);

export const gammaCdf = (x: number, shape: number, rate = 1): number => regularizedGamma(shape, x * rate).lower;

export const gammaUpper = (x: number, shape: number, rate = 1): number => regularizedGamma(shape, x * rate).upper;

/** Own root finding in ln x, on the tail that p lies in. */
export const gammaQuantile = (p: number, shape: number, rate = 1): number => {
  if (!(p >= 0 && p <= 1) || !(shape > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? 0 : Number.POSITIVE_INFINITY;
  const miss =
    p < 0.5
      ? (u: number) => regularizedGamma(shape, Math.exp(u)).lower - p
      : (u: number) => 1 - p - regularizedGamma(shape, Math.exp(u)).upper;
  const deep = (Math.log(p) + logGamma(shape + 1)) / shape - 1;
  const far = Math.log(shape + 40 * Math.sqrt(shape) + 800);
  return Math.exp(crossing(miss, Math.max(deep, -700), far)) / rate;
};

/** P(X ≤ k). */
export const poissonCdf = (k: number, mean: number): number => (k < 0 ? 0 : regularizedGamma(Math.floor(k) + 1, mean).upper);

/** P(X > k). */
export const poissonUpper = (k: number, mean: number): number => (k < 0 ? 1 : regularizedGamma(Math.floor(k) + 1, mean).lower);

export const poissonMass = (k: number, mean: number): number => massAt(k, mean);

export const chiSquareUpper = (x: number, df: number): number => regularizedGamma(df / 2, x / 2).upper;

/** P(X ≤ k). */
export const binomialCdf = (k: number, n: number, p: number): number => {
  if (k < 0 || k >= n) return k < 0 ? 0 : 1;
  return betaCdf(1 - p, n - Math.floor(k), Math.floor(k) + 1);
};

/** P(X > k). */
export const binomialUpper = (k: number, n: number, p: number): number => {
  if (k < 0 || k >= n) return k < 0 ? 1 : 0;
  return betaCdf(p, Math.floor(k) + 1, n - Math.floor(k));
};

/** Smallest k with P(X ≤ k) ≥ probability. */
export const binomialQuantile = (probability: number, n: number, p: number): number => {
  let low = -1;
  let high = n;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, p) >= probability * (1 - 1e-14)) high = middle;
    else low = middle;
  }
  return high;
};

/** P(X ≤ k) marked among `draws` without replacement out of marked + unmarked. */
export const hypergeometricCdf = (k: number, marked: number, unmarked: number, draws: number): number => {
  let sum = 0;
  for (let j = Math.max(0, draws - unmarked); j <= Math.min(k, marked, draws); j += 1) {
    sum += hypergeometricMass(j, marked, unmarked, draws);
  }
  return Math.min(1, sum);
};

/** P(X > k), summed from its own side. */
export const hypergeometricUpper = (k: number, marked: number, unmarked: number, draws: number): number => {
  let sum = 0;
  for (let j = Math.min(marked, draws); j > k && j >= Math.max(0, draws - unmarked); j -= 1) {
    sum += hypergeometricMass(j, marked, unmarked, draws);
  }
  return Math.min(1, sum);
};

export { binomialMass, hypergeometricMass };
