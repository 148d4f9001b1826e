import { wilson } from '../../statistics/index.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sql = (metric: MetricDefinition, grouping: Grouping): string =>
  cellsSql(grouping, ['sum(counts)::DOUBLE AS counted', `${grouping.people} AS people`, ...assumedColumn(metric)]);

/** People counted ÷ people, Wilson interval (ST11). */
export const share: Method = {
  sql,
  figures: async (ask) =>
    (await rowsOf(ask, sql(ask.metric, ask.grouping))).map((row) => {
      const counts = number(row, 'counted');
      const people = number(row, 'people');
      return {
        ...ask.grouping.toCell(row),
        n: people,
        value: counts / people,
        ...wilson(counts, people),
        basis: { kind: 'share', counts, people },
        notes: assumedNote(ask.metric, row),
      };
    }),
};
