import type { GivenTables } from '../../src/metrics/worked-case.ts';
import type { Cell, Engine } from '../../src/store/index.ts';

const schemaFiles = import.meta.glob<string>('../../src/store/tables/schema/*.sql', { query: '?raw', import: 'default', eager: true });
const staySql = import.meta.glob<string>('../../src/store/tables/derived/stay.sql', { query: '?raw', import: 'default', eager: true });

/** Empties the canonical tables, puts the given rows in, and derives the stays: what a metric finds after an import. */
export const fillTables = async (engine: Engine, given: GivenTables): Promise<void> => {
  for (const create of Object.values(schemaFiles)) await engine.exec(replacing(create));
  for (const [table, rows] of Object.entries(given)) if (rows.length > 0) await engine.exec(insertSql(table, rows));
  for (const create of Object.values(staySql)) await engine.exec(replacing(create));
};

const insertSql = (table: string, rows: readonly Readonly<Record<string, Cell>>[]): string => {
  const full = rows.map((row) => ({ ...plain[table], ...row }));
  const columns = [...new Set(full.flatMap((row) => Object.keys(row)))];
  const values = full.map((row: Readonly<Record<string, Cell>>) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values.join(',\n')}`;
};

const literal = (value: Cell): string => {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
};

/** What a row holds where a case says nothing. */
const plain: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  person: { role: 'employee', is_synthetic_key: false },
  stint: { stint_no: 1, hire_precision: 'day', is_rehire: false },
  job_event: { stint_no: 1, seq: 0, event_type: 'snapshot', status: 'active', worker_type: 'employee', file_no: 1, line: 1 },
  compensation: { component: 'base', period: 'year', currency: 'USD', annualize_rule: 'by the file’s own hours', file_no: 1, line: 1 },
  separation: { stint_no: 1, last_day_precision: 'day', file_no: 1, line: 1 },
  promotion: { source: 'given', is_promoted: true },
  survey_wave: { name: 'Survey', responses: 0, audience: 'employees' },
  survey_item: { scale_min: 1, scale_max: 5, favorable_from: 4, is_reversed: false },
  application: { stage: 'applied' },
  requisition: { status: 'open', openings: 1, file_no: 1 },
  benefit_enrollment: { tier: 'ee' },
  market_pay: { occ_code: '00-0000', is_confirmed: true },
};

const replacing = (create: string): string => create.replace(/^CREATE (?=TABLE|MACRO|VIEW)/m, 'CREATE OR REPLACE ');
