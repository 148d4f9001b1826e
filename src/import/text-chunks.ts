import type { TextChunk, TextColumn } from '../domain/text-chunk.ts';

/** Rows a batch: larger ones cost the page more than 24 ms to frame (engine.md §6). */
export const chunkRows = 32_768;

export interface ChunkBuilder {
  /** The first `width` cells of a row that begins on physical line `line`. */
  readonly addRow: (cells: readonly string[], line: number) => void;
  readonly rows: () => number;
  readonly finish: () => readonly TextChunk[];
}

/** Rows of text → column batches of UTF-8 bytes and offsets. A batch also ends early when a column reaches `batchBytes`. */
export const createChunkBuilder = (width: number, batchBytes = 256 << 20): ChunkBuilder => {
  const chunks: TextChunk[] = [];
  const capacity = Math.max(64, Math.min(chunkRows, Math.floor((64 << 20) / (4 * Math.max(1, width)))));
  let columns = newColumns(width, capacity);
  let lines = new Int32Array(capacity);
  let rows = 0;
  let total = 0;

  const close = (): void => {
    if (rows === 0) return;
    chunks.push({ rows, lines: lines.slice(0, rows), columns: columns.map((c) => c.close(rows)) });
    columns = newColumns(width, capacity);
    lines = new Int32Array(capacity);
    rows = 0;
  };
  const addRow = (cells: readonly string[], line: number): void => {
    lines[rows] = line;
    let full = false;
    for (let c = 0; c < width; c++) full = columns[c]!.add(cells[c]!, rows) > batchBytes || full;
    rows++;
    total++;
    if (full || rows === capacity) close();
  };
  return { addRow, rows: () => total, finish: () => (close(), chunks) };
};

interface GrowingColumn {
  /** Returns the bytes held so far. */
  readonly add: (cell: string, row: number) => number;
  readonly close: (rows: number) => TextColumn;
}

const newColumns = (width: number, capacity: number): GrowingColumn[] => Array.from({ length: width }, () => growingColumn(capacity));

const encoder = new TextEncoder();

const growingColumn = (capacity: number): GrowingColumn => {
  let bytes = new Uint8Array(Math.min(capacity * 8, 1 << 10));
  let offsets = new Int32Array(Math.min(capacity, 255) + 1);
  let at = 0;
  const add = (cell: string, row: number): number => {
    const length = cell.length;
    if (at + length * 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, at + length * 3));
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    let i = 0;
    if (length < 200) {
      for (; i < length; i++) {
        const c = cell.charCodeAt(i);
        if (c > 127) break;
        bytes[at + i] = c;
      }
    }
    at += i;
    if (i < length) at += encoder.encodeInto(i === 0 ? cell : cell.slice(i), bytes.subarray(at)).written;
    if (row + 1 === offsets.length) {
      const longer = new Int32Array(Math.min(capacity + 1, offsets.length * 2));
      longer.set(offsets);
      offsets = longer;
    }
    offsets[row + 1] = at;
    return at;
  };
  return { add, close: (rows) => ({ offsets: offsets.slice(0, rows + 1), bytes: bytes.slice(0, at) }) };
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Cell of a batch as text. */
export const cellText = (column: TextColumn, row: number): string => {
  const [from, to] = [column.offsets[row]!, column.offsets[row + 1]!];
  return from === to ? '' : decoder.decode(column.bytes.subarray(from, to));
};

/** All rows of a batch as text: for small tables and tests. */
export const chunkToRows = (chunk: TextChunk): string[][] =>
  Array.from({ length: chunk.rows }, (_, r) => chunk.columns.map((c) => cellText(c, r)));
