import type { Yardstick } from '../domain/comparison.ts';
import { gapScaleOf } from '../benchmarks/index.ts';
import { chanceBeyond, limitOf, meanBeyond, rateBeyond, shareBeyond, type Posterior, type Side } from '../statistics/index.ts';
import { logValueOf, pairOf, standardErrorOf, type Pair } from './log-value.ts';
import { higherIsWorse, unitOf, type Cell } from './cell.ts';

/**
 * A cell on the scale it is judged on. Counts and shares stay as they are; means, gaps and curves are put on the scale of log pay, on which
 * one material gap is .10, so that one grid of spreads serves them all (ST42); days, pay and ratios by their logarithm.
 */
export interface Measurement {
  readonly kind: 'count' | 'share' | 'mean';
  /** Events, favorable people, or the mean. */
  readonly first: number;
  /** Exposure, people, or the standard error. */
  readonly second: number;
  readonly benchmark: number;
  readonly tolerance: number;
  /** One material gap. */
  readonly scale: number;
  readonly worse: Side;
  /** People, events' exposure or cases behind it: what a part weighs in its whole. */
  readonly weight: number;
  /** Values behind a mean whose spread is known, for the t; else `null`. */
  readonly values: number | null;
  /** Expected events at the own mix of levels ÷ at the organization's; 1 where unknown (ST57). */
  readonly mixFactor: number;
  /** From the metric's unit, at the organization's mix, to the scale judged on, and back. */
  readonly toScale: (value: number) => number;
  readonly fromScale: (level: number) => number;
  /** The two groups compared, and which way round. */
  readonly pair: Pair | null;
  /** Unit of a gap (`parts.tolerance`) ÷ unit of the scale. */
  readonly gapUnit: number;
}

export interface Judgment {
  readonly yardstick: Yardstick;
  readonly tolerance: number;
  readonly mixFactor: number;
}

export const measurementOf = (cell: Cell, { yardstick, tolerance, mixFactor }: Judgment): Measurement | null => {
  const { reading, info, limits } = cell;
  const { basis } = reading;
  const unit = unitOf(info);
  const worse: Side = higherIsWorse(info) ? 'above' : 'below';
  const natural = {
    benchmark: yardstick.value,
    tolerance: tolerance * unit,
    scale: limits.scale * unit,
    worse,
    values: null,
    mixFactor: 1,
    pair: null,
    toScale: same,
    fromScale: same,
    gapUnit: 1,
  };
  if (basis.kind === 'rate') {
    const exposure = basis.exposureYears * mixFactor;
    const atMix = { tolerance: (tolerance * unit) / mixFactor, scale: (limits.scale * unit) / mixFactor, mixFactor, gapUnit: mixFactor };
    return exposure > 0 ? { ...natural, ...atMix, kind: 'count', first: basis.events, second: exposure, weight: exposure } : null;
  }
  if (basis.kind === 'share')
    return basis.people > 0 ? { ...natural, kind: 'share', first: basis.counts, second: basis.people, weight: basis.people } : null;
  const isRelative = gapScaleOf(info, limits) === 'relative';
  return isRelative || basis.kind === 'median' || pairOf(reading) !== null
    ? onLogs(cell, yardstick.value, isRelative ? tolerance : tolerance * unit, isRelative)
    : onGaps(cell, natural);
};

const same = (value: number): number => value;

/** One material gap on the scale of log pay (ST30, ST42). */
const materialGap = 0.1;

type Natural = Pick<Measurement, 'benchmark' | 'tolerance' | 'scale' | 'worse'>;

const onGaps = (cell: Cell, { benchmark, tolerance, scale, worse }: Natural): Measurement | null => {
  const { basis, value, n } = cell.reading;
  const error = standardErrorOf(cell.reading);
  if (error === null) return null;
  const k = materialGap / scale;
  return {
    kind: 'mean',
    first: (basis.kind === 'mean' ? basis.mean : value) * k,
    second: error * k,
    benchmark: benchmark * k,
    tolerance: tolerance * k,
    scale: materialGap,
    worse,
    weight: basis.kind === 'gap' ? basis.focal : n,
    values: basis.kind === 'mean' ? basis.people : null,
    mixFactor: 1,
    pair: null,
    toScale: (of) => of * k,
    fromScale: (level) => level / k,
    gapUnit: 1 / k,
  };
};

/** ln(value ÷ yardstick), for two groups ln(ratio). A relative tolerance is a distance of logs; another is turned into one at the yardstick. */
const onLogs = ({ reading, info, limits }: Cell, market: number, tolerance: number, isRelative: boolean): Measurement | null => {
  const log = market > 0 ? logValueOf(reading) : null;
  if (log === null) return null;
  const pair = pairOf(reading);
  const origin = pair === null ? market : 1;
  const natural = isRelative ? 1 : market;
  const k = materialGap / (isRelative ? limits.scale : (limits.scale * unitOf(info)) / market);
  return {
    kind: 'mean',
    first: (log.mean - Math.log(origin)) * k,
    second: log.error * k,
    benchmark: Math.log(market / origin) * k,
    tolerance: (tolerance / natural) * k,
    scale: materialGap,
    worse: higherIsWorse(info) ? 'above' : 'below',
    weight: reading.n,
    values: log.values,
    mixFactor: 1,
    pair,
    toScale: (of) => (of > 0 ? Math.log(of / origin) * k : -Infinity),
    fromScale: (level) => origin * Math.exp(level / k),
    gapUnit: natural / k,
  };
};

/** P(beyond a limit) from the cell's own data: 1 − one-sided mid-P, or the t; a normal where only an interval is known (ST10, ST11, ST13). */
export const aloneBeyond = (one: Measurement, limit: number): number => {
  const { kind, first, second, worse, values } = one;
  if (kind === 'count') return rateBeyond(first, second, limit, worse);
  if (kind === 'share') return shareBeyond(first, second, limit, worse);
  const t = values === null ? null : meanBeyond({ n: values, mean: first, sd: second * Math.sqrt(values) }, limit, worse);
  return t ?? chanceBeyond(ownPosterior(one), limit, worse);
};

/** The cell's own data alone: with a Jeffreys prior for counts and shares, else its own normal. */
export const ownPosterior = ({ kind, first, second }: Measurement): Posterior => {
  if (kind === 'count') return { family: 'gamma', parts: [{ weight: 1, first: first + 0.5, second }] };
  if (kind === 'share') return { family: 'beta', parts: [{ weight: 1, first: first + 0.5, second: second - first + 0.5 }] };
  return { family: 'normal', parts: [{ weight: 1, first, second }] };
};

export const limitFor = (one: Measurement): number => limitOf(one, one.worse);
