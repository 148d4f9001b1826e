import type { ReadingDialect } from './reading-dialect.ts';

/** How one record reads from a given place in the text. */
export interface Scan {
  /**
   * `whole`: well formed. `open`: a quote is never closed. `torn`: text stands after a closing quote.
   * `unfinished`: the text given ends inside the record and more may follow.
   */
  readonly state: 'whole' | 'open' | 'torn' | 'unfinished';
  /** Index after the line end of the record; for a record that is not whole, where the reading stopped. */
  readonly end: number;
  readonly width: number;
  readonly lines: number;
  /** A bare cell ends with a quotation mark that nothing opened: half of a lost pair. */
  readonly stray: boolean;
  /** Start of the first quoted cell that spans lines, or -1. */
  readonly spanFrom: number;
}

const lineFeed = 10;
const blank = 32;

/** Reads one record strictly: a quote opens at the start of a cell only, and after it closes a delimiter or a line end must follow. */
export const scanRecord = (text: string, start: number, dialect: ReadingDialect, complete: boolean): Scan => {
  const n = text.length;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote.charCodeAt(0);
  let width = 1;
  let lines = 1;
  let stray = false;
  let spanFrom = -1;
  let pos = start;
  const found = (state: Scan['state'], end: number): Scan => ({ state, end, width, lines, stray, spanFrom });
  for (;;) {
    let p = pos;
    if (dialect.padded) while (text.charCodeAt(p) === blank) p++;
    if (text.charCodeAt(p) === quote) {
      const close = closingQuote(text, p + 1, dialect);
      if (close < 0) {
        if (spanFrom < 0) spanFrom = p;
        return found(complete ? 'open' : 'unfinished', n);
      }
      const breaks = breaksBetween(text, p, close);
      if (breaks > 0 && spanFrom < 0) spanFrom = p;
      lines += breaks;
      let after = close + 1;
      if (delimiter !== blank) while (text.charCodeAt(after) === blank) after++;
      if (after >= n) return found(complete ? 'whole' : 'unfinished', n);
      const next = text.charCodeAt(after);
      if (next === lineFeed) return found('whole', after + 1);
      if (next !== delimiter) return found('torn', close);
      width++;
      pos = after + 1;
      continue;
    }
    let i = p;
    let quotes = 0;
    for (; i < n; i++) {
      const c = text.charCodeAt(i);
      if (c === delimiter || c === lineFeed) break;
      if (c === quote) quotes++;
    }
    if (quotes > 0 && isStray(text.slice(p, i), dialect.quote, quotes)) stray = true;
    if (i >= n) return found(complete ? 'whole' : 'unfinished', n);
    if (text.charCodeAt(i) === lineFeed) return found('whole', i + 1);
    width++;
    pos = i + 1;
  }
};

/** The cells of a record that scans as `whole`, as text. */
export const cellsOf = (record: string, dialect: ReadingDialect): string[] => {
  const cells: string[] = [];
  const text = record.endsWith('\n') ? record.slice(0, -1) : record;
  let pos = 0;
  for (;;) {
    let p = pos;
    if (dialect.padded) while (text[p] === ' ') p++;
    if (text[p] === dialect.quote) {
      const close = closingQuote(text, p + 1, dialect);
      const inside = text.slice(p + 1, close < 0 ? text.length : close);
      cells.push(unescape(inside, dialect));
      const next = close < 0 ? -1 : text.indexOf(dialect.delimiter, close + 1);
      if (next < 0) return cells;
      pos = next + 1;
      continue;
    }
    const next = text.indexOf(dialect.delimiter, p);
    cells.push(text.slice(p, next < 0 ? text.length : next));
    if (next < 0) return cells;
    pos = next + 1;
  }
};

const unescape = (inside: string, { quote, escape }: ReadingDialect): string =>
  escape === quote
    ? inside.replaceAll(quote + quote, quote)
    : inside.replace(/\\([\s\S])/g, (all, c: string) => (c === quote || c === escape ? c : all));

const closingQuote = (text: string, from: number, { quote, escape }: ReadingDialect): number => {
  let i = from;
  for (;;) {
    i = text.indexOf(quote, i);
    if (i < 0) return -1;
    if (escape !== quote) {
      let slashes = 0;
      while (i - 1 - slashes >= from && text[i - 1 - slashes] === escape) slashes++;
      if (slashes % 2 === 0) return i;
      i += 1;
    } else if (text[i + 1] === quote) i += 2;
    else return i;
  }
};

const breaksBetween = (text: string, from: number, to: number): number => {
  let n = 0;
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) n++;
  return n;
};

/** `Bo "Bobby" Li` and `5" pipe` are text; `Müller"` and `""Bobby"" Li"` have lost their other half. */
const isStray = (cell: string, quote: string, quotes: number): boolean => {
  const text = cell.trimEnd();
  if (quote !== '"' || !text.endsWith(quote)) return false;
  return quotes % 2 === 1 || !/(^|[\s([{])"[^"]*"$/.test(text);
};
