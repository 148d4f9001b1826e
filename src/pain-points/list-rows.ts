import { cellKey } from './cells.ts';
import { seriesKey } from './cell.ts';
import { chooseRows, type Row } from './choose-rows.ts';
import { groupBy } from './group-by.ts';
import { isPartOf } from './parts.ts';
import type { Scan } from './scan.ts';
import type { ScoredCell } from './scored-cell.ts';
import { dimensionOf, severityOfParts, severityParts } from './severity.ts';

export interface ListedRow {
  readonly row: Row;
  /** Cells of the row's series, judged by the same yardstick. */
  readonly all: readonly ScoredCell[];
}

/** Rows of all series: missed commitments first, then signals given those, then what stands out where there is no yardstick. */
export const rowsOf = ({ facts, signals, outliers, headsAt }: Scan): readonly ListedRow[] => {
  const missed = bySeries(facts).flatMap(([, all]) => chooseRows(all, headsAt).map((row) => ({ row, all })));
  const market = bySeries(signals).flatMap(([series, all]) => {
    const before = missed.map(({ row }) => row).filter(({ scored }) => seriesKey(scored.cell.reading) === series);
    return chooseRows(all, headsAt, before)
      .filter(({ scored }) => !scored.isFact)
      .map((row) => ({ row, all }));
  });
  const listed = strongestFacets([...missed, ...market]);
  const standing = bySeries(outliers).flatMap(([, all]) =>
    chooseRows(
      all.filter(({ cell }) => cell.reading.cut.length > 0),
      headsAt,
    )
      .filter(({ probability }) => probability >= clearly)
      .map((row) => ({ row, all })),
  );
  return [...listed, ...strongestFacets(standing).filter((one) => !listed.some((other) => tellsTheSame(one, other)))];
};

const clearly = 0.95;

const bySeries = (cells: readonly ScoredCell[]) => [...groupBy(cells, ({ cell }) => seriesKey(cell.reading))];

/** One finding a metric, cell and dimension: the sub-series with the largest people-gap; the others are named with it (ST72). */
const strongestFacets = (rows: readonly ListedRow[]): readonly ListedRow[] => {
  const sameCell = ({ row: { scored } }: ListedRow): string =>
    JSON.stringify([cellKey({ ...scored.cell.reading, facet: null }), dimensionOf(scored.cell.comparison)]);
  return [...groupBy(rows, sameCell).values()].map((same) => {
    const [first, ...others] = [...same].sort(
      (a, b) => weightOf(b) - weightOf(a) || (a.row.scored.cell.key < b.row.scored.cell.key ? -1 : 1),
    );
    const facets = others.flatMap(({ row }) => row.scored.cell.reading.facet ?? []);
    return { ...first!, row: { ...first!.row, alsoFacets: [...(first!.row.alsoFacets ?? []), ...facets] } };
  });
};

/** A missed commitment before a signal; then the people-gap. */
const weightOf = ({ row: { scored } }: ListedRow): number =>
  (scored.isFact ? Number.MAX_SAFE_INTEGER / 2 : 0) + severityOfParts(severityParts(scored, {}));

/** The same people in a metric of the same kind: retention falls where turnover rises. */
const tellsTheSame = ({ row }: ListedRow, { row: other }: ListedRow): boolean => {
  const [a, b] = [row.scored, other.scored];
  const isSamePlace =
    JSON.stringify([a.cell.reading.cut, a.cell.reading.group]) === JSON.stringify([b.cell.reading.cut, b.cell.reading.group]);
  const [first, second] = [a.cell, b.cell];
  const isSameKind = first.info.limits === second.info.limits && first.comparison.family === second.comparison.family;
  return isSameKind && (isSamePlace || isPartOf(a, b));
};
