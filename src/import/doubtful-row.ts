import { fitsKey } from './cell-mask.ts';
import { isReportLine, isTotalRow } from './footer-lines.ts';
import type { TableShape } from './table-shape.ts';

/** Of the right width, and yet perhaps a total, a note or a section title: what comes after it decides. */
export const isDoubtfulRow = (cells: readonly string[], shape: TableShape): boolean =>
  isTotalRow(cells, shape) || (shape.width > 1 && isReportLine(cells)) || isSparse(cells, shape);

/** One cell filled of three or more, and it is no key. */
export const isSparse = (cells: readonly string[], shape: TableShape): boolean => {
  if (shape.width < 3 || (shape.key && fitsKey(cells[0]!, shape.key))) return false;
  return cells.filter((c) => c.trim() !== '').length === 1 && (shape.key !== null || cells[0]!.trim() !== '');
};

/** Cheap first look at the first cell: can the row be a total or a report line at all? */
export const mayBeTotal = (first: string): boolean => {
  const c = first.charCodeAt(0) | 32;
  return (
    !(c >= 48 && c <= 57) &&
    /total|sum|gesamt|average|mean|median|count|anzahl|m[ai][xn]imum|rows|records|page|report|confidential|©|\*/i.test(first)
  );
};
