import type { Period } from '../../domain/period.ts';
import type { Cut, Released } from '../../domain/reading.ts';
import { codeFigure, releaseApproved, releaseCoded, releaseNothing, type ApprovedFigures } from '../../privacy/index.ts';
import { scaleOf } from './bases.ts';
import { selectionReading } from './selection-reading.ts';
import { addressKey, groupsAt, type LeaderSeries } from './series.ts';

/** Every cell of every table of a series, shown or hidden, in an order that depends on names alone (PR31). */
export const leaderReadings = (series: LeaderSeries, period: Period, approvedOf: (id: string) => ApprovedFigures): readonly Released[] =>
  series.tables.flatMap((cut) => groupsAt(series, cut).map((group) => leaderReading(series, cut, group, period, approvedOf)));

const leaderReading = (
  series: LeaderSeries,
  cut: Cut,
  group: readonly string[],
  period: Period,
  approvedOf: (id: string) => ApprovedFigures,
): Released => {
  const { id, metric, facet, unit, form, parts } = series;
  const approved = approvedOf(id);
  if (form === 'selection') return selectionReading(series, cut, group, period, approved);
  const reading = series.readings.get(addressKey(cut, group));
  const coded = reading === undefined || form !== 'coded' ? null : codeFigure(reading, scaleOf(series));
  if (reading === undefined || isTold(parts, cut, group, approvedOf))
    return releaseNothing({ metric: metric.id, facet, cut, group, period }, unit);
  if (form !== 'coded') return releaseApproved(reading, approved, id);
  return coded === null ? releaseNothing(reading, unit) : releaseCoded(coded, approved);
};

/** A mean of so few items, with all but one of them shown, would tell the hidden one within two people. */
const fewParts = 3;

const isTold = (parts: readonly string[], cut: Cut, group: readonly string[], approvedOf: (id: string) => ApprovedFigures): boolean =>
  parts.length > 0 && parts.length <= fewParts && parts.some((id) => !approvedOf(id).isOpen(cut, group));
