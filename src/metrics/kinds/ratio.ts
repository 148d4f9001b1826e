import { tInterval } from '../../statistics/index.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Figure, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

const sql = (metric: MetricDefinition, grouping: Grouping): string =>
  cellsSql(grouping, [
    'sum(numerator)::DOUBLE AS top',
    'sum(denominator)::DOUBLE AS bottom',
    'sum(numerator * numerator)::DOUBLE AS top_squares',
    'sum(denominator * denominator)::DOUBLE AS bottom_squares',
    'sum(numerator * denominator)::DOUBLE AS products',
    `${grouping.people} AS people`,
    ...assumedColumn(metric),
  ]);

/** Σ numerator ÷ Σ denominator over people; interval by linearization: the person is the unit that varies. */
export const ratio: Method = {
  sql,
  figures: async (ask) =>
    (await rowsOf(ask, sql(ask.metric, ask.grouping))).flatMap((row): readonly Figure[] => {
      const [top, bottom, people] = [number(row, 'top'), number(row, 'bottom'), number(row, 'people')];
      if (!(bottom > 0)) return [];
      const value = top / bottom;
      const squares = number(row, 'top_squares') - 2 * value * number(row, 'products') + value ** 2 * number(row, 'bottom_squares');
      const sd = (Math.sqrt(Math.max(0, squares) / Math.max(1, people - 1)) * people) / bottom;
      const interval = tInterval({ n: people, mean: value, sd });
      return [
        {
          ...ask.grouping.toCell(row),
          n: people,
          value,
          low: interval === null ? null : Math.max(0, interval.low),
          high: interval?.high ?? null,
          basis: { kind: 'ratio', numerator: top, denominator: bottom },
          notes: assumedNote(ask.metric, row),
        },
      ];
    }),
};
