import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sql = (metric: MetricDefinition, grouping: Grouping): string =>
  cellsSql(grouping, ['sum(counts)::DOUBLE AS counted', `${grouping.people} AS people`, ...assumedColumn(metric)]);

/** A count is a fact: no interval. */
export const count: Method = {
  sql,
  figures: async (ask) =>
    (await rowsOf(ask, sql(ask.metric, ask.grouping))).map((row) => ({
      ...ask.grouping.toCell(row),
      n: number(row, 'people'),
      value: number(row, 'counted'),
      low: null,
      high: null,
      basis: { kind: 'count', count: number(row, 'counted') },
      notes: assumedNote(ask.metric, row),
    })),
};
