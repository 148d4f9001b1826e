import { formatDifference, formatMonth } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Reading } from '../../domain/reading.ts';
import { valueText } from '../figures/shown-text.ts';
import type { TrendStep } from './trend-periods.ts';
import type { TrendRow } from './trend-rows.ts';

/** The latest figure beside the latest one that shares no day with it. */
export const trendFinding = (rows: readonly TrendRow[], info: MetricInfo): string => {
  const now = rows.at(-1);
  if (now?.reading == null) return `${info.label}: the latest figure is hidden`;
  const figure = `${valueText(now.comparison)} in the year to ${formatMonth(now.period.endsOn)}`;
  const before = rows.findLast(({ period }) => period.endsOn < now.period.startsOn);
  if (before?.reading == null) return `${figure}; there is no year before to compare it with`;
  const change = formatDifference(now.reading.value - before.reading.value, info.unit);
  const since = `the year to ${formatMonth(before.period.endsOn)}`;
  return /[1-9]/.test(change)
    ? `${figure}, ${change} since ${since}${overlapWords(now.reading, before.reading)}`
    : `${figure}, as in ${since}`;
};

const overlapWords = (a: Reading, b: Reading): string => {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return '';
  return a.low > b.high || a.high < b.low ? '; the intervals do not overlap' : '; the intervals overlap, so it may be chance';
};

export const stepWords: Readonly<Record<TrendStep, string>> = {
  year: 'Years end to end: no day is in two of them.',
  'half-year': 'A year at each half-year: neighbors share six months, so compare every second one.',
};
