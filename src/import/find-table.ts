import { beginsAsKey, keyShape } from './cell-mask.ts';
import { findHeader, type Header } from './find-header.ts';
import { longestTable } from './longest-table.ts';
import type { ReadingDialect } from './reading-dialect.ts';
import { splitLoosely, type LooseRecord } from './split-loosely.ts';
import { tableShape, type TableShape } from './table-shape.ts';

/** Where the table stands in the head of the file. */
export interface FoundTable {
  readonly shape: TableShape;
  readonly header: Header;
  /** Records of the head, preamble first. */
  readonly records: readonly LooseRecord[];
  /** Lines before the first row: preamble, blank lines and header. */
  readonly headLines: number;
  /** Records above the rows that are set aside: a header that does not fit, rows that are rows by their key. */
  readonly held: ReadonlySet<number>;
}

const sampleRows = 400;

export const findTable = (head: string, dialect: ReadingDialect, complete: boolean): FoundTable => {
  const records = splitLoosely(dialect.curly ? head.replace(/[“”„‟]/g, '"') : head, dialect, complete);
  const preambleTo = records[0] && isSeparatorLine(records[0].text) ? 1 : 0;
  const widths = records.map((r, i) => (r.blank || i < preambleTo ? 0 : r.torn ? -1 : r.cells.length));
  const stretch = longestTable(widths, (w) => w > 0);
  if (!stretch) return { shape: tableShape(1, []), header: emptyHeader, records, headLines: 0, held: new Set() };
  const width = stretch.width;
  const rows = upToBlank(records.slice(stretch.first, stretch.last + 1)).filter((r) => !r.torn && !r.blank && r.cells.length === width);
  const body = rows.slice(Math.min(4, Math.floor(rows.length / 2)), sampleRows + 4).map((r) => r.cells);
  const shape = withKey(tableShape(width, body), body.length, records);
  const first = topOf(records, stretch.first, preambleTo, shape);
  const header = withRowNames(findHeader(records, first, shape), records, shape, body);
  const headLines = records.slice(0, header.bodyFrom).reduce((sum, r) => sum + r.lines, 0);
  const named = new Set(header.records);
  const held = new Set(
    records
      .slice(0, header.bodyFrom)
      .flatMap((r, i) => (i === header.brokenAt || (!named.has(i) && !r.blank && isRowByKey(r, shape)) ? [i] : [])),
  );
  return { shape, header, records, headLines, held };
};

/** `sep=;` names the delimiter to spreadsheets. */
export const isSeparatorLine = (text: string): boolean => /^"?sep=.{1}"?$/i.test(text.trimEnd()) || /^sep=\t$/i.test(text);

const emptyHeader: Header = { form: 'none', records: [], bodyFrom: 0, labels: [''], aliases: null, brokenAt: null };

/** Rows under a blank line may be another table: they give no evidence where there are enough above it. */
const upToBlank = (records: readonly LooseRecord[]): readonly LooseRecord[] => {
  const blank = records.findIndex((r, i) => r.blank && i >= 5);
  return blank < 0 ? records : records.slice(0, blank);
};

/** Hardly any row is sound: the key shows in the first cells of the broken ones as well. */
const withKey = (shape: TableShape, sound: number, records: readonly LooseRecord[]): TableShape =>
  shape.key || sound >= 5 || shape.width < 2 ? shape : { ...shape, key: keyShape(records.slice(1).filter((r) => !r.blank).map((r) => r.cells[0]!.replace(/^"/, '')), 0.6) }; // prettier-ignore

/** Broken rows under the header cut the stretch short: lines above it that are rows by their key, or have the width, belong to the table. */
const topOf = (records: readonly LooseRecord[], from: number, preambleTo: number, shape: TableShape): number => {
  let top = from;
  let doubtful = 0;
  for (let i = from - 1; i >= preambleTo && i >= from - 40; i--) {
    const record = records[i]!;
    const width = record.cells.length;
    if (record.blank) continue;
    if (
      isRowByKey(record, shape) ||
      isWiderHeader(record, shape.width) ||
      (!record.torn && width === shape.width && (doubtful === 0 || width >= 4))
    ) {
      top = i;
      doubtful = 0;
    } else if (shape.key || record.torn || (shape.width >= 4 && Math.abs(width - shape.width) <= 2)) {
      if (++doubtful > 3) break;
    } else break;
  }
  return top;
};

const isRowByKey = (record: LooseRecord, shape: TableShape): boolean => shape.key !== null && beginsAsKey(record.cells[0]!, shape.key);

/** A header with blank names too many at its end belongs to the rows under it. */
const isWiderHeader = (record: LooseRecord, width: number): boolean =>
  !record.torn &&
  record.cells.length > width &&
  record.cells.slice(width).every((c) => c.trim() === '') &&
  record.cells.slice(0, width).every((c) => c.trim() !== '');

/** A line of names one short of the rows: the last column is empty throughout, or the first holds row numbers. */
const withRowNames = (header: Header, records: readonly LooseRecord[], shape: TableShape, body: readonly (readonly string[])[]): Header => {
  if (header.form !== 'none' || header.brokenAt === null) return header;
  const above = records[header.brokenAt]!;
  if (above.torn || above.cells.length !== shape.width - 1 || above.cells.some((c) => c.trim() === '' || /^[\d.,]+$/.test(c)))
    return header;
  const lastIsEmpty = body.length > 0 && body.every((r) => r[shape.width - 1]!.trim() === '');
  const firstCounts =
    body.length > 2 && body.every((r, i) => /^\d+$/.test(r[0]!) && (i === 0 || Number(r[0]) === Number(body[i - 1]![0]) + 1));
  if (!lastIsEmpty && !firstCounts) return header;
  const labels = lastIsEmpty ? [...above.cells, ''] : ['', ...above.cells];
  return { form: 'one-row', records: [header.brokenAt], bodyFrom: header.brokenAt + 1, labels, aliases: null, brokenAt: null };
};

/** Title lines above the header, as they stand in the file. */
export const preambleOf = ({ records, header, held }: FoundTable): readonly string[] => {
  const named = new Set(header.records);
  return records.slice(0, header.bodyFrom).flatMap((r, i) => (r.blank || named.has(i) || held.has(i) ? [] : [r.text]));
};
