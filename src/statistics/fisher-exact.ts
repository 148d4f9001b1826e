import { hypergeometricCdf, hypergeometricMass, hypergeometricUpper } from './distributions.ts';
import { usualLevel } from './interval.ts';
import { brentRoot } from './root.ts';
import type { OpenInterval } from './two-groups.ts';

/** Two groups, chosen or not: a = first chosen, b = first not, c = second chosen, d = second not. */
export interface TwoByTwo {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export interface FisherTest {
  /** Minimum-likelihood two-sided p. */
  readonly twoSided: number;
  /** Small means the first group is chosen less often. */
  readonly less: number;
  readonly greater: number;
  /** Lancaster's mid-P versions of the one-sided p (ST67). */
  readonly midPLess: number;
  readonly midPGreater: number;
}

/** Exact test of a two-by-two table given its margins. */
export const fisherExact = ({ a, b, c, d }: TwoByTwo): FisherTest => {
  const [chosen, not, first] = [a + c, b + d, a + b];
  const mass = hypergeometricMass(a, chosen, not, first);
  const limit = mass * (1 + 1e-7);
  let twoSided = 0;
  for (let k = Math.max(0, first - not); k <= Math.min(first, chosen); k += 1) {
    const p = hypergeometricMass(k, chosen, not, first);
    if (p <= limit) twoSided += p;
  }
  const below = hypergeometricCdf(a - 1, chosen, not, first);
  const above = hypergeometricUpper(a, chosen, not, first);
  return {
    twoSided: Math.min(1, twoSided),
    less: Math.min(1, below + mass),
    greater: Math.min(1, above + mass),
    midPLess: below + mass / 2,
    midPGreater: above + mass / 2,
  };
};

export interface OddsRatio {
  /** Null where it is infinite. */
  readonly value: number | null;
  readonly interval: OpenInterval;
}

/**
 * Conditional maximum-likelihood odds ratio with its exact interval, from the table's own (noncentral hypergeometric) distribution.
 * Audit column, searched as R's fisher.test searches: it agrees with R's figures to their last digit and with the true root to about 1e-4.
 */
export const conditionalOddsRatio = ({ a, b, c, d }: TwoByTwo, level = usualLevel): OddsRatio => {
  const [chosen, not, first] = [a + c, b + d, a + b];
  const lowest = Math.max(0, first - not);
  const highest = Math.min(first, chosen);
  const support = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const logMass = support.map((k) => Math.log(hypergeometricMass(k, chosen, not, first)));
  const expectedAt = (odds: number, worth: (k: number) => number): number => {
    if (odds === 0) return worth(lowest);
    const logs = logMass.map((m, i) => m + Math.log(odds) * support[i]!);
    const top = logs.reduce((x, y) => Math.max(x, y));
    const parts = logs.map((l) => Math.exp(l - top));
    return parts.reduce((sum, w, i) => sum + w * worth(support[i]!), 0) / parts.reduce((sum, w) => sum + w, 0);
  };
  const oddsWhere = (worth: (k: number) => number, target: number): number => {
    const even = expectedAt(1, worth) - target;
    if (even === 0) return 1;
    const below = expectedAt(0, worth) - target;
    if (even > 0 !== below > 0) return brentRoot((odds) => expectedAt(odds, worth) - target, 0, 1);
    return 1 / brentRoot((inverse) => expectedAt(1 / inverse, worth) - target, Number.EPSILON, 1);
  };
  const tail = (1 - level) / 2;
  const inside = a === lowest ? 0 : oddsWhere((k) => k, a);
  return {
    value: a === highest ? null : inside,
    interval: {
      low: a === lowest ? 0 : oddsWhere((k) => (k >= a ? 1 : 0), tail),
      high: a === highest ? null : oddsWhere((k) => (k <= a ? 1 : 0), tail),
    },
  };
};
