import { betaQuantile, binomialCdf, binomialMass, binomialUpper } from './distributions.ts';
import { deviateFor, usualLevel, type Interval } from './interval.ts';
import { crossing } from './root.ts';

/**
 * Wilson 1927 score interval for a share, no continuity correction (ST11). `x` and `n` may be fractional (effective counts).
 * n = 0 knows nothing: [0, 1]. n = Infinity with a finite share is not expressible here; see finitePopulationWilson.
 */
export const wilson = (x: number, n: number, level = usualLevel): Interval => wilsonOfShare(n > 0 ? x / n : 0.5, n, level);

/** Wilson interval given the share itself and an effective n. */
export const wilsonOfShare = (p: number, n: number, level = usualLevel): Interval => {
  if (!(n > 0)) return { low: 0, high: 1 };
  if (n === Number.POSITIVE_INFINITY) return { low: p, high: p };
  const z = deviateFor(level);
  const spread = (z / n) * Math.sqrt(n * p * (1 - p) + (z * z) / 4);
  const middle = p + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return { low: p <= 0 ? 0 : Math.max(0, (middle - spread) / scale), high: p >= 1 ? 1 : Math.min(1, (middle + spread) / scale) };
};

/** Exact interval (Clopper & Pearson 1934), for the audit. */
export const clopperPearson = (x: number, n: number, level = usualLevel): Interval => {
  const tail = (1 - level) / 2;
  return {
    low: x <= 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x >= n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
};

/** Equal-tailed interval of the Jeffreys posterior Beta(x + ½, n − x + ½), closed at 0 and n. */
export const jeffreys = (x: number, n: number, level = usualLevel): Interval => {
  const tail = (1 - level) / 2;
  return {
    low: x <= 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    high: x >= n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
  };
};

/** Shares p that a one-sided mid-P test at (1 − level) / 2 does not reject. */
export const midPShare = (x: number, n: number, level = usualLevel): Interval => {
  if (!(n > 0)) return { low: 0, high: 1 };
  const tail = (1 - level) / 2;
  return {
    low: x <= 0 ? 0 : crossing((p) => midPShareAbove(x, n, p) - tail, 0, x / n),
    high: x >= n ? 1 : crossing((p) => midPShareBelow(x, n, p) - tail, x / n, 1),
  };
};

/** One-sided mid-P: how surprising so many (x of n) would be if the true share were p0. Small means "above p0". */
export const midPShareAbove = (x: number, n: number, p0: number): number => binomialUpper(x, n, p0) + 0.5 * binomialMass(x, n, p0);

/** One-sided mid-P: how surprising so few (x of n) would be if the true share were p0. Small means "below p0". */
export const midPShareBelow = (x: number, n: number, p0: number): number => binomialCdf(x - 1, n, p0) + 0.5 * binomialMass(x, n, p0);

export interface ShareTest {
  /** Minimum-likelihood two-sided p, as in the common exact test. */
  readonly exactTwoSided: number;
  readonly exactLess: number;
  readonly exactGreater: number;
  readonly midPLess: number;
  readonly midPGreater: number;
  readonly z: number;
}

/** x of n against a point benchmark p0 (ST11). */
export const shareTest = (x: number, n: number, p0: number): ShareTest => ({
  exactTwoSided: twoSidedBinomial(x, n, p0),
  exactLess: binomialCdf(x, n, p0),
  exactGreater: binomialUpper(x - 1, n, p0),
  midPLess: midPShareBelow(x, n, p0),
  midPGreater: midPShareAbove(x, n, p0),
  z: (x / n - p0) / Math.sqrt((p0 * (1 - p0)) / n),
});

/** Sum of the probabilities of all outcomes no more likely than the one seen. */
export const twoSidedBinomial = (x: number, n: number, p0: number): number => {
  const limit = binomialMass(x, n, p0) * (1 + 1e-7);
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    const mass = binomialMass(k, n, p0);
    if (mass <= limit) sum += mass;
  }
  return Math.min(1, sum);
};
