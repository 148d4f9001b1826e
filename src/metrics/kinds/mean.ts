import { tInterval } from '../../statistics/index.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sql = (metric: MetricDefinition, grouping: Grouping): string =>
  cellsSql(grouping, [
    `${grouping.people} AS people`,
    'avg(value) AS mean',
    'stddev_samp(value) AS sd',
    'min(scale_min) AS scale_min',
    'max(scale_max) AS scale_max',
    ...assumedColumn(metric),
  ]);

/** Mean with Student's t interval (ST15), which ends where the scale of the contributions does. */
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
        low: interval === null ? null : larger(interval.low, number(row, 'scale_min')),
        high: interval === null ? null : smaller(interval.high, number(row, 'scale_max')),
        basis: { kind: 'mean', people: summary.n, mean: summary.mean, sd: summary.sd },
        notes: assumedNote(ask.metric, row),
      };
    }),
};

/** NaN = the scale has no such end. */
const larger = (limit: number, end: number): number => (limit < end ? end : limit);
const smaller = (limit: number, end: number): number => (limit > end ? end : limit);
