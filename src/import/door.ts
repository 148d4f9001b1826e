import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { DateRule } from '../domain/column-rule.ts';
import type { FilePlan } from '../domain/imported-file.ts';
import type { TextChunk, TextColumn } from '../domain/text-chunk.ts';
import { cellParts } from './cell-day.ts';
import { isSsn } from './column-facts.ts';
import { columnTexts, columnValues } from './column-texts.ts';
import { keyedFields } from './door-treatment.ts';
import { readDates } from './types/date.ts';

/** The door of one file: what passes it may be stored, nothing else leaves the import worker (import.md §1). */
export interface Door {
  readonly pass: (chunk: TextChunk) => TextChunk;
  /** Cells in which SSN-like text was masked so far. */
  readonly masked: () => number;
}

/** One batch through the door; the codes of ids are remembered per key, so that a batch costs one hash per id not seen before. */
export const applyDoor = (plan: FilePlan, chunk: TextChunk, key: Uint8Array): TextChunk => createDoor(plan, key).pass(chunk);

export const createDoor = (plan: FilePlan, key: Uint8Array): Door => {
  let masked = 0;
  const treatments = plan.columns.map((match): ((chunk: TextChunk) => TextColumn) => {
    switch (match.door) {
      case 'drop':
        return (chunk) => emptyColumn(chunk.rows);
      case 'key': {
        const kind = (match.field === null ? undefined : keyedFields[match.field]) ?? `column ${match.label}`;
        const code = keyedCode(key, kind);
        return (chunk) => codedColumn(columnTexts(chunk, match.index), code);
      }
      case 'age-band': {
        const band = ageBand(plan, match.index);
        return (chunk) => textColumn(columnTexts(chunk, match.index).map(band));
      }
      case 'keep':
        return (chunk) => {
          const column = chunk.columns[match.index]!;
          if (!mayHoldSsn(column, chunk.rows)) return column;
          return textColumn(
            columnTexts(chunk, match.index).map((text) => {
              const clean = maskSsn(text);
              if (clean !== text) masked += 1;
              return clean;
            }),
          );
        };
    }
  });
  return {
    pass: (chunk) => ({ rows: chunk.rows, lines: chunk.lines, columns: treatments.map((treat) => treat(chunk)) }),
    masked: () => masked,
  };
};

const emptyColumn = (rows: number): TextColumn => ({ offsets: new Int32Array(rows + 1), bytes: new Uint8Array(0) });

const utf8 = new TextEncoder();
const codeLength = 32;

/** Codes given out so far, for each key and kind of id: the same key gives the same code in every file, so that files join. */
const givenOut = new WeakMap<Uint8Array, Map<string, (text: string) => Uint8Array>>();

/** HMAC-SHA-256 over kind of id and text, 128 bits as 32 hexadecimal characters. The pads of the key are hashed once. */
const keyedCode = (key: Uint8Array, kind: string): ((text: string) => Uint8Array) => {
  const kinds = givenOut.get(key) ?? new Map<string, (text: string) => Uint8Array>();
  givenOut.set(key, kinds);
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const padded = hmac.create(sha256, key).update(utf8.encode(`${kind}\u0000`));
  const codes = new Map<string, Uint8Array>();
  const code = (text: string): Uint8Array => {
    const normal = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (normal === '') return noCode;
    const before = codes.get(normal);
    if (before !== undefined) return before;
    const digest = padded
      .clone()
      .update(utf8.encode(normal.includes('@') ? normal.toLowerCase() : normal))
      .digest();
    const hex = new Uint8Array(codeLength);
    for (let at = 0; at < codeLength / 2; at += 1) {
      hex[2 * at] = hexDigits[digest[at]! >> 4]!;
      hex[2 * at + 1] = hexDigits[digest[at]! & 15]!;
    }
    codes.set(normal, hex);
    return hex;
  };
  kinds.set(kind, code);
  return code;
};

const noCode = new Uint8Array(0);
const hexDigits = utf8.encode('0123456789abcdef');

const codedColumn = (texts: readonly string[], code: (text: string) => Uint8Array): TextColumn => {
  const offsets = new Int32Array(texts.length + 1);
  const bytes = new Uint8Array(texts.length * codeLength);
  let end = 0;
  for (const [row, text] of texts.entries()) {
    const hex = code(text);
    bytes.set(hex, end);
    end += hex.length;
    offsets[row + 1] = end;
  }
  return { offsets, bytes: bytes.slice(0, end) };
};

const textColumn = (texts: readonly string[]): TextColumn => {
  const offsets = new Int32Array(texts.length + 1);
  const parts = texts.map((text) => utf8.encode(text));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const [row, part] of parts.entries()) {
    bytes.set(part, end);
    end += part.length;
    offsets[row + 1] = end;
  }
  return { offsets, bytes };
};

/** A quick look at the bytes: digits, hyphen, two digits, hyphen. Most columns have none and pass untouched. */
const mayHoldSsn = ({ offsets, bytes }: TextColumn, rows: number): boolean => {
  const end = offsets[rows]!;
  for (let at = (offsets[0] ?? 0) + 3; at + 3 < end; at += 1) if (bytes[at] === 0x2d && bytes[at + 3] === 0x2d) return true;
  return false;
};

export const maskSsn = (text: string): string =>
  text.replace(/(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, (found) => (isSsn(found) ? '***-**-****' : found));

/** Age on the as-of date in bands of five years, `30-34`; nothing where the year is unknown or the age is not between 14 and 90. A date without day and month counts from the middle of what it tells. */
const ageBand = (plan: FilePlan, index: number): ((text: string) => string) => {
  const asOf = plan.asOf;
  if (asOf === null) return () => '';
  const profile = plan.reading.profiles[index]!;
  const id = `date-order:${plan.reading.name}:${profile.label}`;
  const answer = plan.questions.find((question) => question.id === id)?.answered;
  const read = (order: string | undefined): ReturnType<typeof readDates> =>
    readDates(columnValues(plan.reading, index), { asOfYear: Number(asOf.slice(0, 4)), birth: true, dateNamed: true, answer: order });
  const dates = read(answer);
  // Where day and month cannot be told apart, only the year is used: either order then gives the same band.
  const yearOnly = dates.order === 'open' || dates.order === 'mixed';
  const rule: DateRule = yearOnly ? read('month-first').rule : dates.rule;
  return (text) => {
    const parts = cellParts(text, rule);
    if (parts === undefined) return '';
    const [month, day] = yearOnly ? [7, 1] : [parts.month ?? 7, parts.day ?? 1];
    const [year, asOfMonth, asOfDay] = asOf.split('-').map(Number) as [number, number, number];
    const age = year - parts.year - (asOfMonth < month || (asOfMonth === month && asOfDay < day) ? 1 : 0);
    if (age < 14 || age > 90) return '';
    const low = Math.floor(age / 5) * 5;
    return `${low}-${low + 4}`;
  };
};
