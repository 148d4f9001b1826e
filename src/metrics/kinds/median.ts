import type { Row } from '../../store/index.ts';
import { cutByCut } from './cut-by-cut.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Ask, type Figure, type Method } from './method.ts';
import { ranksSql } from './ranks.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sizesSql = (grouping: Grouping): string => `SELECT DISTINCT n FROM (\n${cellsSql(grouping, ['count(value) AS n'])}\n)`;

/** Type-7 median, mean and spread of the logs, and the two order statistics that bound the median. */
const sql = (metric: MetricDefinition, grouping: Grouping, sizes: readonly number[]): string => {
  const cells = cellsSql(grouping, [
    'count(value) AS n',
    `${grouping.people} AS people`,
    metric.logScale ? 'exp(quantile_cont(ln(value), 0.5)) AS median' : 'quantile_cont(value, 0.5) AS median',
    'avg(ln(nullif(greatest(value, 0), 0))) AS log_mean',
    'stddev_samp(ln(nullif(greatest(value, 0), 0))) AS log_sd',
    'list(value) AS held',
    ...assumedColumn(metric),
  ]);
  return `SELECT cell.* EXCLUDE (held), list_sort(held)[low_rank] AS low, list_sort(held)[high_rank] AS high
FROM (\n${cells}\n) AS cell
LEFT JOIN (${ranksSql(sizes)}) AS rank ON rank.n = cell.n
WHERE cell.n > 0`;
};

const sizesOf = async (ask: Ask, grouping: Grouping): Promise<readonly number[]> =>
  (await rowsOf(ask, sizesSql(grouping))).map((row) => number(row, 'n'));

/** Median with its order-statistic interval; no interval below six values (ST13, ST31). Contributions are one row per person. */
export const median: Method = {
  sql: (metric, grouping) => sql(metric, grouping, []),
  figures: (ask) =>
    cutByCut(ask, ['value', ...(ask.metric.assumption === undefined ? [] : ['is_assumed'])], async (grouping) =>
      (await rowsOf(ask, sql(ask.metric, grouping, await sizesOf(ask, grouping)))).map((row) => figureOf(ask, grouping, row)),
    ),
};

const figureOf = (ask: Ask, grouping: Grouping, row: Row): Figure => {
  const people = number(row, 'people');
  const logMean = number(row, 'log_mean');
  const logSd = number(row, 'log_sd');
  return {
    ...grouping.toCell(row),
    n: people,
    value: number(row, 'median'),
    low: orNull(number(row, 'low')),
    high: orNull(number(row, 'high')),
    basis: { kind: 'median', people, ...(Number.isNaN(logMean) ? {} : { logMean }), ...(Number.isNaN(logSd) ? {} : { logSd }) },
    notes: assumedNote(ask.metric, row),
  };
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
