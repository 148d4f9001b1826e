import { deviance, stirlingError } from './incomplete-gamma.ts';

/** Binomial probability of exactly k of n, in Loader's saddle-point form (no factorials to cancel). */
export const binomialMass = (k: number, n: number, p: number): number => {
  if (k < 0 || k > n) return 0;
  if (p <= 0 || p >= 1) return k === (p <= 0 ? 0 : n) ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
};

/** Probability of k marked among `draws` without replacement, as a ratio of three binomial masses. */
export const hypergeometricMass = (k: number, marked: number, unmarked: number, draws: number): number => {
  if (k < Math.max(0, draws - unmarked) || k > Math.min(marked, draws)) return 0;
  const total = marked + unmarked;
  if (draws === 0 || draws === total) return 1;
  const p = draws / total;
  return (binomialMass(k, marked, p) * binomialMass(draws - k, unmarked, p)) / binomialMass(draws, total, p);
};
