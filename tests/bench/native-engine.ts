import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { TextChunk } from '../../src/domain/text-chunk.ts';
import type { Cell, Engine, Row } from '../../src/store/index.ts';

const vectorSize = 2048;
const decoder = new TextDecoder();

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object') {
    const text = String(value);
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }
  return value as Cell;
};

/** Native DuckDB on one thread behind the product's engine interface: what the wasm engine is measured against. */
export const openNativeEngine = async (): Promise<Engine> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();

  const append = async (table: string, columns: readonly string[], chunk: TextChunk): Promise<void> => {
    const appender = await connection.createAppender(table);
    const types = [...columns.map(() => VARCHAR), INTEGER];
    for (let start = 0; start < chunk.rows; start += vectorSize) {
      const rows = Math.min(vectorSize, chunk.rows - start);
      const texts = chunk.columns.map(({ bytes, offsets }) =>
        Array.from({ length: rows }, (_, at) => decoder.decode(bytes.subarray(offsets[start + at], offsets[start + at + 1]))),
      );
      const lines = Array.from(chunk.lines.subarray(start, start + rows));
      const data = DuckDBDataChunk.create(types);
      data.setColumns([...texts, lines]);
      appender.appendDataChunk(data);
    }
    appender.closeSync();
  };

  const engine: Engine = {
    query: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjects()
        .map((row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])));
    },
    exec: async (sql) => void (await connection.run(sql)),
    transaction: async (work) => {
      await connection.run('BEGIN');
      const result = await work();
      await connection.run('COMMIT');
      return result;
    },
    insertText: async (table, columns, chunk, create) => {
      if (create)
        await connection.run(`CREATE TABLE ${table} (${[...columns.map((name) => `${name} VARCHAR`), 'line INTEGER'].join(', ')})`);
      await append(table, columns, chunk);
    },
    close: async () => connection.closeSync(),
  };
  return engine;
};
