import type { ReadingDialect } from './reading-dialect.ts';
import { cellsOf, scanRecord } from './scan-record.ts';

/** A record of a sample, read without knowing the width of the table. */
export interface LooseRecord {
  readonly line: number;
  readonly lines: number;
  readonly text: string;
  readonly cells: readonly string[];
  /** Ill-formed quotes: only its first line was taken. */
  readonly torn: boolean;
  readonly blank: boolean;
  /** Some cell stands in quotes. */
  readonly quoted: boolean;
}

export const splitLoosely = (text: string, dialect: ReadingDialect, complete: boolean, limit = Infinity): LooseRecord[] => {
  const records: LooseRecord[] = [];
  let line = 1;
  for (let pos = 0; pos < text.length && records.length < limit;) {
    const scan = scanRecord(text, pos, dialect, true);
    const eol = text.indexOf('\n', pos);
    const cut = scan.end >= text.length && !text.endsWith('\n');
    if (cut && !complete && scan.state !== 'torn') break;
    const torn = scan.state !== 'whole' || scan.lines > 200;
    const end = torn ? (eol < 0 ? text.length : eol + 1) : scan.end;
    const record = text.slice(pos, end);
    const lines = torn ? 1 : scan.lines;
    const cells = torn ? record.replace(/\n$/, '').split(dialect.delimiter) : cellsOf(record, dialect);
    const quoted = !torn && (record.startsWith(dialect.quote) || record.includes(dialect.delimiter + dialect.quote));
    records.push({ line, lines, text: record.replace(/\n$/, ''), cells, torn, blank: cells.every((c) => c.trim() === ''), quoted });
    line += lines;
    pos = end;
  }
  return records;
};
