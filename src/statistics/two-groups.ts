import { betaQuantile, binomialMass, binomialUpper, binomialCdf } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';
import { crossing } from './root.ts';
import { twoSidedBinomial, wilson } from './share-interval.ts';

/** An estimate with its own, possibly lopsided, interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/** Interval of first − second from the two separate intervals, by the squared distances to their limits (Zou & Donner 2008, ST10, ST11). */
export const mover = (first: Estimate, second: Estimate): Interval => {
  const difference = first.value - second.value;
  return {
    low: difference - Math.hypot(first.value - first.interval.low, second.interval.high - second.value),
    high: difference + Math.hypot(first.interval.high - first.value, second.value - second.interval.low),
  };
};

/** Difference of two shares x1/n1 − x2/n2 with Newcombe's 1998 hybrid interval (Wilson limits, ST23). */
export const newcombe = (x1: number, n1: number, x2: number, n2: number, level = usualLevel): Estimate => {
  const first = { value: x1 / n1, interval: wilson(x1, n1, level) };
  const second = { value: x2 / n2, interval: wilson(x2, n2, level) };
  return { value: first.value - second.value, interval: mover(first, second) };
};

export interface RateRatio {
  /** (x1/t1) ÷ (x2/t2); null when the second rate is zero. */
  readonly ratio: number | null;
  /** Upper limits are null where no finite limit exists (no event in the second group). */
  readonly exactInterval: OpenInterval;
  readonly midPInterval: OpenInterval;
  readonly exactTwoSided: number;
  /** Small means the first rate is the higher one. */
  readonly midPGreater: number;
  readonly midPLess: number;
  /** Twice the smaller one-sided mid-P, at most 1. */
  readonly midPTwoSided: number;
}

export interface OpenInterval {
  readonly low: number;
  readonly high: number | null;
}

/** Two rates compared, given all events: x1 of x1 + x2 is binomial with share t1 / (t1 + t2) when the rates agree (ST10). */
export const rateRatio = (x1: number, t1: number, x2: number, t2: number, level = usualLevel): RateRatio => {
  const n = x1 + x2;
  const share = t1 / (t1 + t2);
  const tail = (1 - level) / 2;
  const greater = (p: number): number => binomialUpper(x1, n, p) + 0.5 * binomialMass(x1, n, p);
  const less = (p: number): number => binomialCdf(x1 - 1, n, p) + 0.5 * binomialMass(x1, n, p);
  const toRatio = (p: number): number => ((p / (1 - p)) * t2) / t1;
  return {
    ratio: x2 > 0 ? x1 / t1 / (x2 / t2) : null,
    exactInterval: {
      low: x1 === 0 ? 0 : toRatio(betaQuantile(tail, x1, x2 + 1)),
      high: x2 === 0 ? null : toRatio(betaQuantile(1 - tail, x1 + 1, x2)),
    },
    midPInterval: {
      low: x1 === 0 ? 0 : toRatio(crossing((p) => greater(p) - tail, 0, x1 / n)),
      high: x2 === 0 ? null : toRatio(crossing((p) => less(p) - tail, x1 / n, 1)),
    },
    exactTwoSided: twoSidedBinomial(x1, n, share),
    midPGreater: greater(share),
    midPLess: less(share),
    midPTwoSided: Math.min(1, 2 * Math.min(greater(share), less(share))),
  };
};
