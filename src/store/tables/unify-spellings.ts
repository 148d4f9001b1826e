import type { Engine } from '../engine/engine.ts';

/** Spellings of one unit that differ in case, blanks or "&" and "and" only, brought together under the most frequent one. */
export interface UnifiedSpelling {
  readonly dimension: string;
  readonly shown: string;
  readonly others: readonly string[];
  readonly rows: number;
}

const dimensions = ['department', 'office', 'level', 'job_title', 'job_family'] as const;

const tables: Readonly<Record<string, readonly (typeof dimensions)[number][]>> = {
  fact_job: ['department', 'office', 'level', 'job_title', 'job_family'],
  fact_separation: ['department', 'office', 'level', 'job_title'],
  survey_respondent: ['department', 'office', 'level', 'job_title'],
  requisition: ['department', 'office', 'level', 'job_title'],
  application: ['department', 'office', 'level', 'job_title'],
  benefit_enrollment: ['department', 'office', 'level'],
};

const keySql = (column: string): string => `regexp_replace(replace(lower(${column}), '&', ' and '), '\\s+', ' ', 'g')`;

const unify = async (engine: Engine, dimension: (typeof dimensions)[number]): Promise<UnifiedSpelling[]> => {
  const holders = Object.keys(tables).filter((table) => tables[table]?.includes(dimension));
  const spellings = holders
    .map((table) => `SELECT ${dimension} AS spelling FROM ${table} WHERE ${dimension} IS NOT NULL`)
    .join(' UNION ALL ');
  await engine.exec(
    `CREATE OR REPLACE TABLE spelling AS
     SELECT ${keySql('spelling')} AS key, spelling, count(*) AS n,
       first_value(spelling) OVER (PARTITION BY ${keySql('spelling')} ORDER BY count(*) DESC, spelling) AS shown
     FROM (${spellings}) GROUP BY spelling`,
  );
  const differing = await engine.query('SELECT shown, spelling, n FROM spelling WHERE spelling <> shown ORDER BY shown, spelling');
  if (differing.length > 0)
    for (const table of holders)
      await engine.exec(
        `UPDATE ${table} SET ${dimension} = spelling.shown FROM spelling WHERE spelling.spelling = ${table}.${dimension} AND spelling.spelling <> spelling.shown`,
      );
  return [...groupByShown(differing)].map(([shown, rows]) => ({
    dimension,
    shown,
    others: rows.map((row) => String(row['spelling'])),
    rows: rows.reduce((sum, row) => sum + Number(row['n']), 0),
  }));
};

const groupByShown = <T extends Readonly<Record<string, unknown>>>(rows: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(String(row['shown']), [...(groups.get(String(row['shown'])) ?? []), row]);
  return groups;
};

/** Makes units, levels and job titles of all files agree in spelling; what was brought together is returned so that it can be told. */
export const unifySpellings = async (engine: Engine): Promise<readonly UnifiedSpelling[]> => {
  const found: UnifiedSpelling[] = [];
  for (const dimension of dimensions) found.push(...(await unify(engine, dimension)));
  await engine.exec('DROP TABLE IF EXISTS spelling');
  return found;
};
