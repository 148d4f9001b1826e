import type { OrganizationEvent } from '../../domain/act.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Goal } from '../../domain/goal.ts';
import { formatMonth } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import { cutName, groupName, type Cut, type MetricId } from '../../domain/reading.ts';
import { addressOfCell } from '../figures/released.ts';
import { figureRows, type FigureRow } from './figure-rows.tsx';

/** One period of a trend as a line of its table twin. */
export interface TrendRow extends FigureRow {
  readonly period: Period;
  readonly events: readonly NumberedEvent[];
}

export interface NumberedEvent {
  readonly number: number;
  readonly event: OrganizationEvent;
}

export interface TrendOf {
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly cut: Cut;
  readonly group: readonly string[];
}

/** The periods that have a figure of this address, oldest first; a survey round that answers for two periods is shown once. */
export const trendRows = (
  of: TrendOf,
  periods: readonly Period[],
  all: readonly (readonly Comparison[])[],
  info: MetricInfo,
  events: readonly NumberedEvent[],
): readonly TrendRow[] =>
  periods
    .flatMap((period, at) => {
      const comparison = all[at]?.find((one) => isAt(addressOfCell(one), of));
      if (comparison === undefined) return [];
      const [row] = figureRows([comparison], info, 'group');
      const { href: _, ...figure } = row!;
      const label = formatMonth(period.endsOn);
      const inside = events.filter(({ event }) => event.on >= period.startsOn && event.on <= period.endsOn);
      return [{ ...figure, key: period.endsOn, label, period, events: inside, spoken: spokenWith(label, figure.spoken, inside) }];
    })
    .filter((row, at, rows) => info.limits !== 'SV' || !isSameRound(rows[at - 1], row));

/** Words of the organization's own for everything, and those of the unit that is shown. */
export const eventsFor = (events: readonly OrganizationEvent[], { cut, group }: Pick<TrendOf, 'cut' | 'group'>): readonly NumberedEvent[] =>
  events
    .filter(({ unit }) => unit === null || (cutName(unit.cut) === cutName(cut) && groupName(unit.group) === groupName(group)))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((event, at) => ({ number: at + 1, event }));

export const goalsFor = (goals: readonly Goal[], of: TrendOf): readonly Goal[] => goals.filter(({ outcome }) => isAt(outcome, of));

const isAt = (address: TrendOf, of: TrendOf): boolean =>
  address.metric === of.metric &&
  address.facet === of.facet &&
  cutName(address.cut) === cutName(of.cut) &&
  groupName(address.group) === groupName(of.group);

const isSameRound = (before: TrendRow | undefined, { reading }: TrendRow): boolean =>
  before?.reading != null && reading !== null && before.reading.value === reading.value && before.reading.n === reading.n;

const spokenWith = (label: string, spoken: string, events: readonly NumberedEvent[]): string =>
  [`Year to ${label}${spoken.slice(spoken.indexOf(':'))}`, ...events.map(({ event }) => event.text)].join('; ');
