import { beginsAsKey, fitsKey } from './cell-mask.ts';
import type { LooseRecord } from './split-loosely.ts';
import { kindOfCell, looksLikeRow, rowVotes, type TableShape } from './table-shape.ts';

export type HeaderForm = 'none' | 'one-row' | 'band' | 'keys-and-labels' | 'question-and-choice' | 'stacked' | 'three-rows';

export interface Header {
  readonly form: HeaderForm;
  /** Indices of the header records in the sample, top to bottom; empty when there is none. */
  readonly records: readonly number[];
  /** Index of the first record below the header. */
  readonly bodyFrom: number;
  readonly labels: readonly string[];
  /** The other text of each column: question wording, system key, name without its band. */
  readonly aliases: readonly string[] | null;
  /** A line above the rows reads like names but does not have one for each column. */
  readonly brokenAt: number | null;
}

const deepest = 4;

/**
 * Finds the rows that name the columns, at `first`, the first record of the table's width.
 * A name stands in words above a column of numbers, dates or codes; in a table of words alone it is a text that never comes again below it.
 */
export const findHeader = (records: readonly LooseRecord[], first: number, shape: TableShape): Header => {
  const candidates: number[] = [];
  let at = first;
  while (at < records.length - 1 && (records[at]!.blank || isTitle(records[at]!, shape))) at++;
  while (at < records.length && candidates.length < deepest) {
    const record = records[at]!;
    if (!record.blank) {
      if (!isNaming(record, records, at, shape, candidates.length)) break;
      candidates.push(at);
    }
    at++;
  }
  const rows = withoutTitles(candidates, records, first, shape);
  if (rows.length === 0) return noHeader(records, candidates.length > 0 ? at : first, first, shape);
  const below = rows.at(-1)! + 1;
  const ruled = records[below] !== undefined && isRule(records[below]);
  const named = nameColumns(withBandAbove(rows, records, shape), records, shape, ruled ? below + 1 : below);
  return ruled ? { ...named, records: [...named.records, below] } : named;
};

const filledCells = (cells: readonly string[]): readonly string[] => cells.filter((c) => c.trim() !== '');

const isNaming = (record: LooseRecord, records: readonly LooseRecord[], at: number, shape: TableShape, before: number): boolean => {
  const cells = trimmedTo(record.cells, shape.width);
  if (record.torn || cells.length !== shape.width || isRule(record)) return false;
  const filled = filledCells(cells);
  if (filled.every((c) => /"?ImportId"?/.test(c))) return true;
  const { header, data, typed } = rowVotes(cells, shape);
  if (data > header || (before > 0 && data > 0)) return false;
  if (shape.key && (fitsKey(cells[0]!, shape.key) || (before > 0 && beginsAsKey(cells[0]!, shape.key)))) return false;
  if (before === 1 && lacksEveryTypedCell(cells, shape) && isUnseenBelow(cells, records, at)) return true;
  if (header > 0) return before === 0 || header >= 2 || continuesBlanks(records[at - 1]!, cells);
  if (before > 0 && shape.width > 1 && filled.length === shape.width && typed > 0) return false;
  if (typed > 0 && filled.length < shape.width) return filled.length <= shape.width / 2 ? before === 0 || filled.length > 1 : before === 0;
  return before === 0 && isNewText(cells, records, at);
};

/** A line of dashes under the names, as database tools print it. */
const isRule = ({ cells }: LooseRecord): boolean => cells.every((c) => /^\s*[-=_+]{2,}\s*$/.test(c));

/** Answer choices under questions: words only, under a row with blanks that go on from the cell before. */
const continuesBlanks = (above: LooseRecord, cells: readonly string[]): boolean =>
  above.cells.some((c) => c.trim() === '') && cells.every((c) => ['empty', 'text'].includes(kindOfCell(c)));

/** A word for the answer under each question and nothing under ids and dates: no row, since rows have those. */
const lacksEveryTypedCell = (cells: readonly string[], shape: TableShape): boolean =>
  shape.kinds.some((kind) => kind !== 'text' && kind !== 'empty') &&
  cells.every((c, i) => c.trim() === '' || (shape.kinds[i] === 'text' && kindOfCell(c) === 'text')) &&
  cells.some((c, i) => c.trim() !== '' && shape.kinds[i] === 'text');

const isUnseenBelow = (cells: readonly string[], records: readonly LooseRecord[], at: number): boolean => {
  const below = records.slice(at + 1, at + 400).filter((r) => r.cells.length === cells.length);
  const filled = cells.flatMap((c, i) => (c.trim() === '' ? [] : [i]));
  return below.length >= 4 && filled.length >= 2 && filled.every((i) => below.every((r) => r.cells[i] !== cells[i]));
};

/** Without typed columns: distinct texts, none of which comes again in its own column below (a header repeated whole does not count). */
const isNewText = (cells: readonly string[], records: readonly LooseRecord[], at: number): boolean => {
  const filled = filledCells(cells);
  if (filled.length === 0 || filled.some((c) => /^[\d\s.,$€£%/:-]+$/.test(c))) return false;
  const below = records.slice(at + 1, at + 400).filter((r) => r.cells.length === cells.length && r.cells.some((c, i) => c !== cells[i]));
  const again = cells.filter((c, i) => c.trim() !== '' && below.some((r) => r.cells[i] === c)).length;
  if (again > 0 && !(again < cells.length / 2 && headerWords.test(filled.join(' ')))) return false;
  return new Set(filled).size > filled.length / 2;
};

const headerWords =
  /\b(id|name|date|dept|department|title|salary|pay|gender|status|type|code|reason|e-?mail|location|office|level|grade|hire|number|manager|team)\b/i;

/** A title padded to the width of the table is preamble: one filled cell, a colon, or a blank line under it. */
const withoutTitles = (
  candidates: readonly number[],
  records: readonly LooseRecord[],
  first: number,
  shape: TableShape,
): readonly number[] => {
  let rows = [...candidates];
  for (let i = rows.length - 1; i > 0; i--) {
    if (rows[i]! !== rows[i - 1]! + 1) {
      rows = rows.slice(i);
      break;
    }
  }
  while (rows.length > 1 && isTitle(records[rows[0]!]!, shape)) rows = rows.slice(1);
  const only = rows.length === 1 ? records[rows[0]!]! : null;
  if (only && shape.width >= 3 && filledCells(only.cells).length === 1 && rows[0] === first) return [];
  return rows;
};

const isTitle = ({ cells }: LooseRecord, shape: TableShape): boolean => {
  const filled = filledCells(cells);
  if (shape.width < 3) return false;
  if (filled.length === 1) return cells[0]!.trim() !== '' || shape.width > 4;
  return filled.length <= shape.width / 2 && filled.some((c) => /:|\d{4}/.test(c));
};

/** A band row may have lost its trailing blanks: shorter than the table, with gaps between its names. */
const withBandAbove = (rows: readonly number[], records: readonly LooseRecord[], shape: TableShape): readonly number[] => {
  const above = records[rows[0]! - 1];
  if (!above || rows.length > 1 || above.blank || above.torn || above.cells.length < 3 || above.cells.length >= shape.width) return rows;
  const filled = filledCells(above.cells);
  const gaps = filled.length < above.cells.length;
  return gaps && filled.length >= 2 && !filled.some((c) => /:|\d/.test(c)) ? [rows[0]! - 1, ...rows] : rows;
};

const noHeader = (records: readonly LooseRecord[], bodyFrom: number, first: number, shape: TableShape): Header => {
  let above = first - 1;
  while (above >= 0 && records[above]!.blank) above--;
  const line = records[above];
  const broken =
    line && bodyFrom === first && line.cells.length >= Math.max(2, shape.width - 2) && !looksLikeRow(line.cells, shape) ? above : null;
  return { form: 'none', records: [], bodyFrom, labels: Array.from({ length: shape.width }, () => ''), aliases: null, brokenAt: broken };
};

const nameColumns = (rows: readonly number[], records: readonly LooseRecord[], shape: TableShape, bodyFrom: number): Header => {
  const texts = rows.map((i) => padTo(records[i]!.cells, shape.width));
  const found = (form: HeaderForm, labels: readonly string[], aliases: readonly string[] | null): Header => ({
    form,
    records: rows,
    bodyFrom,
    labels,
    aliases,
    brokenAt: null,
  });
  const last = texts.at(-1)!;
  if (texts.length === 1) return found('one-row', last, null);
  if (filledCells(last).every((c) => /"?ImportId"?/.test(c))) return found('three-rows', texts[0]!, texts.length > 2 ? texts[1]! : null);
  const [upper, lower] = [texts.at(-2)!, last];
  if (texts.length === 2 && filledCells(upper).length === shape.width && filledCells(lower).length === shape.width) {
    if (upper.every(isKeyText) && !lower.every(isKeyText)) {
      const questions = upper.every((c) => /^(V|Q|QID)\d+/.test(c) || /^[A-Z]\w*$/.test(c)) && lower.some((c) => c.length > 40);
      return questions ? found('keys-and-labels', upper, lower) : found('keys-and-labels', lower, upper);
    }
    return found(
      'stacked',
      upper.map((u, i) => (u === lower[i] ? u : `${u} ${lower[i]}`)),
      lower,
    );
  }
  const carried = texts.slice(0, -1).map(continueBlanks);
  const parts = lower.map((_, c) =>
    [...carried.map((row) => row[c]!), lower[c]!].filter((t, i, all) => t.trim() !== '' && all.indexOf(t) === i),
  );
  const isBand = filledCells(lower).length === shape.width;
  return found(
    isBand ? 'band' : 'question-and-choice',
    parts.map((p) => p.join(' / ')),
    isBand ? lower : null,
  );
};

const isKeyText = (cell: string): boolean => /^[A-Za-z][\w.-]*$/.test(cell.trim());

const continueBlanks = (cells: readonly string[]): readonly string[] => {
  let before = '';
  return cells.map((c) => (before = c.trim() === '' ? before : c));
};

const padTo = (cells: readonly string[], width: number): readonly string[] => Array.from({ length: width }, (_, i) => cells[i] ?? '');

/** A header may end with blanks more than the rows have cells, or lack the blank name of a last, empty column. */
const trimmedTo = (cells: readonly string[], width: number): readonly string[] => {
  let end = cells.length;
  while (end > width && cells[end - 1]!.trim() === '') end--;
  return end < cells.length ? cells.slice(0, end) : cells;
};
