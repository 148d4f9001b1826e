import { mover, tInterval, type Estimate, type Interval } from '../../statistics/index.ts';
import { cutByCut } from './cut-by-cut.ts';
import { cellsSql, number, rowsOf, type Ask, type Figure, type Method } from './method.ts';
import { ranksSql } from './ranks.ts';
import type { Grouping } from '../grouping-sql.ts';
import type { Row } from '../../store/index.ts';

const arms = ['focal', 'reference'] as const;

const sizesSql = (grouping: Grouping): string => {
  const cells = cellsSql(
    grouping,
    arms.map((arm) => `count(*) FILTER (WHERE arm = '${arm}') AS ${arm}_n`),
  );
  return `SELECT DISTINCT unnest([focal_n, reference_n]) AS n FROM (\n${cells}\n)`;
};

/** Median, mean and the order statistics around the median, of each arm. */
const sql = (grouping: Grouping, sizes: readonly number[]): string => {
  const statistics = arms.flatMap((arm) => {
    const only = `FILTER (WHERE arm = '${arm}')`;
    return [
      `count(*) ${only} AS ${arm}_n`,
      `quantile_cont(value, 0.5) ${only} AS ${arm}_median`,
      `avg(value) ${only} AS ${arm}_mean`,
      `stddev_samp(value) ${only} AS ${arm}_sd`,
      `list(value) ${only} AS ${arm}_held`,
    ];
  });
  const bounds = arms.flatMap((arm) => ['low', 'high'].map((end) => `list_sort(${arm}_held)[${arm}_rank.${end}_rank] AS ${arm}_${end}`));
  const joins = arms.map((arm) => `LEFT JOIN (${ranksSql(sizes)}) AS ${arm}_rank ON ${arm}_rank.n = cell.${arm}_n`);
  return `SELECT cell.* EXCLUDE (focal_held, reference_held), ${bounds.join(', ')}\nFROM (\n${cellsSql(grouping, statistics)}\n) AS cell\n${joins.join('\n')}
WHERE focal_n > 0 AND reference_n > 0`;
};

const sizesOf = async (ask: Ask, grouping: Grouping): Promise<readonly number[]> =>
  (await rowsOf(ask, sizesSql(grouping))).map((row) => number(row, 'n'));

/**
 * (Reference − focal) ÷ reference: of the medians, and of the means as facet `mean`; positive = the focal group is lower (ST65, MC15).
 * Contributions are one row per person.
 */
export const gap: Method = {
  sql: (_metric, grouping) => sql(grouping, []),
  figures: (ask) =>
    cutByCut(ask, ['value', 'arm'], async (grouping) =>
      (await rowsOf(ask, sql(grouping, await sizesOf(ask, grouping)))).flatMap((row) => {
        const cell = grouping.toCell(row);
        return [
          figureOf(cell, row, medianOf),
          figureOf({ ...cell, facet: cell.facet === null ? 'mean' : `${cell.facet}, mean` }, row, meanOf),
        ];
      }),
    ),
};

interface Center {
  readonly value: number;
  readonly interval: Interval | null;
}

const medianOf = (row: Row, arm: string): Center => {
  const [low, high] = [number(row, `${arm}_low`), number(row, `${arm}_high`)];
  return { value: number(row, `${arm}_median`), interval: Number.isNaN(low) || Number.isNaN(high) ? null : { low, high } };
};

const meanOf = (row: Row, arm: string): Center => {
  const summary = { n: number(row, `${arm}_n`), mean: number(row, `${arm}_mean`), sd: number(row, `${arm}_sd`) };
  return { value: summary.mean, interval: tInterval(summary) };
};

const figureOf = (cell: Pick<Figure, 'facet' | 'cut' | 'group'>, row: Row, centerOf: (row: Row, arm: string) => Center): Figure => {
  const focal = centerOf(row, 'focal');
  const reference = centerOf(row, 'reference');
  const [focalN, referenceN] = [number(row, 'focal_n'), number(row, 'reference_n')];
  return {
    ...cell,
    n: focalN + referenceN,
    value: (reference.value - focal.value) / reference.value,
    ...intervalOf(focal, reference),
    basis: { kind: 'gap', focal: focalN, reference: referenceN, standardError: null },
    notes: [],
  };
};

/** Interval of the quotient from the two arms' own intervals, on the log scale (Zou & Donner 2008). */
const intervalOf = (focal: Center, reference: Center): { readonly low: number | null; readonly high: number | null } => {
  const [first, second] = [onLogs(focal), onLogs(reference)];
  if (first === null || second === null) return { low: null, high: null };
  const ratio = mover(first, second);
  return { low: -Math.expm1(ratio.high), high: -Math.expm1(ratio.low) };
};

const onLogs = ({ value, interval }: Center): Estimate | null =>
  interval === null || interval.low <= 0
    ? null
    : { value: Math.log(value), interval: { low: Math.log(interval.low), high: Math.log(interval.high) } };
