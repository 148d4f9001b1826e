import { ownCopy } from './own-copy.ts';
import type { ReadingDialect } from './reading-dialect.ts';
import { recordMending } from './record-mending.ts';
import { cellsOf, scanRecord } from './scan-record.ts';
import type { TableShape } from './table-shape.ts';

export type RecordFault = 'blank' | 'width' | 'open-quote' | 'torn-quote' | 'stray-quote' | 'encoding';

/** A record that is not a row of the table as it stands. */
export interface OddRecord {
  readonly line: number;
  readonly lastLine: number;
  readonly text: string;
  readonly fault: RecordFault;
  readonly cells: readonly string[];
  /** The file ends inside this line: no line end follows. */
  readonly unterminated: boolean;
}

/** Whole records of the right width, one after the other. */
export interface RecordRun {
  readonly text: string;
  /** Start of each record in `text`, and its end as one more. */
  readonly starts: readonly number[];
  /** First line of each record, and the line after the last as one more. */
  readonly lines: readonly number[];
  readonly dialect: ReadingDialect;
}

export interface RecordSink {
  readonly run: (run: RecordRun) => void;
  readonly odd: (record: OddRecord) => void;
  /** Curly quotation marks were read as quotes in this record. */
  readonly straightened: (line: number, lastLine: number) => void;
}

export interface SplitOptions {
  readonly dialect: ReadingDialect;
  readonly shape: TableShape;
  /** Lines of the head that the structure step has already classed. */
  readonly skipLines: number;
  /** Records with U+FFFD are held back: bytes that the encoding does not know. */
  readonly damaged: boolean;
}

/** A longer cell is an open quote. */
const longestRecord = 50 << 20;

/**
 * Walks the text once and yields records with their lines. A quote left open is re-synchronized at the next line that reads as a row,
 * so one bad quote costs one record (import.md §7). Every line given comes out exactly once.
 */
export const createSplitter = (
  { dialect, shape, skipLines, damaged }: SplitOptions,
  sink: RecordSink,
): { push: (block: string, last: boolean) => void } => {
  const { rowInside, resync, straighten, quotesCurly, isBlank, countCells, cut } = recordMending(dialect, shape);
  const rebuilt = dialect.padded || dialect.escape !== dialect.quote;
  let carry: string[] = [];
  let waiting = false;
  let toSkip = skipLines;
  let line = 1;

  const push = (block: string, last: boolean): void => {
    if (waiting && !last && !block.includes(dialect.quote) && !block.includes('\n')) return void carry.push(block);
    carry.push(block);
    const text = carry.join('');
    const from = skip(text);
    carry = [];
    waiting = false;
    if (from < 0) return;
    const rest = walk(text, from, last);
    if (rest < text.length) carry = [text.slice(rest)];
  };

  const skip = (text: string): number => {
    let pos = 0;
    for (; toSkip > 0; toSkip--) {
      const eol = text.indexOf('\n', pos);
      if (eol < 0) return -1;
      pos = eol + 1;
      line++;
    }
    return pos;
  };

  const walk = (text: string, from: number, last: boolean): number => {
    const n = text.length;
    let pos = from;
    let runStart = pos;
    let starts: number[] = [];
    let lines: number[] = [];
    const nextQuote = seeker(text, dialect.quote);
    const nextBad = damaged ? seeker(text, '\ufffd') : () => Infinity;
    const curly = /[“”„‟]/.test(text);

    const flush = (): void => {
      if (starts.length > 0) {
        const end = text[pos - 1] === '\n' ? pos - 1 : pos;
        starts.push(pos - runStart);
        lines.push(line);
        sink.run({ text: text.slice(runStart, end), starts, lines, dialect });
      }
      starts = [];
      lines = [];
    };
    const keep = (end: number, spanned: number): void => {
      if (starts.length === 0) runStart = pos;
      starts.push(pos - runStart);
      lines.push(line);
      pos = end;
      line += spanned;
    };
    const odd = (fault: RecordFault, end: number, spanned: number, cells: readonly string[]): void => {
      flush();
      const record = text.slice(pos, text[end - 1] === '\n' ? end - 1 : end);
      sink.odd({ line, lastLine: line + spanned - 1, text: ownCopy(record), fault, cells, unterminated: end >= n && text[n - 1] !== '\n' });
      pos = end;
      line += spanned;
    };
    /** One record handed over alone, written anew in the plain form that the tokenizer reads. */
    const rewrite = (end: number, spanned: number, record: string, read: ReadingDialect): void => {
      flush();
      const plain = cellsOf(record, read)
        .map((c) => `"${c.replaceAll('"', '""')}"`)
        .join(dialect.delimiter);
      sink.run({
        text: plain,
        starts: [0, plain.length],
        lines: [line, line + spanned],
        dialect: { ...dialect, quote: '"', escape: '"', padded: false },
      });
      pos = end;
      line += spanned;
    };

    while (pos < n) {
      const eol = text.indexOf('\n', pos);
      if (eol < 0 && !last) {
        waiting = nextQuote(pos) < n;
        break;
      }
      const lineEnd = eol < 0 ? n : eol;
      const lineStop = eol < 0 ? n : eol + 1;
      if (isBlank(text, pos, lineEnd)) {
        odd('blank', lineStop, 1, []);
        continue;
      }
      if (nextQuote(pos) >= lineEnd) {
        if (nextBad(pos) < lineEnd) {
          odd('encoding', lineStop, 1, cut(text, pos, lineEnd));
          continue;
        }
        const width = countCells(text, pos, lineEnd);
        if (width !== shape.width || (dialect.curly && curly)) {
          const fixed = curly ? straighten(text, pos, last) : null;
          if (fixed) {
            sink.straightened(line, line + fixed.scan.lines - 1);
            rewrite(fixed.scan.end, fixed.scan.lines, fixed.record, { ...dialect, quote: '"', escape: '"' });
            continue;
          }
        }
        if (width !== shape.width || (dialect.curly && curly && quotesCurly(text.slice(pos, lineEnd))))
          odd('width', lineStop, 1, cut(text, pos, lineEnd));
        else if (dialect.padded) rewrite(lineStop, 1, text.slice(pos, lineEnd), dialect);
        else keep(lineStop, 1);
        continue;
      }
      const scan = scanRecord(text, pos, dialect, last);
      const swallowed = scan.spanFrom >= 0 || scan.state === 'unfinished' ? rowInside(text, pos, scan) : -1;
      if (scan.state === 'unfinished' && swallowed < 0 && n - pos < longestRecord) {
        waiting = true;
        break;
      }
      if (scan.state === 'whole' && swallowed < 0) {
        if (nextBad(pos) < scan.end) odd('encoding', scan.end, scan.lines, cellsOf(text.slice(pos, scan.end), dialect));
        else if (scan.width !== shape.width) odd('width', scan.end, scan.lines, cellsOf(text.slice(pos, scan.end), dialect));
        else if (scan.stray) odd('stray-quote', scan.end, scan.lines, cellsOf(text.slice(pos, scan.end), dialect));
        else if (rebuilt) rewrite(scan.end, scan.lines, text.slice(pos, scan.end), dialect);
        else keep(scan.end, scan.lines);
        continue;
      }
      const resume = swallowed >= 0 ? { at: swallowed, lines: linesBetween(text, pos, swallowed) } : resync(text, lineStop);
      odd(scan.state === 'torn' ? 'torn-quote' : 'open-quote', resume.at, resume.lines, cut(text, pos, lineEnd));
    }
    flush();
    return pos;
  };

  return { push };
};

/** Position of the next sign at or after a place, remembered between calls with growing places. */
const seeker = (text: string, sign: string): ((from: number) => number) => {
  let at = -1;
  return (from) => {
    if (at < from) {
      const found = text.indexOf(sign, from);
      at = found < 0 ? Infinity : found;
    }
    return at;
  };
};

const linesBetween = (text: string, from: number, to: number): number => {
  let n = 0;
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) n++;
  return n;
};
