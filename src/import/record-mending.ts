import type { ReadingDialect } from './reading-dialect.ts';
import { scanRecord, type Scan } from './scan-record.ts';
import { looksLikeRow, type TableShape } from './table-shape.ts';

/** Where broken records end, and how curly marks read, in a table of a known shape (import.md §7). */
export interface RecordMending {
  /** First line inside a quoted cell that reads as a row of its own, or -1: the quote before it was never meant to stay open. */
  readonly rowInside: (text: string, start: number, scan: Scan) => number;
  /** The next line, not far below, that reads as a row; else the next line as it comes. */
  readonly resync: (text: string, from: number) => { readonly at: number; readonly lines: number };
  /** The record read with curly marks as quotes, when that gives a row of the right width. */
  readonly straighten: (text: string, from: number, last: boolean) => { readonly scan: Scan; readonly record: string } | null;
  /** Curly marks stand at the edges of cells in this line, or half a pair does. */
  readonly quotesCurly: (record: string) => boolean;
  readonly isBlank: (text: string, from: number, to: number) => boolean;
  readonly countCells: (text: string, from: number, to: number) => number;
  readonly cut: (text: string, from: number, to: number) => readonly string[];
}

/** How far a torn record may reach before the next line is taken as it comes. */
const resyncLines = 50;

export const recordMending = (dialect: ReadingDialect, shape: TableShape): RecordMending => {
  const delimiter = dialect.delimiter.charCodeAt(0);

  const rowInside = (text: string, start: number, scan: Scan): number => {
    let at = text.indexOf('\n', scan.spanFrom >= 0 ? scan.spanFrom : start) + 1;
    const stop = Math.min(scan.end, text.length);
    for (let tried = 0; at > 0 && at < stop; tried++) {
      const eol = text.indexOf('\n', at);
      if (eol < 0 && scan.state === 'unfinished') return -1;
      const end = eol < 0 ? text.length : eol;
      const mayStandAlone = shape.key !== null || !text.slice(at, end).includes(dialect.quote);
      if (end - at < 100_000 && mayStandAlone && looksLikeRow(cut(text, at, end), shape) && countCells(text, at, end) >= shape.width)
        return at;
      if (eol < 0) return -1;
      at = eol + 1;
    }
    return -1;
  };

  const resync = (text: string, from: number): { at: number; lines: number } => {
    let at = from;
    for (let lines = 1; lines <= resyncLines && at < text.length; lines++) {
      const eol = text.indexOf('\n', at);
      const end = eol < 0 ? text.length : eol;
      if (isBlank(text, at, end)) return { at, lines };
      const scan = scanRecord(text, at, dialect, true);
      const fits = scan.state === 'whole' && scan.width === shape.width && !scan.stray;
      if (shape.key ? looksLikeRow(cut(text, at, end), shape) : fits) return { at, lines };
      at = eol < 0 ? text.length : eol + 1;
    }
    return { at: from, lines: 1 };
  };

  const straighten = (text: string, from: number, last: boolean): { scan: Scan; record: string } | null => {
    let stop = from;
    for (let k = 0; k < 20 && stop >= 0 && stop < text.length; k++) stop = text.indexOf('\n', stop) + 1 || text.length;
    const segment = text.slice(from, stop);
    if (!/[“”„‟]/.test(segment.slice(0, segment.indexOf('\n') < 0 ? segment.length : segment.indexOf('\n')))) return null;
    const straight = segment.replace(/[“”„‟]/g, '"');
    const read = { ...dialect, quote: '"', escape: '"' };
    const scan = scanRecord(straight, 0, read, last && stop >= text.length);
    if (scan.state !== 'whole' || scan.width !== shape.width || scan.stray || rowInside(straight, 0, scan) >= 0) return null;
    const record = straight.slice(0, scan.end);
    if (!read.padded && !record.startsWith('"') && !record.includes(`${dialect.delimiter}"`)) return null;
    return { scan: { ...scan, end: from + scan.end }, record };
  };

  const quotesCurly = (record: string): boolean => {
    if (!/[“”„‟]/.test(record)) return false;
    const straight = record.replace(/[“”„‟]/g, '"');
    return (
      straight.startsWith('"') ||
      straight.includes(`${dialect.delimiter}"`) ||
      scanRecord(straight, 0, { ...dialect, quote: '"', escape: '"' }, true).stray
    );
  };

  const isBlank = (text: string, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      if (c !== delimiter && c !== 32 && c !== 9 && c !== 12 && c !== 160) return false;
    }
    return true;
  };

  const countCells = (text: string, from: number, to: number): number => {
    let width = 1;
    for (let i = from; i < to; i++) if (text.charCodeAt(i) === delimiter) width++;
    return width;
  };

  const cut = (text: string, from: number, to: number): readonly string[] => text.slice(from, to).split(dialect.delimiter);

  return { rowInside, resync, straighten, quotesCurly, isBlank, countCells, cut };
};
