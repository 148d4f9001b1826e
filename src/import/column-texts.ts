import type { TableReading } from '../domain/imported-file.ts';
import type { TextChunk, TextColumn } from '../domain/text-chunk.ts';

const utf8 = new TextDecoder();

/** The cells of one column of a batch, as strings. */
export const columnTexts = (chunk: TextChunk, index: number): readonly string[] => {
  const column = chunk.columns[index];
  if (column === undefined) return [];
  const { offsets, bytes } = column;
  const start = offsets[0] ?? 0;
  const end = offsets[chunk.rows] ?? start;
  const texts: string[] = [];
  if (isAscii(column, start, end)) {
    // One byte a character: decode the batch once and cut it.
    const whole = utf8.decode(bytes.subarray(start, end));
    for (let row = 0; row < chunk.rows; row += 1) texts.push(whole.slice(offsets[row]! - start, offsets[row + 1]! - start));
    return texts;
  }
  for (let row = 0; row < chunk.rows; row += 1) texts.push(utf8.decode(bytes.subarray(offsets[row]!, offsets[row + 1]!)));
  return texts;
};

const isAscii = ({ bytes }: TextColumn, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (bytes[at]! > 127) return false;
  return true;
};

/** Values held at a time while a long column is counted; a value may come twice when there are more. */
const mostHeld = 200_000;

/** Every value of a column with its count: from the profile where it is complete, else cell by cell, so that a verdict sees the whole file. */
export function* columnValues(reading: TableReading, index: number): Generator<readonly [string, number]> {
  const profile = reading.profiles[index];
  if (profile === undefined) return;
  if (!profile.distinctCapped) {
    yield* profile.values;
    return;
  }
  const counts = new Map<string, number>();
  for (const chunk of reading.chunks) {
    for (const text of columnTexts(chunk, index)) {
      const value = text.trim();
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < mostHeld) continue;
    yield* counts;
    counts.clear();
  }
  yield* counts;
}

/** The cells of several columns side by side, row by row, for at most `limit` rows spread over the file. */
export function* rowTexts(reading: TableReading, indexes: readonly number[], limit = Infinity): Generator<readonly string[]> {
  const total = reading.chunks.reduce((sum, chunk) => sum + chunk.rows, 0);
  const step = Math.max(1, Math.floor(total / limit));
  let seen = 0;
  for (const chunk of reading.chunks) {
    const columns = indexes.map((index) => columnTexts(chunk, index));
    for (let row = 0; row < chunk.rows; row += 1, seen += 1) {
      if (seen % step === 0) yield columns.map((column) => column[row]!.trim());
    }
  }
}
