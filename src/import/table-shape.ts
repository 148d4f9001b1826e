import { readCell } from './cell-shape.ts';
import { fitsKey, keyShape, type KeyShape } from './cell-mask.ts';

export type CellKind = 'empty' | 'number' | 'year' | 'date' | 'code' | 'email' | 'text';

/** What a row of the table looks like, learned from a sample of rows of the right width. */
export interface TableShape {
  readonly width: number;
  readonly kinds: readonly CellKind[];
  /** Shape of the first column when it is a key. */
  readonly key: KeyShape | null;
}

export const tableShape = (width: number, rows: readonly (readonly string[])[]): TableShape => ({
  width,
  kinds: Array.from({ length: width }, (_, c) => columnKind(rows.map((r) => r[c] ?? ''))),
  key: keyShape(rows.map((r) => r[0] ?? '')),
});

export const kindOfCell = (cell: string): CellKind => {
  const text = cell.trim();
  if (text === '') return 'empty';
  const { shapes } = readCell(text);
  if (shapes.includes('missingToken')) return 'empty';
  if (shapes.some((s) => s === 'date' || s === 'dateTime' || s === 'monthYear') && !shapes.includes('integer')) return 'date';
  if (shapes.includes('year')) return 'year';
  if (shapes.some((s) => s === 'integer' || s === 'decimal' || s === 'money' || s === 'percent' || s === 'scientific')) return 'number';
  if (shapes.includes('email')) return 'email';
  return text.length <= 30 && /\d/.test(text) && !/\s/.test(text) ? 'code' : 'text';
};

const columnKind = (cells: readonly string[]): CellKind => {
  const counts = new Map<CellKind, number>();
  let filled = 0;
  for (const cell of cells) {
    const kind = kindOfCell(cell);
    if (kind === 'empty') continue;
    filled++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const years = counts.get('year') ?? 0;
  if (years < 0.8 * filled) counts.set('number', (counts.get('number') ?? 0) + years);
  const [kind, n] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['empty', 0];
  return filled === 0 ? 'empty' : n >= 0.8 * filled ? kind : 'text';
};

export interface Votes {
  /** Typed columns where this row has words instead. */
  readonly header: number;
  /** Typed columns where this row has the same kind as the rows below. */
  readonly data: number;
  readonly typed: number;
}

/** Does a row name the columns, or is it one of the rows? */
export const rowVotes = (cells: readonly string[], shape: TableShape): Votes => {
  let header = 0;
  let data = 0;
  let typed = 0;
  shape.kinds.forEach((kind, c) => {
    if (kind === 'text' || kind === 'empty') return;
    typed++;
    const own = kindOfCell(cells[c] ?? '');
    if (own === 'empty') return;
    if (c === 0 && shape.key && kind === 'code') return fitsKey(cells[c]!, shape.key) ? data++ : header++;
    // A year names a column of figures as often as it is one of them: no vote.
    if (own === 'year' && kind === 'number') return;
    if (own === kind || (own === 'number' && kind === 'year')) data++;
    else if (own === 'text' || own === 'code') header++;
  });
  return { header, data, typed };
};

/** The cells of a line cut naively read as a row: the key fits, or, without a key, every typed column does. */
export const looksLikeRow = (cells: readonly string[], shape: TableShape): boolean => {
  if (shape.key) return cells.length >= Math.min(shape.width, 2) && fitsKey((cells[0] ?? '').replace(/^["“”]|["“”]$/g, ''), shape.key);
  if (cells.length !== shape.width) return false;
  const { header, data } = rowVotes(cells, shape);
  return data >= 2 && header === 0;
};
