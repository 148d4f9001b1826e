import { midPRate, wilson } from '../../statistics/index.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Figure, type Method } from './method.ts';
import type { Cell, Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sql = (metric: MetricDefinition, grouping: Grouping): string =>
  cellsSql(grouping, [
    'sum(events)::DOUBLE AS all_events',
    'sum(exposure_years)::DOUBLE AS exposure',
    `${grouping.people} AS people`,
    ...assumedColumn(metric),
  ]);

/** Events ÷ person-years, mid-P Poisson interval (ST10). Rows without any exposure are a share of people, and say so. */
export const rate: Method = {
  sql,
  figures: async (ask) => {
    const sums = (await rowsOf(ask, sql(ask.metric, ask.grouping))).map((row): Sums => ({
      cell: ask.grouping.toCell(row),
      events: number(row, 'all_events'),
      exposureYears: number(row, 'exposure'),
      people: number(row, 'people'),
      notes: assumedNote(ask.metric, row),
    }));
    return (ask.metric.facetsShareExposure === true ? overSharedExposure(sums) : sums).flatMap(figureOf);
  },
};

interface Sums {
  readonly cell: Cell;
  readonly events: number;
  readonly exposureYears: number;
  readonly people: number;
  readonly notes: readonly string[];
}

/** Every facet seen anywhere stands in every cell, with no events where there were none, so that the facets add up to the whole. */
const overSharedExposure = (sums: readonly Sums[]): readonly Sums[] => {
  const wholes = sums.filter(({ cell }) => cell.facet === null);
  const facets = [...new Set(sums.flatMap(({ cell }) => (cell.facet === null ? [] : [cell.facet])))];
  const events = new Map(sums.map((one) => [keyOf(one.cell), one.events]));
  return wholes.flatMap((whole) => [
    whole,
    ...facets.map((facet): Sums => {
      const cell = { ...whole.cell, facet };
      return { ...whole, cell, events: events.get(keyOf(cell)) ?? 0 };
    }),
  ]);
};

const keyOf = ({ facet, cut, group }: Cell): string => JSON.stringify([facet, cut, group]);

const figureOf = ({ cell, events, exposureYears, people, notes }: Sums): readonly Figure[] => {
  if (Number.isNaN(exposureYears)) {
    const basis = { kind: 'share', counts: events, people } as const;
    return [{ ...cell, unit: 'share', n: people, value: events / people, ...wilson(events, people), basis, notes: [...notes, shareNote] }];
  }
  const interval = midPRate(events, exposureYears);
  if (interval === null) return [];
  return [{ ...cell, n: people, value: events / exposureYears, ...interval, basis: { kind: 'rate', events, exposureYears }, notes }];
};

const shareNote = 'A share of people over the file’s own period, not a yearly rate: the file holds no dates.';
