import type { Yardstick } from './comparison.ts';
import { formatDifference, formatRelative, formatValue } from './format.ts';
import type { Limits } from './limits.ts';
import type { MetricInfo } from './metric.ts';
import type { MetricUnit } from './reading.ts';

/** Positive gaps are worse; on screen a difference has the sign of *ours minus the yardstick*. */
const signed = (gap: number, better: MetricInfo['better']): number => (better === 'higher' || better === 'to-one' ? -gap : gap);

/** A gap between groups is a difference already, whatever the class of its metric says. */
const isRelative = (info: MetricInfo, limits: Limits): boolean => limits.gapAs === 'relative' && info.unit !== 'gap';

/** Tolerance and material gap in the unit of the metric: limits of shares are fractions, an index runs to 100. */
export const inUnit = (limit: number, info: MetricInfo): number => (info.unit === 'index' ? limit * 100 : limit);

/** `−14 %` or `+6.0 pp`: ours against the yardstick. */
export const gapText = (gap: number, info: MetricInfo, limits: Limits): string => {
  const difference = signed(gap, info.better);
  return isRelative(info, limits) ? formatRelative(difference) : formatDifference(difference, info.unit);
};

/** In a grid no unit stands beside the number: a plain difference names its own. */
export const gapTextAlone = (gap: number, info: MetricInfo, limits: Limits): string => {
  const word = isRelative(info, limits) ? '' : (plainUnits[info.unit] ?? '');
  return `${gapText(gap, info, limits)}${word}`;
};

const plainUnits: Partial<Readonly<Record<MetricUnit, string>>> = { ratio: ' ratio', index: ' points', points: ' points' };

/** A rule of law or a made-up line is no market: the sentence names what it is. */
const yardstickName = (market: Yardstick | null): string => (market?.label.includes('threshold') ? 'the threshold' : 'the market');

/** `14 % under the market`, `about the same as the market`. */
export const gapWords = (gap: number, info: MetricInfo, limits: Limits, market: Yardstick | null = null): string => {
  const name = yardstickName(market);
  if (Math.abs(gap) <= inUnit(limits.tolerance, info)) return `about the same as ${name}`;
  const text = gapText(gap, info, limits);
  const isLess = text.startsWith('−');
  const side = info.better === 'to-zero' ? (isLess ? 'smaller than in' : 'larger than in') : isLess ? 'under' : 'over';
  return `${text.replace(/^[−+]/, '')} ${name === 'the market' ? side : side.replace(' in', '')} ${name}`;
};

/** A tolerance or a material gap without a sign: `2.0 %`, `3.0 pp`. */
export const gapSize = (size: number, limits: Limits, info: MetricInfo): string =>
  (isRelative(info, limits) ? formatRelative(size) : formatDifference(inUnit(size, info), info.unit)).replace('+', '');

/** `market median: 0.97 · OEWS May 2025, aged to Oct 2026`: a yardstick never stands without its source. */
export const yardstickText = (yardstick: Yardstick, unit: MetricUnit): string => {
  const { label, value, provenance, indicative } = yardstick;
  const source = provenance === null ? '' : ` · ${sourceAndVintage(provenance)}`;
  const aged = provenance?.aging === undefined ? '' : `, ${provenance.aging}`;
  const only = indicative.length === 0 ? '' : ' · indicative';
  return `${label}: ${formatValue(value, unit)}${source}${aged}${only}`;
};

/** `U.S. Bureau of Labor Statistics, May 2025`; a source that ends with its vintage names it once. */
export const sourceAndVintage = ({ source, vintage }: { readonly source: string; readonly vintage: string }): string =>
  source.endsWith(vintage) ? source : `${source}, ${vintage}`;
