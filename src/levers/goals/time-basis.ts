import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';

/** `span`: what happened between two days. `day`: how things stood on one, or the latest round of answers by then. */
export type TimeBasis = 'span' | 'day';

/** A figure of a span reads the first day of the period; what stands on a day does not. */
export const timeBasisOf = ({ sql }: Pick<MetricInfo, 'sql'>): TimeBasis => (/\bperiod\.starts_on\b/.test(sql) ? 'span' : 'day');

const dayLength = 86_400_000;

export const daysIn = ({ startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>): number =>
  Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / dayLength) + 1;

export const dayAfter = (day: Period['endsOn'], days = 1): Period['endsOn'] =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10) as Period['endsOn'];

/** Whole months, rounded, that two spans have in common. */
export const monthsInCommon = (one: Period, other: Period): number => {
  const startsOn = one.startsOn > other.startsOn ? one.startsOn : other.startsOn;
  const endsOn = one.endsOn < other.endsOn ? one.endsOn : other.endsOn;
  return endsOn < startsOn ? 0 : Math.max(1, Math.round(daysIn({ startsOn, endsOn }) / 30.4375));
};

/** From three months on a rate may be read as a yearly level (ST82). */
export const leastDays = 89;
