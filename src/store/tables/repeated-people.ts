import type { FilePlan, QuarantinedRow } from '../../domain/imported-file.ts';
import type { Engine } from '../engine/engine.ts';

interface Outcome {
  readonly collapsed: number;
  readonly quarantined: readonly QuarantinedRow[];
}

/**
 * A roster has one row a person. With an id, identical rows count once; rows that differ in the job are several positions (the largest share of a
 * full-time job, then the first line, stands for the person); rows that contradict each other in anything else are held back, all of them (V02).
 */
export const removeRepeatedPeople = async (engine: Engine, plan: FilePlan, fileNo: number): Promise<Outcome> => {
  const idColumn = plan.columns.find((column) => column.field === 'employee_id' && column.door !== 'drop');
  if (!idColumn || plan.grain !== 'person') return { collapsed: 0, quarantined: [] };
  const typed = `typed_${fileNo}`;
  const texts = plan.columns.filter((column) => column.door !== 'drop').map((column) => `staged.c${column.index}`);
  const mapped = new Set(plan.columns.flatMap((column) => (column.door !== 'drop' && column.field ? [column.field] : [])));
  const job = (['job_title', 'department', 'fte', 'office'] as const).filter((field) => mapped.has(field));
  const [repeats] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT employee_id FROM ${typed} WHERE employee_id IS NOT NULL GROUP BY employee_id HAVING count(*) > 1)`,
  );
  if (repeats?.['n'] === 0) return { collapsed: 0, quarantined: [] };

  await engine.exec(
    `CREATE TABLE repeated_${fileNo} AS
     SELECT typed.line, typed.employee_id,
       concat_ws(chr(31), ${texts.join(', ')}) AS whole,
       concat_ws(chr(31), ${job.length > 0 ? job.map((field) => `coalesce(typed.${field}::VARCHAR, '')`).join(', ') : "''"}) AS job,
       ${mapped.has('fte') ? 'coalesce(typed.fte, 0)' : '0'} AS share
     FROM ${typed} AS typed JOIN staging_${fileNo} AS staged ON staged.line = typed.line
     WHERE typed.employee_id IN (SELECT employee_id FROM ${typed} WHERE employee_id IS NOT NULL GROUP BY employee_id HAVING count(*) > 1)`,
  );
  const identical = `line IN (SELECT line FROM repeated_${fileNo} QUALIFY row_number() OVER (PARTITION BY employee_id, whole ORDER BY line) > 1)`;
  const [collapsed] = await engine.query(`SELECT count(*) AS n FROM ${typed} WHERE ${identical}`);
  await engine.exec(`DELETE FROM ${typed} WHERE ${identical}`);
  await engine.exec(`DELETE FROM repeated_${fileNo} WHERE line NOT IN (SELECT line FROM ${typed})`);

  const conflicts = await engine.query(
    `SELECT line FROM repeated_${fileNo}
     WHERE employee_id IN (SELECT employee_id FROM repeated_${fileNo} GROUP BY employee_id HAVING count(*) > 1 AND count(DISTINCT job) = 1)
     ORDER BY line`,
  );
  if (conflicts.length > 0)
    await engine.exec(`DELETE FROM ${typed} WHERE line IN (${conflicts.map((row) => String(row['line'])).join(', ')})`);
  await engine.exec(
    `DELETE FROM ${typed} WHERE line IN (
       SELECT line FROM repeated_${fileNo} WHERE line IN (SELECT line FROM ${typed})
       QUALIFY row_number() OVER (PARTITION BY employee_id ORDER BY share DESC, line) > 1)`,
  );
  return {
    collapsed: Number(collapsed?.['n'] ?? 0),
    quarantined: conflicts.map((row) => ({
      line: Number(row['line']),
      lastLine: Number(row['line']),
      code: 'unique-error',
      column: idColumn.label,
      reason: `The same ${idColumn.label} stands on several rows with the same job but other values. Keep the right row and add the file again.`,
      text: '',
    })),
  };
};
