import { Data, Field, Int32, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8 } from 'apache-arrow';
import type { TextChunk, TextColumn } from '../../domain/text-chunk.ts';

const textData = (column: TextColumn, rows: number): Data<Utf8> =>
  makeData({
    type: new Utf8(),
    length: rows,
    nullCount: 0,
    valueOffsets: column.offsets.subarray(0, rows + 1),
    data: column.bytes.subarray(0, column.offsets[rows] ?? 0),
  });

/** One chunk as a whole Arrow IPC stream: the named text columns and `line`, the physical line each row starts on. */
export const toArrowIpc = (columns: readonly string[], chunk: TextChunk): Uint8Array => {
  const fields = [...columns.map((name) => new Field(name, new Utf8(), false)), new Field('line', new Int32(), false)];
  const lines = makeData({ type: new Int32(), length: chunk.rows, nullCount: 0, data: chunk.lines.subarray(0, chunk.rows) });
  const children: Data<Utf8 | Int32>[] = [...chunk.columns.map((column) => textData(column, chunk.rows)), lines];
  const batch = new RecordBatch(new Schema(fields), makeData({ type: new Struct(fields), length: chunk.rows, nullCount: 0, children }));
  return tableToIPC(new Table(batch.schema, [batch]), 'stream');
};
