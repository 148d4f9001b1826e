import type { TableReading } from '../domain/imported-file.ts';
import type { TextChunk } from '../domain/text-chunk.ts';

/** Distinct combinations of the cells of several columns over the whole file, and how many rows hold none of them. Cells are compared byte by byte, by a 52-bit hash. */
export const distinctRows = (reading: TableReading, indexes: readonly number[]): { readonly distinct: number; readonly rows: number } => {
  const seen = new Set<number>();
  let rows = 0;
  for (const chunk of reading.chunks) {
    for (let row = 0; row < chunk.rows; row += 1) {
      const hash = rowHash(chunk, indexes, row);
      if (hash === undefined) continue;
      rows += 1;
      seen.add(hash);
    }
  }
  return { distinct: seen.size, rows };
};

const rowHash = (chunk: TextChunk, indexes: readonly number[], row: number): number | undefined => {
  // Two FNV-1a streams of 32 and 20 bits: about one false match in ten thousand files of a million rows.
  let a = 0x811c9dc5;
  let b = 0x01000193;
  let filled = false;
  for (const index of indexes) {
    const column = chunk.columns[index];
    if (column === undefined) continue;
    const end = column.offsets[row + 1]!;
    for (let at = column.offsets[row]!; at < end; at += 1) {
      const byte = column.bytes[at]!;
      a = Math.imul(a ^ byte, 0x01000193);
      b = Math.imul(b ^ byte, 0x85ebca6b) + 1;
      filled = true;
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
    b = Math.imul(b ^ 0x1f, 0x85ebca6b);
  }
  return filled ? (b >>> 12) * 0x1_0000_0000 + (a >>> 0) : undefined;
};
