import { chiSquareUpper } from './distributions.ts';
import { fisherExact, type FisherTest, type TwoByTwo } from './fisher-exact.ts';
import { deviateFor, usualLevel, type Interval } from './interval.ts';
import { wilson } from './share-interval.ts';
import type { OpenInterval } from './two-groups.ts';

/** How many of a group were chosen. */
export interface Chosen {
  readonly chosen: number;
  readonly total: number;
}

export interface SelectionComparison {
  readonly focalRate: number;
  readonly referenceRate: number;
  /** Focal rate ÷ reference rate; null when the reference rate is zero. */
  readonly ratio: number | null;
  readonly ratioInterval: OpenInterval | null;
  readonly belowFourFifths: boolean;
  readonly fisher: FisherTest;
  /** Two-standard-deviation statistic with pooled variance; null when all or none were chosen. */
  readonly z: number | null;
  /** People missing in the focal group against the pooled rate (ST67); negative = more than its share. */
  readonly shortfall: number;
  readonly hypergeometricSd: number;
  readonly sdsFromExpected: number | null;
  /** Whole people missing to reach four fifths of the reference rate. */
  readonly shortfallToFourFifths: number;
  /** The ratio had one selection gone to the focal instead of the reference group. */
  readonly ratioWithOneMoved: number | null;
  readonly verdict: SelectionVerdict;
}

export type SelectionVerdict = 'adverse' | 'no adverse difference' | 'too small to say' | 'not tested';

/** Selection rates of a focal against a reference group (ST20, ST67, ST68). */
export const compareSelection = (focal: Chosen, reference: Chosen, level = usualLevel): SelectionComparison => {
  const total = focal.total + reference.total;
  const chosen = focal.chosen + reference.chosen;
  const focalRate = focal.chosen / focal.total;
  const referenceRate = reference.chosen / reference.total;
  const pooled = chosen / total;
  const ratio = referenceRate > 0 ? focalRate / referenceRate : null;
  const fisher = fisherExact(toTable(focal, reference));
  const shortfall = pooled * focal.total - focal.chosen;
  const pooledVariance = pooled * (1 - pooled) * (1 / focal.total + 1 / reference.total);
  const hypergeometricSd = Math.sqrt((focal.total * pooled * (1 - pooled) * reference.total) / (total - 1));
  const moved = reference.chosen > 1 ? (focal.chosen + 1) / focal.total / ((reference.chosen - 1) / reference.total) : null;
  return {
    focalRate,
    referenceRate,
    ratio,
    ratioInterval: shareRatioInterval(focal, reference, level),
    belowFourFifths: ratio !== null && ratio < fourFifths,
    fisher,
    z: pooledVariance > 0 ? (focalRate - referenceRate) / Math.sqrt(pooledVariance) : null,
    shortfall,
    hypergeometricSd,
    sdsFromExpected: hypergeometricSd > 0 ? -shortfall / hypergeometricSd : null,
    shortfallToFourFifths: Math.max(0, Math.ceil(fourFifths * referenceRate * focal.total - focal.chosen - 1e-9)),
    ratioWithOneMoved: moved,
    verdict: verdictOf({ ratio, moved, shortfall, midP: fisher.midPLess, share: Math.min(focal.total, reference.total) / total }),
  };
};

/** Interval of a ratio of two shares by the method of variance estimates recovery on Wilson limits (Donner & Zou 2012). Null when neither rate is positive. */
export const shareRatioInterval = (focal: Chosen, reference: Chosen, level = usualLevel): OpenInterval | null => {
  if (reference.chosen <= 0) return null;
  const p = focal.chosen / focal.total;
  const q = reference.chosen / reference.total;
  const own = wilson(focal.chosen, focal.total, level);
  const other = wilson(reference.chosen, reference.total, level);
  const lowPart = own.low * (2 * p - own.low);
  const highPart = own.high * (2 * p - own.high);
  const below = other.low * (2 * q - other.low);
  const above = other.high * (2 * q - other.high);
  const low = lowPart === 0 ? 0 : lowPart / (p * q + Math.sqrt(Math.max(0, (p * q) ** 2 - lowPart * above)));
  return { low, high: below > 0 ? (p * q + Math.sqrt(Math.max(0, (p * q) ** 2 - highPart * below))) / below : null };
};

export interface CommonOddsRatio {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly chiSquare: number;
  readonly p: number;
}

/** Mantel–Haenszel over strata (ST69): common odds ratio, Robins–Breslow–Greenland interval, χ² without continuity correction. */
export const mantelHaenszel = (strata: readonly TwoByTwo[], level = usualLevel): CommonOddsRatio => {
  const used = strata.filter(({ a, b, c, d }) => a + b + c + d > 1);
  const sum = (f: (s: TwoByTwo, n: number) => number): number => used.reduce((t, s) => t + f(s, s.a + s.b + s.c + s.d), 0);
  const r = sum((s, n) => (s.a * s.d) / n);
  const t = sum((s, n) => (s.b * s.c) / n);
  const excess = sum((s, n) => s.a - ((s.a + s.b) * (s.a + s.c)) / n);
  const spread = sum((s, n) => ((s.a + s.b) * (s.c + s.d) * (s.a + s.c) * (s.b + s.d)) / (n * n * (n - 1)));
  const chiSquare = spread > 0 ? excess ** 2 / spread : 0;
  const p = chiSquareUpper(chiSquare, 1);
  if (!(r > 0 && t > 0)) return { value: t > 0 ? 0 : null, interval: null, chiSquare, p };
  const variance =
    sum((s, n) => ((s.a + s.d) * s.a * s.d) / (n * n)) / (2 * r * r) +
    sum((s, n) => ((s.a + s.d) * s.b * s.c + (s.b + s.c) * s.a * s.d) / (n * n)) / (2 * r * t) +
    sum((s, n) => ((s.b + s.c) * s.b * s.c) / (n * n)) / (2 * t * t);
  const factor = Math.exp(deviateFor(level) * Math.sqrt(variance));
  return { value: r / t, interval: { low: r / t / factor, high: (r / t) * factor }, chiSquare, p };
};

export const toTable = (focal: Chosen, reference: Chosen): TwoByTwo => ({
  a: focal.chosen,
  b: focal.total - focal.chosen,
  c: reference.chosen,
  d: reference.total - reference.chosen,
});

const fourFifths = 0.8;
const leastShareOfPool = 0.02;

interface Evidence {
  readonly ratio: number | null;
  readonly moved: number | null;
  readonly shortfall: number;
  readonly midP: number;
  readonly share: number;
}

const verdictOf = ({ ratio, moved, shortfall, midP, share }: Evidence): SelectionVerdict => {
  if (share < leastShareOfPool || ratio === null) return 'not tested';
  if (ratio >= fourFifths) return 'no adverse difference';
  if (moved === null || moved > 1) return 'too small to say';
  return midP < 0.05 || shortfall >= 2 ? 'adverse' : 'no adverse difference';
};
