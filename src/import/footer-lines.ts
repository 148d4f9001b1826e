import { fitsKey } from './cell-mask.ts';
import { readCell } from './cell-shape.ts';
import type { TableShape } from './table-shape.ts';

const totalWord =
  /^\W*((grand|overall|report|company|running)[\s-]+)?(sub[\s-]?)?(totals?|sum|summe|gesamt(summe)?|insgesamt|averages?|mean|median|count|anzahl|maximum|minimum)\b[^,;]*$|\b(sub)?totals?\W*$/i;
const countLine =
  /^\W*((total|number of|no\. of)?\s*(rows?|records?|employees?|entries|lines|results?|headcount|responses?|count)\W{0,3}(returned|selected|affected|exported|shown|total|count)?\W{0,3}[\d,. ]+|[\d,. ]+\s*(rows?|records?|employees|entries|lines|results?|people|responses?|datensätze)\b.{0,30})\W*$/i;
const noteLine =
  /\b(confidential|proprietary|do not (distribute|share|copy)|internal use|all rights reserved|copyright|end of (report|file|data|list)|page \d+|generated (by|on|at)|printed (by|on)|report run|run (by|date|on)|exported (by|on|from)|data as of|as of date|source:|note:|notes:|disclaimer|created (by|on)|last (updated|refreshed)|vertraulich)|^\W*(©|\(c\) )|^\W*\*+ ?\w/i;

/** Totals, subtotals, averages: a total word where the key stands, and nothing but numbers beside it (M02). */
export const isTotalRow = (cells: readonly string[], shape: TableShape): boolean => {
  const at = cells.findIndex((c) => c.trim() !== '');
  if (at < 0 || !isTotalText(cells[at]!)) return false;
  if (at > 0 && shape.key !== null && cells[0]!.trim() !== '') return false;
  if (shape.width === 1) return shape.key !== null || (shape.kinds[0] !== 'text' && shape.kinds[0] !== 'empty');
  return (
    cells.every((c, i) => i === at || c.trim() === '' || isFigure(c)) && (at === 0 || cells.slice(0, at).every((c) => c.trim() === ''))
  );
};

const isTotalText = (cell: string): boolean => {
  const text = cell.trim();
  return text.length <= 60 && totalWord.test(text) && !/\d{3,}-/.test(text);
};

const isFigure = (cell: string): boolean => {
  const { shapes } = readCell(cell.trim());
  return shapes.some((s) => s === 'integer' || s === 'decimal' || s === 'money' || s === 'percent' || s === 'missingToken');
};

/** Page, count and confidentiality lines, wherever they stand. */
export const isReportLine = (cells: readonly string[]): boolean => {
  const filled = cells.map((c) => c.trim()).filter((c) => c !== '');
  if (filled.length === 0) return false;
  const whole = filled.join(' ');
  if (whole.length > 600) return false;
  return countLine.test(whole) || (noteLine.test(whole) && (filled.length === 1 || filled.length < cells.length / 2 || cells.length < 3));
};

/** A note under the table: words that are not the beginning of a row. */
export const isNote = (cells: readonly string[], shape: TableShape, afterBlank: boolean): boolean => {
  const filled = cells.map((c) => c.trim()).filter((c) => c !== '');
  if (filled.length === 0 || (shape.key && fitsKey(filled[0]!.replace(/^["“”]/, ''), shape.key))) return false;
  if (isReportLine(cells)) return true;
  const words = /\p{L}{2,}/u.test(filled[0]!);
  if (filled.length > 1) return afterBlank && words && cells.length !== shape.width && (shape.key !== null || /[:.]\s*\S/.test(filled[0]!));
  return (
    words &&
    (afterBlank || (/\p{L}{2,}\s+\S*\p{L}{2,}/u.test(filled[0]!) && shape.width > 2 && (shape.key !== null || filled[0]!.length > 25)))
  );
};
