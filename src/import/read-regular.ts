import type { TextChunk } from '../domain/text-chunk.ts';
import { answerStates } from './answer-state.ts';
import { closeBatch, endCell, growBytes, newByteColumns } from './byte-columns.ts';
import { asciiText, createByteProfiler, hashByte, hashSeed } from './byte-profile.ts';
import type { Encoding } from './detect-encoding.ts';
import { isDoubtfulRow, mayBeTotal } from './doubtful-row.ts';
import { openLedger } from './ledger.ts';
import { namesOf, type PassOptions, type PassPlan } from './read-pass.ts';
import type { Pass } from './table-reading.ts';
import { noTextNotes } from './text-blocks.ts';
import { chunkRows, chunkToRows } from './text-chunks.ts';

const [lineFeed, carriageReturn, doubleQuote] = [10, 13, 34];

/**
 * The fast lane: bytes → columns in one pass without strings. The pass is the proof that the file is regular: it returns `null`, and the
 * careful lane takes over, at any other width, blank line, line break in a cell, stray quote, lone CR, NUL, invisible sign, or a row that may
 * be a total, a note or a header. Where it does not, its result equals the careful lane's, cell for cell.
 */
export const readRegular = async (
  bytes: Uint8Array,
  encoding: Encoding,
  plan: PassPlan,
  { onProgress, pause }: PassOptions,
): Promise<Pass | null> => {
  const { table, guess } = plan;
  const { shape, header, records } = table;
  const { width, key } = shape;
  const start = isPlain(encoding, plan) ? bodyStart(bytes, table.headLines) : -1;
  if (start < 0) return null;

  const delimiter = guess.dialect.delimiter.charCodeAt(0);
  const n = bytes.length;
  const chunks: TextChunk[] = [];
  const notes = noTextNotes();
  countLineEnds(bytes, start, notes);
  let rows = 0;
  let row = 0;
  const columns = newByteColumns(width);
  const profilers = Array.from({ length: width }, () => createByteProfiler(() => rows));
  const headerStarts = new Set(header.records.map((i) => records[i]!.cells[0]!));
  let nextPause = start;
  let p = start;
  let endsOpen = start > 0 && bytes[start - 1] !== lineFeed;

  const closeRows = (): void => {
    if (row > 0) chunks.push(closeBatch(columns, row, table.headLines + 1 + rows - row));
    row = 0;
  };
  /** The careful lane would look at this row twice: it decides, on text. */
  const isSuspect = (): boolean => {
    const [c0, c1] = [columns[0]!, columns[1]];
    const [from, to] = [c0.offsets[row]!, c0.offsets[row + 1]!];
    const first = asciiOrText(c0.bytes, from, to);
    if (headerStarts.has(first) || (key !== null && first.length > key.longest)) return true;
    if (first !== '' && c1?.offsets[row] !== c1?.offsets[row + 1] && !mayBeTotal(first)) return false;
    const one: TextChunk = {
      rows: 1,
      lines: new Int32Array(1),
      columns: columns.map((c) => ({ offsets: Int32Array.of(c.offsets[row]!, c.offsets[row + 1]!), bytes: c.bytes })),
    };
    const cells = chunkToRows(one)[0]!;
    return cells.every((c) => c.trim() === '') || isDoubtfulRow(cells, shape) || (key !== null && cells[0]!.trim() === '');
  };

  while (p < n) {
    if (p >= nextPause) {
      nextPause = p + (1 << 20);
      if (p > start) onProgress?.(p, rows);
      await pause();
    }
    for (let c = 0; c < width; c++) {
      const column = columns[c]!;
      const from = column.at;
      let buffer = column.bytes;
      let at = from;
      let own = hashSeed;
      let high = 0;
      const quoted = bytes[p] === doubleQuote;
      if (quoted) p++;
      for (; p < n; p++) {
        const b = bytes[p]!;
        if (quoted ? b === doubleQuote : b === delimiter || b === lineFeed || b === carriageReturn) {
          if (!quoted || bytes[p + 1] !== doubleQuote) break;
          p++;
        } else if (b === 0 || b === doubleQuote || b === lineFeed || b === carriageReturn) return null;
        if (b > 0xe1 && isInvisible(bytes, p)) return null;
        high |= b;
        if (at === buffer.length) buffer = growBytes(column);
        buffer[at++] = b;
        own = hashByte(own, b);
      }
      if (quoted && p++ >= n) return null;
      endCell(column, row, at);
      profilers[c]!.add(buffer, from, at, own, high < 128);
      if (c < width - 1 && (p >= n || bytes[p++] !== delimiter)) return null;
    }
    endsOpen = p >= n;
    if (!endsOpen) {
      if (bytes[p] === carriageReturn) {
        p++;
        notes.crlf++;
      } else notes.lf++;
      if (bytes[p++] !== lineFeed) return null;
    }
    if (isSuspect()) return null;
    rows++;
    if (++row === chunkRows) closeRows();
  }
  closeRows();
  if (rows === 0) return null;
  onProgress?.(n, rows);

  const ledger = openLedger();
  const named = new Set(header.records);
  records.slice(0, header.bodyFrom).forEach((r, i) => ledger.add(named.has(i) ? 'header' : r.blank ? 'blank' : 'preamble', r.lines));
  ledger.add('loaded', rows);
  return {
    guess,
    table,
    rows: {
      chunks: { rows: () => rows, finish: () => chunks },
      profilers,
      quarantined: [],
      leftOut: [],
      straightenedLines: [],
      oddKeys: { count: 0, lines: [] },
    },
    notes,
    told: plan.told,
    ledger: ledger.close(notes.lf + notes.crlf + (endsOpen ? 1 : 0)),
  };
};

const isPlain = (encoding: Encoding, { guess: { dialect }, table, form }: PassPlan): boolean =>
  form === null &&
  encoding.label === 'utf-8' &&
  !encoding.damaged &&
  dialect.quote === '"' &&
  dialect.escape === '"' &&
  !dialect.padded &&
  !dialect.curly &&
  dialect.delimiter.charCodeAt(0) < 128 &&
  dialect.delimiter !== ' ' &&
  table.held.size === 0 &&
  answerStates(namesOf(table)) === null;

/** Where the rows begin; -1 when the head holds anything that needs the decoder's care. */
const bodyStart = (bytes: Uint8Array, headLines: number): number => {
  let p = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 0; line < headLines; p++) {
    if (p >= bytes.length) return line === headLines - 1 ? bytes.length : -1;
    const b = bytes[p]!;
    if (b === 0 || (b === carriageReturn && bytes[p + 1] !== lineFeed) || (b > 0xe1 && isInvisible(bytes, p))) return -1;
    if (b === lineFeed) line++;
  }
  return p;
};

const countLineEnds = (bytes: Uint8Array, to: number, notes: { crlf: number; lf: number }): void => {
  for (let i = 0; i < to; i++) {
    if (bytes[i] !== lineFeed) continue;
    if (bytes[i - 1] === carriageReturn) notes.crlf++;
    else notes.lf++;
  }
};

/** UTF-8 of U+200B–U+200F, U+202A–U+202E, U+2060, U+2066–U+2069, U+FEFF and U+FFFD. */
const isInvisible = (bytes: Uint8Array, p: number): boolean => {
  const [a, b, c] = [bytes[p]!, bytes[p + 1]!, bytes[p + 2]!];
  if (a === 0xe2 && b === 0x80) return (c >= 0x8b && c <= 0x8f) || (c >= 0xaa && c <= 0xae);
  if (a === 0xe2 && b === 0x81) return c === 0xa0 || (c >= 0xa6 && c <= 0xa9);
  return a === 0xef && ((b === 0xbb && c === 0xbf) || (b === 0xbf && c === 0xbd));
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const asciiOrText = (bytes: Uint8Array, from: number, to: number): string => {
  for (let i = from; i < to; i++) if (bytes[i]! > 127) return decoder.decode(bytes.subarray(from, to));
  return asciiText(bytes, from, to);
};
