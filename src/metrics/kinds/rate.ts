import { midPRate, wilson } from '../../statistics/index.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Figure, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';
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
  figures: async (ask) =>
    (await rowsOf(ask, sql(ask.metric, ask.grouping))).flatMap((row): readonly Figure[] => {
      const events = number(row, 'all_events');
      const exposureYears = number(row, 'exposure');
      const people = number(row, 'people');
      const own = { ...ask.grouping.toCell(row), n: people, notes: assumedNote(ask.metric, row) };
      if (Number.isNaN(exposureYears))
        return [
          {
            ...own,
            unit: 'share',
            value: events / people,
            ...wilson(events, people),
            basis: { kind: 'share', counts: events, people },
            notes: [...own.notes, shareNote],
          },
        ];
      const interval = midPRate(events, exposureYears);
      return interval === null
        ? []
        : [{ ...own, value: events / exposureYears, ...interval, basis: { kind: 'rate', events, exposureYears } }];
    }),
};

const shareNote = 'A share of people over the file’s own period, not a yearly rate: the file holds no dates.';
