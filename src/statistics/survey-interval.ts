import { hypergeometricCdf, hypergeometricUpper } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';
import { wilsonOfShare } from './share-interval.ts';

export interface SurveyShare {
  readonly share: number;
  readonly responseRate: number;
  /** √((N − n)/(N − 1)); 1 when more answered than were invited. */
  readonly populationFactor: number;
  readonly se: number;
  /** n(N − 1)/(N − n); null when everyone answered. */
  readonly effectiveN: number | null;
  /** Wilson on the effective n: the one shown (ST12). */
  readonly interval: Interval;
  /** How many of the N may hold the view, from the exact distribution; null when more answered than were invited. */
  readonly exactCounts: Interval | null;
  readonly exactInterval: Interval | null;
  /** Share if nobody, or everybody, who stayed silent agreed: always beside the interval (ST12). Null when more answered than were invited. */
  readonly nonResponseBounds: Interval | null;
}

/** Share of a finite group of `invited` people from `respondents` answers (ST12). Null without an answer. */
export const surveyShare = (favorable: number, respondents: number, invited: number, level = usualLevel): SurveyShare | null => {
  if (!(respondents > 0)) return null;
  const share = favorable / respondents;
  const silent = invited - respondents;
  const factor = silent < 0 ? 1 : silent === 0 ? 0 : Math.sqrt(silent / (invited - 1));
  const effectiveN = silent === 0 ? null : respondents / factor ** 2;
  const exactCounts = silent < 0 ? null : exactCountsOf(favorable, respondents, invited, level);
  return {
    share,
    responseRate: respondents / invited,
    populationFactor: factor,
    se: Math.sqrt((share * (1 - share)) / respondents) * factor,
    effectiveN,
    interval: wilsonOfShare(share, effectiveN ?? Number.POSITIVE_INFINITY, level),
    exactCounts,
    exactInterval: exactCounts === null ? null : { low: exactCounts.low / invited, high: exactCounts.high / invited },
    nonResponseBounds: silent < 0 ? null : { low: favorable / invited, high: (favorable + silent) / invited },
  };
};

export interface Stratum {
  readonly population: number;
  readonly respondents: number;
  readonly favorable: number;
}

export interface PostStratified {
  readonly unweighted: number;
  readonly share: number;
  /** Null when a stratum that was not fully heard has a single answer. */
  readonly se: number | null;
  /** Kish's effective n of the weights, and the price paid for weighting. */
  readonly effectiveN: number;
  readonly designEffect: number;
  /** Wilson on the finite-population effective n divided by the design effect. */
  readonly interval: Interval;
}

/** Share weighted back to the make-up of those invited (ST12). Null when a stratum is silent: nothing can stand in for it. */
export const postStratified = (strata: readonly Stratum[], level = usualLevel): PostStratified | null => {
  const used = strata.filter((s) => s.population > 0);
  if (used.length === 0 || used.some((s) => !(s.respondents > 0))) return null;
  const sum = (f: (s: Stratum) => number): number => used.reduce((total, s) => total + f(s), 0);
  const population = sum((s) => s.population);
  const respondents = sum((s) => s.respondents);
  const share = sum((s) => (s.population * s.favorable) / s.respondents) / population;
  const designEffect = (respondents * sum((s) => s.population ** 2 / s.respondents)) / population ** 2;
  const variance = sum((s) => stratumVariance(s) * (s.population / population) ** 2);
  const silent = population - respondents;
  const heard = silent > 0 ? (respondents * (population - 1)) / silent : silent === 0 ? Number.POSITIVE_INFINITY : respondents;
  return {
    unweighted: sum((s) => s.favorable) / respondents,
    share,
    se: Number.isFinite(variance) ? Math.sqrt(variance) : null,
    effectiveN: respondents / designEffect,
    designEffect,
    interval: wilsonOfShare(share, heard / designEffect, level),
  };
};

const stratumVariance = ({ population, respondents: n, favorable }: Stratum): number => {
  const unheard = Math.max(0, 1 - n / population);
  if (unheard === 0) return 0;
  const p = favorable / n;
  return n > 1 ? (unheard * p * (1 - p)) / (n - 1) : Number.POSITIVE_INFINITY;
};

/** Counts K whose one-sided probabilities of the answers seen both exceed (1 − level)/2; monotone in K, so each end is found by halving. */
const exactCountsOf = (x: number, n: number, population: number, level: number): Interval => {
  const tail = (1 - level) / 2;
  const [least, most] = [x, population - n + x];
  const first = (holds: (k: number) => boolean): number => {
    let [low, high] = [least - 1, most];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (holds(middle)) high = middle;
      else low = middle;
    }
    return high;
  };
  const low = first((k) => hypergeometricUpper(x - 1, k, population - k, n) > tail);
  const beyond = first((k) => !(hypergeometricCdf(x, k, population - k, n) > tail));
  return { low, high: hypergeometricCdf(x, beyond, population - beyond, n) > tail ? beyond : beyond - 1 };
};
