import { gammaQuantile, poissonCdf, poissonMass, poissonUpper } from './distributions.ts';
import { deviateFor, usualLevel, type Interval } from './interval.ts';
import { crossing } from './root.ts';

/** Mid-P Poisson interval for events ÷ exposure (ST10), at any count. Null without exposure: there is no rate. */
export const midPRate = (events: number, exposure: number, level = usualLevel): Interval | null => {
  if (!(exposure > 0)) return null;
  const tail = (1 - level) / 2;
  const high = events + 12 * Math.sqrt(events + 1) + 60;
  const low = events <= 0 ? 0 : crossing((mean) => midPCountAbove(events, mean) - tail, 0, events);
  return { low: low / exposure, high: crossing((mean) => midPCountBelow(events, mean) - tail, events, high) / exposure };
};

/** Exact Poisson interval (Garwood 1936), for the audit. */
export const garwoodRate = (events: number, exposure: number, level = usualLevel): Interval | null => {
  if (!(exposure > 0)) return null;
  const tail = (1 - level) / 2;
  return {
    low: events <= 0 ? 0 : gammaQuantile(tail, events, exposure),
    high: gammaQuantile(1 - tail, events + 1, exposure),
  };
};

/** Byar's closed-form approximation of the exact interval: the comparison a spreadsheet can repeat. */
export const byarRate = (events: number, exposure: number, level = usualLevel): Interval | null => {
  if (!(exposure > 0)) return null;
  const z = deviateFor(level);
  const limit = (count: number, sign: number): number => count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3;
  return { low: events <= 0 ? 0 : limit(events, -1) / exposure, high: limit(events + 1, 1) / exposure };
};

/** One-sided mid-P: how surprising so many events would be if `expected` were the true mean. Small means "above". */
export const midPCountAbove = (events: number, expected: number): number =>
  poissonUpper(events, expected) + 0.5 * poissonMass(events, expected);

/** One-sided mid-P: how surprising so few events would be if `expected` were the true mean. Small means "below". */
export const midPCountBelow = (events: number, expected: number): number =>
  poissonCdf(events - 1, expected) + 0.5 * poissonMass(events, expected);

export interface CountTest {
  readonly exactGreater: number;
  readonly exactLess: number;
  /** Minimum-likelihood two-sided p, as in the common exact test. */
  readonly exactTwoSided: number;
  readonly midPGreater: number;
  readonly midPLess: number;
  /** Observed ÷ expected, null when nothing was expected. */
  readonly ratio: number | null;
  readonly exactRatioInterval: Interval | null;
  readonly midPRatioInterval: Interval | null;
}

/** Observed events against an expected number, E = Σ exposure × benchmark rate over the levels (ST10, ST22). */
export const countTest = (events: number, expected: number, level = usualLevel): CountTest => ({
  exactGreater: poissonUpper(events - 1, expected),
  exactLess: poissonCdf(events, expected),
  exactTwoSided: twoSidedPoisson(events, expected),
  midPGreater: midPCountAbove(events, expected),
  midPLess: midPCountBelow(events, expected),
  ratio: expected > 0 ? events / expected : null,
  exactRatioInterval: garwoodRate(events, expected, level),
  midPRatioInterval: midPRate(events, expected, level),
});

const twoSidedPoisson = (events: number, expected: number): number => {
  if (events === expected) return 1;
  const limit = poissonMass(events, expected) * (1 + 1e-7);
  if (events < expected) {
    let k = Math.max(events + 1, Math.ceil(expected));
    while (poissonMass(k, expected) > limit) k += 1;
    return Math.min(1, poissonCdf(events, expected) + poissonUpper(k - 1, expected));
  }
  let k = Math.min(events - 1, Math.floor(expected));
  while (k >= 0 && poissonMass(k, expected) > limit) k -= 1;
  return Math.min(1, poissonUpper(events - 1, expected) + poissonCdf(k, expected));
};
