import type { RecordBatch, Table } from 'apache-arrow';
import { EngineError, type Cell, type Row } from './engine.ts';

/** The result types that decode rightly; a DATE becomes `YYYY-MM-DD`. Everything else must be cast in SQL. */
const decoders: Readonly<Record<string, (value: unknown) => Cell>> = {
  Int32: (value) => value as number,
  Float64: (value) => value as number,
  Utf8: (value) => value as string,
  Bool: (value) => value as boolean,
  'Date32<DAY>': (value) => new Date(value as number).toISOString().slice(0, 10),
};

/** Rows of a result, column by column checked for a type that is known to decode rightly. */
export const decodeRows = (result: Table | RecordBatch, sql: string): Row[] => {
  const columns = result.schema.fields.map((field, index) => {
    const decode = decoders[String(field.type)];
    if (!decode)
      throw new EngineError('failed', `Column ${field.name} has type ${String(field.type)}, which decodes wrongly. Cast it in SQL.`, {
        sql,
      });
    return { name: field.name, decode, values: result.getChildAt(index) };
  });
  return Array.from({ length: result.numRows }, (_, at) =>
    Object.fromEntries(
      columns.map(({ name, decode, values }) => {
        const value: unknown = values?.get(at) ?? null;
        return [name, value === null ? null : decode(value)];
      }),
    ),
  );
};
