import type { Cell, Engine } from '../engine/engine.ts';
import { literal } from './cast-sql.ts';

const valueSql = (value: Cell): string => {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? literal(value) : String(value);
};

/** Replaces the content of a small table (market pay, pay floors) by the given rows, all of them or none. */
export const replaceRows = (
  engine: Engine,
  table: 'market_pay' | 'pay_floor',
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> =>
  engine.transaction(async () => {
    await engine.exec(`DELETE FROM ${table}`);
    if (rows.length > 0)
      await engine.exec(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map((row) => `(${row.map(valueSql).join(', ')})`).join(', ')}`,
      );
  });
