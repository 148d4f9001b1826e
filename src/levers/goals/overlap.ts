import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import type { Basis } from '../../domain/reading.ts';
import { dayAfter, daysIn, leastDays, monthsInCommon, timeBasisOf } from './time-basis.ts';

/** How a period of now can be held against the one of the baseline. */
export type Overlap =
  /** Wholly apart. */
  | { readonly kind: 'apart' }
  /** Nothing lies after the baseline. */
  | { readonly kind: 'nothing new' }
  /** Measured on two days: mostly the same people. */
  | { readonly kind: 'same people' }
  /** A rate: only the days after the baseline count. */
  | { readonly kind: 'new part'; readonly months: number; readonly fresh: Period }
  | { readonly kind: 'new part too short'; readonly months: number }
  /** A figure of a whole span, which cannot be taken apart. */
  | { readonly kind: 'inseparable'; readonly months: number };

export const overlapOf = (baseline: Period, now: Period, info: Pick<MetricInfo, 'sql'>, basis: Basis['kind']): Overlap => {
  if (timeBasisOf(info) === 'day') return now.snapshotOn > baseline.snapshotOn ? { kind: 'same people' } : { kind: 'nothing new' };
  if (now.endsOn <= baseline.endsOn) return { kind: 'nothing new' };
  const months = monthsInCommon(baseline, now);
  if (months === 0) return { kind: 'apart' };
  if (basis !== 'rate') return { kind: 'inseparable', months };
  const fresh = { ...now, startsOn: dayAfter(baseline.endsOn) };
  return daysIn(fresh) < leastDays ? { kind: 'new part too short', months } : { kind: 'new part', months, fresh };
};
