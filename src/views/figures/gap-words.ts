import type { Comparison, PainPoint, Yardstick } from '../../domain/comparison.ts';
import { formatDifference, formatRelative, formatValue } from '../../domain/format.ts';
import type { Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricUnit } from '../../domain/reading.ts';
import { shownReading } from './released.ts';

/** Positive gaps are worse; on screen a difference has the sign of *ours minus the yardstick*. */
const signed = (gap: number, better: MetricInfo['better']): number => (better === 'higher' || better === 'to-one' ? -gap : gap);

/** `−14 %` or `+6.0 pp`: ours against the yardstick. */
export const gapText = (gap: number, info: MetricInfo, limits: Limits, unit: MetricUnit = info.unit): string => {
  const difference = signed(gap, info.better);
  return limits.gapAs === 'relative' ? formatRelative(difference) : formatDifference(difference, unit);
};

/** `14 % under the market`, `about the same as the market`. */
export const gapWords = (gap: number, info: MetricInfo, limits: Limits, unit: MetricUnit = info.unit): string => {
  if (Math.abs(gap) <= limits.tolerance) return 'about the same as the market';
  const text = gapText(gap, info, limits, unit);
  return `${text.replace(/^[−+]/, '')} ${text.startsWith('−') ? 'under' : 'over'} the market`;
};

/** A tolerance or a material gap without a sign: `2 %`, `3 pp`. */
export const gapSize = (size: number, limits: Limits, info: MetricInfo): string =>
  (limits.gapAs === 'relative' ? formatRelative(size) : formatDifference(size, info.unit)).replace('+', '');

/** `market 0.97 · OEWS May 2025, aged to Oct 2026`: a yardstick never stands without its source. */
export const yardstickText = (yardstick: Yardstick, unit: MetricUnit): string => {
  const { label, value, provenance, indicative } = yardstick;
  const source = provenance === null ? '' : ` · ${provenance.source}, ${provenance.vintage}`;
  const aged = provenance?.aging === undefined ? '' : `, ${provenance.aging}`;
  const only = indicative.length === 0 ? '' : ' · indicative';
  return `${label} ${formatValue(value, unit)}${source}${aged}${only}`;
};

/** The finding of one figure as a sentence, from the same values as the table. */
export const findingOf = (comparison: Comparison, info: MetricInfo, limits: Limits, place: string): string => {
  const reading = shownReading(comparison);
  const where = place === 'Whole organization' ? '' : `, ${place}`;
  if (reading === null) return `${info.label}${where} is hidden to protect a small group`;
  const value = formatValue(reading.value, reading.unit);
  if (info.better === 'context') return `${info.label}${where}: ${value}`;
  const verdict =
    comparison.verdict === null ? '' : comparison.verdict === 'met' ? '; our commitment is met' : '; our commitment is missed';
  if (comparison.gap === null || comparison.market === null)
    return `${info.label}${where}: ${value}${verdict || '; no market figure to compare with'}`;
  return `${info.label}${where}: ${value}, ${gapWords(comparison.gap, info, limits, reading.unit)}${verdict}`;
};

/** Ours minus the yardstick of a pain point, signed. */
export const painGapText = (point: PainPoint, info: MetricInfo, limits: Limits): string => gapText(point.parts.gap, info, limits);
