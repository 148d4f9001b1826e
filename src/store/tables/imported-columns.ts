import type { FilePlan } from '../../domain/imported-file.ts';
import type { Engine } from '../engine/engine.ts';
import { literal } from './cast-sql.ts';

/** Lists every kept column of a file, so that any of them can split a figure: its name as the file has it, and where its text lies. */
export const publishImportedColumns = async (engine: Engine, plan: FilePlan, fileNo: number): Promise<void> => {
  await engine.exec(`CREATE TABLE imported_row_${fileNo} AS SELECT line, person_key FROM incoming`);
  const kept = plan.columns.filter((column) => column.door !== 'drop' && column.door !== 'key' && column.label.trim() !== '');
  if (kept.length === 0) return;
  await engine.exec(
    `INSERT INTO imported_column VALUES ${kept.map((column) => `(${literal(column.label.trim())}, ${fileNo}, 'c${column.index}')`).join(', ')}`,
  );
};

/** SELECT of (person_key, value) for a column by its name in the files; `null` where no file has it. One row a person: the last one in the file. */
export const importedColumnSql = async (engine: Engine, name: string): Promise<string | null> => {
  const found = await engine.query(
    `SELECT file_no, column_name FROM imported_column WHERE lower(name) = ${literal(name.trim().toLowerCase())} ORDER BY file_no`,
  );
  if (found.length === 0) return null;
  const parts = found.map(
    ({ file_no, column_name }) =>
      `SELECT person_key, trim(${String(column_name)}) AS value, kept.line + ${Number(file_no)}::BIGINT * 1000000000 AS place
       FROM imported_row_${String(file_no)} AS kept JOIN staging_${String(file_no)} AS staged ON staged.line = kept.line`,
  );
  return `SELECT person_key, arg_max(value, place) AS value FROM (${parts.join(' UNION ALL ')}) GROUP BY person_key`;
};
