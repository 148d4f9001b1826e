import type { TextChunk } from '../domain/text-chunk.ts';
import { chunkRows } from './text-chunks.ts';

/** One column of the batch being filled; the reader writes into `bytes` itself. */
export interface ByteColumn {
  bytes: Uint8Array<ArrayBuffer>;
  offsets: Int32Array<ArrayBuffer>;
  at: number;
}

export const newByteColumns = (width: number): ByteColumn[] =>
  Array.from({ length: width }, () => ({ bytes: new Uint8Array(1024), offsets: new Int32Array(256), at: 0 }));

export const growBytes = (column: ByteColumn): Uint8Array<ArrayBuffer> => {
  const larger = new Uint8Array(column.bytes.length * 2);
  larger.set(column.bytes);
  column.bytes = larger;
  return larger;
};

/** Notes where the cell of a row ends. */
export const endCell = (column: ByteColumn, row: number, at: number): void => {
  if (row + 1 >= column.offsets.length) {
    const longer = new Int32Array(Math.min(chunkRows + 1, column.offsets.length * 2));
    longer.set(column.offsets);
    column.offsets = longer;
  }
  column.offsets[row + 1] = at;
  column.at = at;
};

/** Closes the batch and empties the columns for the next one. */
export const closeBatch = (columns: readonly ByteColumn[], rows: number, firstLine: number): TextChunk => ({
  rows,
  lines: Int32Array.from({ length: rows }, (_, i) => firstLine + i),
  columns: columns.map((c) => {
    const closed = { offsets: c.offsets.slice(0, rows + 1), bytes: c.bytes.slice(0, c.at) };
    c.at = 0;
    return closed;
  }),
});
