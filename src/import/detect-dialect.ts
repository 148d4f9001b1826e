import { readCell } from './cell-shape.ts';
import { longestTable, type Stretch } from './longest-table.ts';
import { noQuote, type ReadingDialect } from './reading-dialect.ts';
import { splitLoosely, type LooseRecord } from './split-loosely.ts';

export interface DialectGuess {
  readonly dialect: ReadingDialect;
  /** Another reading scores nearly as well: shown to the user. */
  readonly runnerUp: string | null;
}

/** Prior weight of each delimiter: signs that text and times use need stronger evidence. */
const delimiters: readonly (readonly [string, number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 1],
  ['\x1f', 0.95],
  ['^', 0.9],
  ['~', 0.9],
  [':', 0.55],
  [' ', 0.45],
];

/**
 * Delimiter, quote and escape of a text seen in samples (head first): regularity of widths × share of clean cells, over all candidates.
 * One column only when no reading gives at least two columns of steady width (import.md §7).
 */
export const detectDialect = (samples: readonly string[], complete: boolean): DialectGuess => {
  const quoting = quoteCandidates(samples.join('\n'));
  const readings = delimiters
    .filter(([delimiter]) => samples.some((s) => s.includes(delimiter)))
    .flatMap(([delimiter, prior]) =>
      quoting.map((q) => score({ delimiter, ...q, padded: false, curly: q.curly }, prior, samples, complete)),
    )
    .filter((r) => r.value > 0)
    .sort((a, b) => b.value - a.value);
  const best = readings[0];
  if (!best) return { dialect: oneColumn(samples), runnerUp: null };
  const rival = readings.find((r) => r.dialect.delimiter !== best.dialect.delimiter);
  const dialect = { ...best.dialect, padded: isPadded(best.records, best.stretch, best.dialect) };
  return { dialect, runnerUp: rival && best.value / rival.value < 1.1 ? rival.dialect.delimiter : null };
};

/** The whole line is the cell: a sign that no text holds stands for the delimiter, unless quotes or commas call for the usual one. */
const oneColumn = (samples: readonly string[]): ReadingDialect => {
  const quoted = samples.some((s) => /^"/m.test(s));
  return {
    delimiter: quoted && !samples.some((s) => /"\s*,/.test(s)) ? ',' : '\x1f',
    quote: '"',
    escape: '"',
    padded: false,
    curly: false,
  };
};

type Quoting = Pick<ReadingDialect, 'quote' | 'escape' | 'curly'>;

const quoteCandidates = (text: string): readonly Quoting[] => {
  const edge = String.raw`(^|[,;\t|^~:\x1f ])`;
  const opens = (sign: string): boolean => new RegExp(`${edge}${sign}`, 'm').test(text);
  const found: Quoting[] = [{ quote: '"', escape: '"', curly: false }];
  if (opens('"') && text.includes('\\"')) found.push({ quote: '"', escape: '\\', curly: false });
  if (opens('"')) found.push({ quote: noQuote, escape: noQuote, curly: false });
  if (new RegExp(`${edge}'[^'\n]*'([,;\\t|^~:\\x1f ]|$)`, 'm').test(text)) found.push({ quote: "'", escape: "'", curly: false });
  if (opens('[“”„]')) found.push({ quote: '"', escape: '"', curly: true });
  return found;
};

interface Reading {
  readonly dialect: ReadingDialect;
  readonly value: number;
  readonly records: readonly LooseRecord[];
  readonly stretch: Stretch;
}

const score = (dialect: ReadingDialect, prior: number, samples: readonly string[], complete: boolean): Reading => {
  const split = samples.map((s) => splitLoosely(dialect.curly ? straighten(s) : s, dialect, complete));
  const records = split[0] ?? [];
  const widths = records.map((r) => (r.blank ? 0 : r.torn ? -1 : r.cells.length));
  const none: Reading = { dialect, value: 0, records, stretch: { width: 1, first: 0, last: 0, weight: 0 } };
  const stretch = longestTable(widths, (w) => w > 1);
  if (!stretch) return none;
  const single = longestTable(widths, (w) => w === 1);
  const evidence = stretch.weight * Math.min(stretch.width - 1, 4);
  if (evidence <= (single?.weight ?? 0) || (stretch.width === 2 && isProse(records, stretch))) return none;
  const others = split
    .slice(1)
    .flat()
    .filter((r) => !r.blank);
  const fitting = others.filter((r) => !r.torn && r.cells.length === stretch.width).length;
  const filled = widths.filter((w) => w !== 0).length + others.length;
  const regularity = Math.max(0, stretch.weight + fitting - 1.5 * (others.length - fitting)) / Math.max(1, filled);
  const body = records.slice(stretch.first, stretch.last + 1).filter((r) => !r.torn && r.cells.length === stretch.width);
  if (prior < 0.8 && !isConvincing(body, records, regularity)) return none;
  if (dialect.quote === noQuote && !quotesAreText(dialect, samples, complete)) return none;
  const usefulQuotes =
    dialect.quote === '"' && !dialect.curly ? 1 : dialect.quote === noQuote ? 0.9 : dialect.curly || body.some((r) => r.quoted) ? 0.97 : 0;
  const escapePrior = dialect.escape === '\\' ? 0.98 : 1;
  const width = 0.6 + 0.4 * (1 - 1 / stretch.width);
  return { dialect, value: (0.02 + regularity) * cleanShare(body, dialect) * width * prior * usefulQuotes * escapePrior, records, stretch };
};

/** Sentences with a comma here and there: two parts in some lines, one in others, all the way down; or a blank after each comma but none in the first line. */
const isProse = (records: readonly LooseRecord[], stretch: Stretch): boolean => {
  const below = records.slice(stretch.first).filter((r) => !r.blank);
  const pairs = below.filter((r) => r.cells.length === 2);
  const top = records.find((r) => !r.blank);
  const spaced = pairs.length > 1 && top?.cells.length === 1 && pairs.every((r) => /^ \S/.test(r.cells[1]!) && !r.quoted);
  return spaced || (below.length >= 4 && pairs.length < 0.75 * below.length);
};

/** Quotation marks do not quote in this file: read as quotes they tear more records than they hold together. */
const quotesAreText = (dialect: ReadingDialect, samples: readonly string[], complete: boolean): boolean => {
  const records = samples.flatMap((s) => splitLoosely(s, { ...dialect, quote: '"', escape: '"' }, complete));
  const torn = records.filter((r) => r.torn).length;
  return torn >= 3 && torn > 2 * records.filter((r) => r.quoted).length;
};

/** Blank and colon part names, times and sentences as well: they need every line, and cells that mean less when left whole. */
const isConvincing = (body: readonly LooseRecord[], records: readonly LooseRecord[], regularity: number): boolean => {
  if (regularity < 0.95 || body.length < 3) return false;
  const whole = records.slice(1).filter((r) => !r.blank && /^[^A-Za-z]/.test(r.text) && readCell(r.text.trim()).shapes.length > 0).length;
  if (whole > 0.5 * records.length) return false;
  const typed = body.slice(1).flatMap((r) => r.cells.map((c) => readCell(c.trim()).shapes.length > 0));
  return typed.filter(Boolean).length >= 0.3 * typed.length;
};

/** Share of cells that read as one thing: a number, a date, words without another delimiter, or quoted text. */
const cleanShare = (body: readonly LooseRecord[], dialect: ReadingDialect): number => {
  const step = Math.max(1, Math.floor(body.length / 150));
  let clean = 0;
  let all = 0;
  for (let i = 0; i < body.length; i += step) {
    const record = body[i]!;
    for (const cell of record.cells) {
      all++;
      clean += cleanness(cell, record.quoted && dialect.quote !== noQuote);
    }
  }
  return all === 0 ? 0 : clean / all;
};

const cleanness = (cell: string, quoted: boolean): number => {
  const text = cell.trim();
  if (text === '') return 0.9;
  if (/^[\w .'’/&()$€£%+#@-]*$/.test(text)) return 1;
  if (/["“”]/.test(text[0]!) || /["“”]$/.test(text)) return quoted ? 0.9 : 0.3;
  if (text.includes('\t') || text.includes('|') || text.includes('\x1f')) return quoted ? 0.9 : 0.05;
  if (!/[,;^~]/.test(text)) return 1;
  if (quoted || readCell(text).shapes.length > 0) return 0.95;
  return /[,;](?! )/.test(text) ? 0.25 : 0.7;
};

const straighten = (text: string): string => text.replace(/[“”„‟]/g, '"');

/** Blanks follow (nearly) every delimiter: layout, not part of the cells. */
const isPadded = (records: readonly LooseRecord[], stretch: Stretch, dialect: ReadingDialect): boolean => {
  if (dialect.delimiter === ' ' || dialect.delimiter === '\t') return false;
  let padded = 0;
  let all = 0;
  for (const record of records.slice(stretch.first, stretch.last + 1)) {
    if (record.blank || record.torn) continue;
    for (const [i, cell] of record.cells.entries()) {
      if (i === 0 || cell === '') continue;
      all++;
      if (/^ +\S/.test(cell)) padded++;
    }
  }
  return all >= 2 && padded >= 0.9 * all;
};
