import type { FrozenReading } from '../../domain/goal.ts';
import type { Posterior } from '../../statistics/index.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { timeBasisOf } from './time-basis.ts';
import { levelOf, normal, widthInErrors, type Figured, type Level } from './level.ts';

/**
 * The level at the baseline: the best estimate where the unit was picked among siblings (ST47) and its luck changes, else its own data. A baseline measured anew
 * is drawn to the same center by the same weight.
 */
export const baselineLevel = (written: FrozenReading, anew: Figured | null, info: Pick<MetricInfo, 'sql' | 'base'>): Level | null => {
  const own = levelOf(anew ?? written);
  const { estimate } = written;
  if (own === null || estimate === undefined || !fallsBack(info) || !(estimate.high > estimate.low)) return own;
  const center = estimate.ownShare < 0.999 ? (estimate.value - estimate.ownShare * written.value) / (1 - estimate.ownShare) : 0;
  const value = anew === null ? estimate.value : estimate.ownShare * anew.value + (1 - estimate.ownShare) * center;
  const posterior = posteriorAt(value, (estimate.high - estimate.low) / widthInErrors, own);
  return posterior === null ? own : { ...own, posterior };
};

/** Of the family of the figure's own data, with this mean and spread. */
const posteriorAt = (mean: number, sd: number, own: Level): Posterior | null => {
  const { family } = own.posterior;
  if (own.logs) return mean > 0 ? normal(Math.log(mean), sd / mean) : null;
  if (family === 'gamma') return mean > 0 ? { family, parts: [{ weight: 1, first: (mean / sd) ** 2, second: mean / sd ** 2 }] } : null;
  if (family === 'normal') return normal(mean, sd);
  const heads = (mean * (1 - mean)) / sd ** 2 - 1;
  return mean > 0 && mean < 1 && heads > 0 ? { family, parts: [{ weight: 1, first: mean * heads, second: (1 - mean) * heads }] } : null;
};

/** What stood out by chance falls back where the next luck is another one; the same people on another day bring the same luck along. */
export const fallsBack = (info: Pick<MetricInfo, 'sql' | 'base'>): boolean => timeBasisOf(info) === 'span' || info.base !== 'people';
