import type { FilePlan, QuarantinedRow } from '../../domain/imported-file.ts';
import type { FieldId } from '../../domain/fields.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { TextChunk } from '../../domain/text-chunk.ts';
import type { Engine } from '../engine/engine.ts';
import { literal } from './cast-sql.ts';
import { derived, fill, schema } from './statements.ts';
import { incomingSelect, typedSelect } from './incoming.ts';
import { loadSurveyItems } from './load-survey-items.ts';
import { rankLevels } from './rank-levels.ts';
import { removeRepeatedPeople } from './repeated-people.ts';
import { rowChecks, type RowCheck } from './row-checks.ts';
import { publishImportedColumns } from './imported-columns.ts';
import { unifySpellings, type UnifiedSpelling } from './unify-spellings.ts';

/** One file on its way into the tables: its plan, and its rows after the door. */
export interface FileToLoad {
  readonly plan: FilePlan;
  readonly chunks: AsyncIterable<TextChunk> | Iterable<TextChunk>;
}

export interface LoadedFile {
  readonly name: string;
  readonly rows: number;
  /** Identical rows of one person, kept once. */
  readonly collapsed: number;
  readonly quarantined: readonly QuarantinedRow[];
  readonly checks: readonly RowCheck[];
}

export interface LoadReport {
  readonly files: readonly LoadedFile[];
  readonly spellings: readonly UnifiedSpelling[];
  /** Last day the data speaks of: the default end of the period. */
  readonly dataCutoff: IsoDate;
}

const has = (plan: FilePlan, ...wanted: readonly FieldId[]): boolean =>
  plan.columns.some(
    (column) =>
      column.door !== 'drop' &&
      [column.field, ...(column.alsoFills ?? []).map((also) => also.field)].some((field) => field !== null && wanted.includes(field)),
  );

/** One row stands for one person on roll: what head-counts and exposure rest on. */
const isRoster = (plan: FilePlan): boolean =>
  (plan.grain === 'person' || plan.grain === 'person-period') &&
  plan.kinds[0] !== 'separations' &&
  (plan.kinds.includes('roster') || plan.kinds[0] === 'pay');

const isHistory = (plan: FilePlan): boolean =>
  plan.grain === 'person-event' && (plan.kinds.includes('job-history') || plan.kinds.includes('promotions'));

/** Which statements a file's rows go through, in order. */
const fillsFor = (plan: FilePlan): string[] => {
  const when = (holds: boolean, name: keyof typeof fill): string[] => (holds ? [fill[name]] : []);
  const primary = plan.kinds[0];
  const roster = isRoster(plan);
  const history = isHistory(plan);
  return [
    fill.people,
    ...when(roster || history || primary === 'separations', 'employment'),
    ...when(roster, 'jobFromRoster'),
    ...when(history, 'jobFromHistory'),
    ...when((roster || history || plan.kinds.includes('pay')) && has(plan, 'pay_amount'), 'pay'),
    ...when(primary === 'separations' || ((roster || history) && has(plan, 'termination_date', 'event_action')), 'separations'),
    ...when(history && has(plan, 'effective_date', 'promotion_date'), 'promotionsDated'),
    ...when(!history && has(plan, 'promotion_flag', 'years_since_promotion'), 'promotionsFlagged'),
    ...when(has(plan, 'attrition_flag') && !has(plan, 'termination_date'), 'leaverFlags'),
    ...when(has(plan, 'survey_item', 'item_id'), 'respondents'),
    ...when(has(plan, 'item_id', 'answer') && plan.kinds.includes('survey-long'), 'answersLong'),
    ...when(primary === 'applicants', 'applications'),
    ...when(primary === 'requisitions', 'requisitions'),
    ...when(plan.kinds.includes('benefits') && has(plan, 'plan', 'plan_type', 'coverage_tier'), 'benefits'),
    ...when(has(plan, 'regular_hours', 'overtime_hours', 'overtime_pay'), 'workHours'),
  ];
};

/** All chunks of one file into its staging table; the engine's count must equal the rows sent. */
const stage = async (engine: Engine, fileNo: number, file: FileToLoad): Promise<number> => {
  const names = file.plan.reading.header.map((_, at) => `c${at}`);
  let rows = 0;
  let create = true;
  for await (const chunk of file.chunks) {
    await engine.insertText(`staging_${fileNo}`, names, chunk, create);
    create = false;
    rows += chunk.rows;
  }
  if (create)
    await engine.exec(`CREATE TABLE staging_${fileNo} (${[...names.map((name) => `${name} VARCHAR`), 'line INTEGER'].join(', ')})`);
  const [counted] = await engine.query(`SELECT count(*) AS n FROM staging_${fileNo}`);
  if (counted?.['n'] !== rows)
    throw new Error(
      `${file.plan.reading.name}: ${rows} rows were sent to the database, ${String(counted?.['n'])} arrived. Nothing was loaded.`,
    );
  return rows;
};

const loadFile = async (engine: Engine, fileNo: number, file: FileToLoad, asOf: IsoDate): Promise<LoadedFile> => {
  const { plan } = file;
  const rows = await stage(engine, fileNo, file);
  await engine.exec(`CREATE TABLE typed_${fileNo} AS ${typedSelect(plan, fileNo)}`);
  const repeated = isRoster(plan) ? await removeRepeatedPeople(engine, plan, fileNo) : { collapsed: 0, quarantined: [] };
  const checks = await rowChecks(engine, plan, fileNo);
  const latest =
    plan.grain === 'person-period' && isRoster(plan)
      ? ' QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY period_date DESC NULLS LAST, line DESC) = 1'
      : '';
  await engine.exec(`CREATE OR REPLACE VIEW incoming AS ${incomingSelect(plan, fileNo, asOf)}${latest}`);
  await engine.exec(
    `INSERT INTO import_file VALUES (${fileNo}, ${literal(plan.reading.name)}, ${literal(plan.kinds[0] ?? 'other-people-data')}, ${isRoster(plan)}, DATE ${literal(asOf)}, ${rows})`,
  );
  for (const statement of fillsFor(plan)) await engine.exec(statement);
  if (has(plan, 'survey_item', 'item_id')) await loadSurveyItems(engine, plan, fileNo);
  await publishImportedColumns(engine, plan, fileNo);
  for (const table of [`VIEW incoming`, `TABLE typed_${fileNo}`, `TABLE IF EXISTS repeated_${fileNo}`]) await engine.exec(`DROP ${table}`);
  return { name: plan.reading.name, rows, ...repeated, checks };
};

/** Each person once: an employee's row wins over a survey's or an application's. */
const mergePeople = `CREATE OR REPLACE TABLE person AS
SELECT person_key, arg_min(role, CASE role WHEN 'employee' THEN 0 ELSE 1 END) AS role,
  any_value(gender) AS gender, any_value(gender_raw) AS gender_raw,
  any_value(race_ethnicity) AS race_ethnicity, any_value(race_ethnicity_raw) AS race_ethnicity_raw, bool_and(is_synthetic_key) AS is_synthetic_key
FROM person GROUP BY person_key`;

const latestDay = `SELECT max(day) AS day FROM (
  SELECT max(as_of) AS day FROM import_file
  UNION ALL SELECT max(effective_date) FROM job_event WHERE event_type <> 'snapshot'
  UNION ALL SELECT max(last_day) FROM separation WHERE last_day_precision = 'day'
  UNION ALL SELECT max(applied) FROM application
  UNION ALL SELECT max(opened) FROM requisition)`;

/**
 * Text of all files → the canonical tables, in one transaction: all of it or nothing.
 * A file that does not say which day it speaks of is taken to speak of the latest day of the others, else of today.
 * Rows enter as Arrow, each file is counted back, rules are applied once as SQL over the staging text.
 */
export const loadTables = (engine: Engine, files: readonly FileToLoad[], today: IsoDate): Promise<LoadReport> =>
  engine.transaction(async () => {
    for (const statement of schema) await engine.exec(statement);
    const loaded: LoadedFile[] = [];
    const latestKnown = files
      .flatMap((file) => file.plan.asOf ?? [])
      .sort()
      .at(-1);
    for (const [at, file] of files.entries()) loaded.push(await loadFile(engine, at + 1, file, file.plan.asOf ?? latestKnown ?? today));
    const spellings = await unifySpellings(engine);
    await engine.exec(mergePeople);
    await engine.exec(derived.stint);
    await engine.exec(derived.jobEvent);
    await engine.exec(derived.separation);
    await engine.exec(derived.requisition);
    for (const table of ['fact_employment', 'fact_job', 'fact_separation']) await engine.exec(`DROP TABLE ${table}`);
    await rankLevels(
      engine,
      files.map((file) => file.plan),
    );
    await engine.exec(derived.promotion);
    await engine.exec(derived.stay);
    const [latest] = await engine.query(latestDay);
    return { files: loaded, spellings, dataCutoff: (latest?.['day'] as IsoDate | null) ?? today };
  });
