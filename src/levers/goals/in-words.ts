import { formatDifference, formatValue } from '../../domain/format.ts';
import type { Cut, MetricUnit } from '../../domain/reading.ts';

/** `22 %`, `97 days`; sentences say "a year" themselves. */
export const valueText = (value: number, unit: MetricUnit): string => formatValue(value, unit).replace(/ a year$/, '');

/** `−6 pp`, `+4 days`. */
export const changeText = (change: number, unit: MetricUnit): string => formatDifference(change, unit).replace(/ a year$/, '');

/** The size of a change without its sign: `6 pp`. */
export const sizeText = (size: number, unit: MetricUnit): string => changeText(Math.abs(size), unit).replace(/^\+/, '');

/** `91 %` sure; never 0 or 100. */
export const sureText = (chance: number): string => {
  const percent = Math.round(chance * 100);
  if (percent >= 100) return 'over 99 %';
  return percent <= 0 ? 'under 1 %' : `${percent} %`;
};

export const placeText = (cut: Cut, group: readonly string[]): string => (cut.length === 0 ? 'the whole organization' : group.join(', '));

/** `1 month`, `7 months`. */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
