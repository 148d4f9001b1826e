import { betaCdf, betaUpper, gammaCdf, gammaUpper, normalCdf, normalDensity, normalUpper } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';
import { crossing } from './root.ts';
import { randomBeta, randomGamma, randomNormal, type Random } from './seeded-random.ts';

/** What is known about an underlying level after shrinkage: a weighted mixture of one family. Plain data, so that it can be stored and sent to a worker. */
export interface Posterior {
  readonly family: 'gamma' | 'beta' | 'normal';
  readonly parts: readonly PosteriorPart[];
}

/** Weights add to 1. Gamma: shape and rate; beta: a and b; normal: mean and standard deviation. */
export interface PosteriorPart {
  readonly weight: number;
  readonly first: number;
  readonly second: number;
}

/** The side of a limit on which a level is worse. */
export type Side = 'above' | 'below';

export const posteriorMean = ({ family, parts }: Posterior): number =>
  parts.reduce((sum, part) => sum + part.weight * partMean(family, part), 0);

/** P(level beyond the limit), on the worse side (ST45, ST47). */
export const chanceBeyond = ({ family, parts }: Posterior, limit: number, side: Side): number => {
  const tail = side === 'above' ? upper[family] : lower[family];
  return Math.min(
    1,
    parts.reduce((sum, part) => sum + part.weight * tail(limit, part.first, part.second), 0),
  );
};

/** E[(distance beyond the limit)+]: how far on the worse side, counting nothing on the other (ST46). */
export const expectedBeyond = ({ family, parts }: Posterior, limit: number, side: Side): number =>
  Math.max(
    0,
    parts.reduce((sum, part) => sum + part.weight * partBeyond(family, part, limit, side), 0),
  );

/** Equal-tailed interval of the mixture, by halving on its cdf (ST47). */
export const posteriorInterval = (posterior: Posterior, level = usualLevel): Interval => {
  const tail = (1 - level) / 2;
  const { low, high } = reachOf(posterior);
  return {
    low: crossing((x) => chanceBeyond(posterior, x, 'below') - tail, low, high, 1e-13),
    high: crossing((x) => tail - chanceBeyond(posterior, x, 'above'), low, high, 1e-13),
  };
};

/** One draw of the level. */
export const drawFrom = ({ family, parts }: Posterior, random: Random): number => {
  let left = random();
  const part = parts.find((p) => (left -= p.weight) < 0) ?? parts.at(-1)!;
  if (family === 'gamma') return randomGamma(random, part.first, part.second);
  return family === 'beta' ? randomBeta(random, part.first, part.second) : part.first + part.second * randomNormal(random);
};

type Tail = (x: number, first: number, second: number) => number;

const lower: Readonly<Record<Posterior['family'], Tail>> = {
  gamma: gammaCdf,
  beta: betaCdf,
  normal: (x, mean, sd) => (sd > 0 ? normalCdf((x - mean) / sd) : x > mean ? 1 : 0),
};

const upper: Readonly<Record<Posterior['family'], Tail>> = {
  gamma: gammaUpper,
  beta: betaUpper,
  normal: (x, mean, sd) => (sd > 0 ? normalUpper((x - mean) / sd) : x < mean ? 1 : 0),
};

const partMean = (family: Posterior['family'], { first, second }: PosteriorPart): number => {
  if (family === 'gamma') return first / second;
  return family === 'beta' ? first / (first + second) : first;
};

const partBeyond = (family: Posterior['family'], part: PosteriorPart, limit: number, side: Side): number => {
  const mean = partMean(family, part);
  if (family === 'normal') {
    const distance = side === 'above' ? mean - limit : limit - mean;
    if (!(part.second > 0)) return Math.max(0, distance);
    const z = distance / part.second;
    return distance * normalCdf(z) + part.second * normalDensity(z);
  }
  const tail = side === 'above' ? upper[family] : lower[family];
  const sign = side === 'above' ? 1 : -1;
  return sign * (mean * tail(limit, part.first + 1, part.second) - limit * tail(limit, part.first, part.second));
};

const reachOf = ({ family, parts }: Posterior): Interval => {
  if (family === 'beta') return { low: 0, high: 1 };
  const spread = (part: PosteriorPart): number => (family === 'gamma' ? Math.sqrt(part.first + 1) / part.second : part.second);
  const edge = (side: 1 | -1): readonly number[] => parts.map((part) => partMean(family, part) + side * 40 * spread(part));
  return { low: family === 'gamma' ? 0 : Math.min(...edge(-1)), high: Math.max(...edge(1)) };
};
