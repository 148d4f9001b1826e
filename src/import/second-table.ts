import { fitsKey } from './cell-mask.ts';
import { kindOfCell, looksLikeRow, rowVotes, type TableShape } from './table-shape.ts';

/** Watches for another table under the first: a blank line, a line of names that is not our header, then rows of its own width (M34). */
export interface SecondTable {
  /** Tells whether the cells belong to another table; `line` starts one when they read as its names. */
  readonly isWithin: (cells: readonly string[], afterBlank: boolean, line?: number) => boolean;
  readonly isOpen: () => boolean;
  /** First line of the other table, or null; forgets it. */
  readonly close: (atEnd: boolean) => number | null;
}

export const createSecondTable = (shape: TableShape): SecondTable => {
  let names: { line: number; width: number; rows: number } | null = null;

  const isWithin = (cells: readonly string[], afterBlank: boolean, line = 0): boolean => {
    if (names) {
      if (cells.length === shape.width && isOurs(cells)) return false;
      if (cells.length === names.width) names.rows++;
      return true;
    }
    if (!afterBlank || line === 0 || !areNames(cells)) return false;
    names = { line, width: cells.length, rows: 0 };
    return true;
  };

  const isOurs = (cells: readonly string[]): boolean => {
    if (shape.key) return fitsKey(cells[0]!, shape.key);
    const { header, data, typed } = rowVotes(cells, shape);
    return typed === 0 ? names!.width !== shape.width : data > 0 && header === 0;
  };

  const areNames = (cells: readonly string[]): boolean => {
    const filled = cells.filter((c) => c.trim() !== '');
    if (filled.length < 2 || filled.length < cells.length - 1 || new Set(filled).size < filled.length) return false;
    if (looksLikeRow(cells, shape) || filled.some((c) => kindOfCell(c) !== 'text' && kindOfCell(c) !== 'code')) return false;
    if (filled.some((c) => c.length > 60)) return false;
    if (cells.length !== shape.width) return true;
    const { header, data } = rowVotes(cells, shape);
    return header >= 2 && data === 0;
  };

  return {
    isWithin,
    isOpen: () => names !== null,
    close: (atEnd) => {
      const found = names && names.rows > 0 && atEnd ? names.line : null;
      names = null;
      return found;
    },
  };
};
