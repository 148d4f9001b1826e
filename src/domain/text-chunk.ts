/**
 * Text as it crosses from import to store: one batch of rows, column by column, as UTF-8 bytes with offsets.
 * Cell r of a column is `bytes[offsets[r] … offsets[r + 1])`; an empty cell has no bytes. Nothing is typed yet.
 */
export interface TextColumn {
  readonly offsets: Int32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface TextChunk {
  readonly rows: number;
  /** First physical line of each row in the file, counted from 1. */
  readonly lines: Int32Array<ArrayBuffer>;
  readonly columns: readonly TextColumn[];
}
