import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { DateRule } from '../domain/column-rule.ts';
import type { FilePlan } from '../domain/imported-file.ts';
import type { TextChunk, TextColumn } from '../domain/text-chunk.ts';
import { bracketKey } from './bracket-key.ts';
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
        const codes = keyedCodes(key, kind);
        const keyOf = match.keyInBrackets === true ? (text: string) => bracketKey(text) ?? '' : undefined;
        return (chunk) => {
          const texts = columnTexts(chunk, match.index);
          return codedColumn(keyOf === undefined ? texts : texts.map(keyOf), codes);
        };
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
const digestLength = 16;
const codeLength = 2 * digestLength;

/** The digests of the ids seen so far, end to end, and where each id's stands. */
interface GivenOut {
  /** Place of an id's digest, or -1 for a blank. */
  readonly place: (text: string) => number;
  readonly digests: () => Uint8Array;
}

/** Codes given out so far, for each key and kind of id: the same key gives the same code in every file, so that files join. */
const givenOut = new WeakMap<Uint8Array, Map<string, GivenOut>>();

/** HMAC-SHA-256 over kind of id and text, 128 bits kept. The pads of the key are hashed once, and each id only once. */
const keyedCodes = (key: Uint8Array, kind: string): GivenOut => {
  const kinds = givenOut.get(key) ?? new Map<string, GivenOut>();
  givenOut.set(key, kinds);
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const padded = hmac.create(sha256, key).update(utf8.encode(`${kind}\u0000`));
  const working = padded.clone();
  const whole = new Uint8Array(32);
  const places = new Map<string, number>();
  let digests = new Uint8Array(1024 * digestLength);
  const place = (text: string): number => {
    const normal = /^[!-~]+$/.test(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (normal === '') return -1;
    const before = places.get(normal);
    if (before !== undefined) return before;
    // One working copy for all ids: a fresh clone for each costs four times as much (measured).
    padded._cloneInto(working);
    working.update(utf8.encode(normal.includes('@') ? normal.toLowerCase() : normal)).digestInto(whole);
    const at = places.size * digestLength;
    if (at === digests.length) {
      const larger = new Uint8Array(2 * digests.length);
      larger.set(digests);
      digests = larger;
    }
    digests.set(whole.subarray(0, digestLength), at);
    places.set(normal, at);
    return at;
  };
  const given: GivenOut = { place, digests: () => digests };
  kinds.set(kind, given);
  return given;
};

const hexDigits = utf8.encode('0123456789abcdef');

/** Ids → 32 hexadecimal characters each; a blank stays blank. */
const codedColumn = (texts: readonly string[], codes: GivenOut): TextColumn => {
  const places = texts.map(codes.place);
  const digests = codes.digests();
  const offsets = new Int32Array(texts.length + 1);
  const bytes = new Uint8Array(places.reduce((sum, place) => sum + (place < 0 ? 0 : codeLength), 0));
  let end = 0;
  for (const [row, place] of places.entries()) {
    if (place >= 0) {
      for (let at = place; at < place + digestLength; at += 1) {
        bytes[end] = hexDigits[digests[at]! >> 4]!;
        bytes[end + 1] = hexDigits[digests[at]! & 15]!;
        end += 2;
      }
    }
    offsets[row + 1] = end;
  }
  return { offsets, bytes };
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

/** A quick look at the bytes for three digits, two and four with hyphens between them. Most columns have none and pass untouched. */
const mayHoldSsn = ({ offsets, bytes }: TextColumn, rows: number): boolean => {
  const isDigit = (at: number): boolean => bytes[at]! >= 0x30 && bytes[at]! <= 0x39;
  for (let at = (offsets[0] ?? 0) + 3; at + 7 < offsets[rows]!; at += 1) {
    if (bytes[at] !== 0x2d || bytes[at + 3] !== 0x2d) continue;
    if ([-3, -2, -1, 1, 2, 4, 5, 6, 7].every((step) => isDigit(at + step))) return true;
  }
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
