import type { FilePlan } from '../../domain/imported-file.ts';
import type { FieldId } from '../../domain/fields.ts';
import type { Engine } from '../engine/engine.ts';
import activeWithEndDate from './checks/active-with-end-date.sql?raw';
import endBeforeHire from './checks/end-before-hire.sql?raw';
import endedWithoutDate from './checks/ended-without-date.sql?raw';
import hiredAfterAsOf from './checks/hired-after-as-of.sql?raw';
import payNotPositive from './checks/pay-not-positive.sql?raw';

/** What a check over the typed rows of one file found: how many rows, the first of them, and what is done. */
export interface RowCheck {
  readonly code: string;
  readonly count: number;
  readonly firstLine: number;
  readonly message: (count: number) => string;
}

interface Check {
  readonly code: string;
  readonly needs: readonly FieldId[];
  readonly sql: string;
  readonly message: (count: number) => string;
}

const checks: readonly Check[] = [
  {
    code: 'end-before-hire',
    needs: ['hire_date', 'termination_date'],
    sql: endBeforeHire,
    message: (n) => `${n} rows have a last day before the hire date. Their dates are not used; correct them in the source.`,
  },
  {
    code: 'active-with-end-date',
    needs: ['termination_date', 'status'],
    sql: activeWithEndDate,
    message: (n) => `${n} rows have an end date but a status that says employed. The date wins: they count as leavers from that day on.`,
  },
  {
    code: 'ended-without-date',
    needs: ['status'],
    sql: endedWithoutDate,
    message: (n) => `${n} rows have a status that says ended but no end date. They are in no head-count and in no turnover.`,
  },
  {
    code: 'hired-after-as-of',
    needs: ['hire_date'],
    sql: hiredAfterAsOf,
    message: (n) => `${n} rows are hired after the day the file speaks of. They count from their first day on, not before.`,
  },
  {
    code: 'pay-not-positive',
    needs: ['pay_amount'],
    sql: payNotPositive,
    message: (n) => `${n} rows have a pay of zero or less. They are left out of every pay figure.`,
  },
];

/** Rows of one file that break a rule between fields; empty where nothing does. */
export const rowChecks = async (engine: Engine, plan: FilePlan, fileNo: number): Promise<RowCheck[]> => {
  const mapped = new Set(plan.columns.flatMap((column) => (column.door !== 'drop' && column.field ? [column.field] : [])));
  const found: RowCheck[] = [];
  for (const check of checks.filter(({ needs }) => needs.every((field) => mapped.has(field)))) {
    const extra = (['status', 'termination_date'] as const).filter((field) => !mapped.has(field));
    const source = `(SELECT *${extra.map((field) => `, NULL::${field === 'status' ? 'VARCHAR' : 'DATE'} AS ${field}`).join('')}, ${plan.asOf ? `DATE '${plan.asOf}'` : 'NULL::DATE'} AS as_of FROM typed_${fileNo})`;
    const [row] = await engine.query(
      `SELECT count(*) AS n, min(line) AS first_line FROM (${check.sql.replace(/\bchecked\b/, `${source} AS checked`)})`,
    );
    const count = Number(row?.['n'] ?? 0);
    if (count > 0) found.push({ code: check.code, count, firstLine: Number(row?.['first_line'] ?? 0), message: check.message });
  }
  return found;
};
