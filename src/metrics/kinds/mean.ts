import { tInterval } from '../../statistics/index.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sql = (metric: MetricDefinition, grouping: Grouping): string =>
  cellsSql(grouping, [`${grouping.people} AS people`, 'avg(value) AS mean', 'stddev_samp(value) AS sd', ...assumedColumn(metric)]);

/** Mean with Student's t interval (ST15). */
export const mean: Method = {
  sql,
  figures: async (ask) =>
    (await rowsOf(ask, sql(ask.metric, ask.grouping))).map((row) => {
      const summary = { n: number(row, 'people'), mean: number(row, 'mean'), sd: number(row, 'sd') };
      const interval = tInterval(summary);
      return {
        ...ask.grouping.toCell(row),
        n: summary.n,
        value: summary.mean,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        basis: { kind: 'mean', people: summary.n, mean: summary.mean, sd: summary.sd },
        notes: assumedNote(ask.metric, row),
      };
    }),
};
