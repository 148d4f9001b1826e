import type { FieldId, FileKind } from '../domain/fields.ts';
import type { FilePlan, TableReading } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { findDecoy } from './decoys.ts';
import { distinctRows } from './distinct-count.ts';
import { matchValues } from './match-values.ts';
import type { TableFrame } from './table-frame.ts';

export interface Recognition {
  readonly kinds: readonly FileKind[];
  readonly reason: string;
  readonly grain: FilePlan['grain'];
  readonly setAside: boolean;
  /** Distinct person keys, where there is one. */
  readonly people: number | undefined;
}

export interface RecognitionInput {
  readonly reading: TableReading;
  readonly columns: readonly ColumnFacts[];
  readonly fields: ReadonlyMap<FieldId, ColumnFacts>;
  readonly items: number;
  /** Columns of names, birth dates and other data of one person, dropped at the door. */
  readonly personalColumns: number;
  readonly frame: TableFrame;
  readonly frameReason: string;
  readonly wanted: FileKind | undefined;
}

/** What a file can fill, primary kind first, with the evidence in words (import.md §5). */
export const recognizeTable = (input: RecognitionInput): Recognition => {
  const { fields, frame, items } = input;
  if (input.wanted !== undefined) return byWish(input, input.wanted);
  const decoy = frame === 'people' || frame === 'benefits' ? findDecoy(input.columns, fields, input.personalColumns, items) : undefined;
  if (decoy !== undefined)
    return {
      kinds: [decoy.kind],
      reason: decoy.reason,
      grain: decoy.kind === 'aggregate' || decoy.kind === 'market-data' ? 'aggregate' : 'other',
      setAside: true,
      people: undefined,
    };
  if (input.columns.length > 0 && input.columns[0]!.rows === 0)
    return { kinds: ['not-people-data'], reason: 'the file has a header but no rows', grain: 'other', setAside: true, people: undefined };
  switch (frame) {
    case 'applicants':
      return {
        kinds: fields.has('opened_date') && fields.has('requisition_id') ? ['applicants', 'requisitions'] : ['applicants'],
        reason: input.frameReason,
        grain: 'application',
        setAside: false,
        people: undefined,
      };
    case 'requisitions':
      return { kinds: ['requisitions'], reason: input.frameReason, grain: 'requisition', setAside: false, people: undefined };
    case 'survey-long':
      return { kinds: ['survey-long'], reason: input.frameReason, grain: 'respondent', setAside: false, people: undefined };
    case 'survey':
      return { kinds: ['survey'], reason: input.frameReason, grain: 'respondent', setAside: false, people: undefined };
    case 'benefits':
      return benefits(input);
    case 'people':
      return people(input, items);
  }
};

const benefits = (input: RecognitionInput): Recognition => {
  const { fields } = input;
  const repeated = repeats(input);
  const attributes = (
    ['level', 'department', 'office', 'job_title', 'gender', 'hire_date', 'status', 'pay_amount', 'worker_type'] as const
  ).filter((field) => fields.has(field));
  const roster = !repeated.repeated && attributes.length >= 1;
  const kinds: FileKind[] = [
    'benefits',
    ...(roster ? (['roster'] as const) : []),
    ...(roster && fields.has('pay_amount') ? (['pay'] as const) : []),
  ];
  return {
    kinds,
    reason: input.frameReason,
    grain: repeated.repeated ? 'person-event' : 'person',
    setAside: false,
    people: repeated.people,
  };
};

const rosterFields: readonly FieldId[] = [
  'hire_date', 'seniority_date', 'status', 'department', 'job_title', 'office', 'level', 'worker_type', 'tenure_years', 'tenure_months', 'attrition_flag', 'fte', 'promotion_flag', 'manager_id', 'pay_amount', 'years_in_level', 'years_since_promotion',
]; // prettier-ignore
const aboutAPerson: readonly FieldId[] = [
  'employee_id', 'hire_date', 'status', 'attrition_flag', 'promotion_flag', 'tenure_years', 'tenure_months', 'pay_amount', 'worker_type', 'manager_id', 'years_in_level', 'years_since_promotion', 'termination_date', 'gender', 'fte',
]; // prettier-ignore

const people = (input: RecognitionInput, items: number): Recognition => {
  const { fields, reading } = input;
  const has = (...ids: readonly FieldId[]): boolean => ids.some((id) => fields.has(id));
  const label = (id: FieldId): string => `"${fields.get(id)!.label}"`;
  const { repeated, people: persons } = repeats(input);
  const rows = reading.profiles[0]?.rows ?? 0;
  const extras = (...kinds: readonly FileKind[]): readonly FileKind[] => {
    const all: FileKind[] = [...kinds];
    if (has('pay_amount')) all.push('pay');
    if (has('termination_date', 'termination_type', 'termination_reason', 'attrition_flag')) all.push('separations');
    if (has('promotion_flag', 'promotion_date', 'years_since_promotion', 'to_level') || promotions(fields) > 0) all.push('promotions');
    if (items > 0) all.push('survey');
    return [...new Set(all)];
  };
  const plan = (kinds: readonly FileKind[], reason: string, grain: FilePlan['grain'] = 'person'): Recognition => ({
    kinds,
    reason,
    grain,
    setAside: false,
    people: persons,
  });

  const rosterEvidence = rosterFields.filter((id) => fields.has(id));
  if (has('period_date') && fields.has('employee_id') && repeated && isPanel(input)) {
    const said = `${persons!.toLocaleString('en-US')} people in ${rows.toLocaleString('en-US')} rows, one per person and ${label('period_date')}`;
    if (has('overtime_hours', 'regular_hours')) return plan(['work-hours'], said, 'person-period');
    return plan(rosterEvidence.length > 0 ? ['panel', 'roster'] : ['panel'], said, 'person-period');
  }
  if (has('regular_hours', 'overtime_hours') && fields.has('employee_id') && has('period_date') && rosterEvidence.length <= 3)
    return plan(['work-hours'], `hours per person and ${label('period_date')}`, 'person-period');
  if (
    has('effective_date') &&
    fields.has('employee_id') &&
    (repeated || has('event_action')) &&
    has('event_action', 'job_title', 'department', 'level', 'pay_amount', 'event_reason', 'to_level')
  ) {
    const share = promotions(fields);
    if (share > 0.95)
      return plan(
        ['promotions', ...extras().filter((kind) => kind === 'pay')],
        `${label('event_action')} holds promotions`,
        'person-event',
      );
    return plan(
      extras('job-history'),
      `people repeat with ${label('effective_date')}${has('event_action') ? ` and ${label('event_action')}` : ''}`,
      'person-event',
    );
  }
  const leavers = leaverShare(fields, rows);
  const active = activeShare(fields);
  if (leavers.share >= 0.95 && active === 0 && rows > 0)
    return plan(
      extras('separations'),
      `${leavers.label} is filled on ${Math.round(leavers.share * 100)} % of the rows and nobody is active`,
    );
  if (
    has('to_level', 'from_level', 'promotion_date') &&
    !has('hire_date', 'status') &&
    (has('to_level', 'from_level') || rosterEvidence.length <= 3)
  ) {
    return plan(
      extras('promotions'),
      `${label((['to_level', 'from_level', 'promotion_date'] as const).find((id) => fields.has(id))!)} tells moves to a new level`,
      'person-event',
    );
  }
  const core = (['hire_date', 'status', 'department', 'job_title'] as const).filter((id) => fields.has(id)).length;
  if (
    has('pay_amount') &&
    core < 2 &&
    has('job_title', 'department', 'employee_id', 'level', 'office') &&
    !has('attrition_flag', 'hire_date', 'status')
  ) {
    return plan([...extras('pay'), 'roster'], `${label('pay_amount')} passes the pay test`);
  }
  const personal = !repeated && fields.has('employee_id') && has('hire_date', 'status', 'job_title');
  if (personal || (rosterEvidence.length >= 2 && (input.personalColumns > 0 || aboutAPerson.some((id) => fields.has(id))))) {
    const shown = (['employee_id', 'hire_date', 'status', 'department', 'job_title', 'level', 'office', 'attrition_flag', 'pay_amount'] as const).filter((id) => fields.has(id)).slice(0, 4).map(label); // prettier-ignore
    return plan(extras('roster'), `one row per person: ${shown.join(', ')}`);
  }
  if (has('termination_date', 'termination_type', 'termination_reason') && has('employee_id', 'termination_date'))
    return plan(
      extras('separations'),
      `a list of leavers: ${label((['termination_date', 'termination_type', 'termination_reason'] as const).find((id) => fields.has(id))!)}`,
    );
  if (has('promotion_flag', 'promotion_date') && fields.has('employee_id'))
    return plan(extras('promotions'), `${label(has('promotion_flag') ? 'promotion_flag' : 'promotion_date')} per person`);
  if (items > 0) return { ...plan(['survey'], `${items} answer column${items === 1 ? '' : 's'}`), grain: 'respondent' };
  if (fields.has('employee_id')) {
    return {
      kinds: ['other-people-data'],
      reason: `people by ${label('employee_id')}, but nothing a figure of ours is made of`,
      grain: repeated ? 'person-event' : 'person',
      setAside: true,
      people: persons,
    };
  }
  return {
    kinds: ['not-people-data'],
    reason: 'no person key, and fewer than two of hire date, status, department and job title',
    grain: 'other',
    setAside: true,
    people: undefined,
  };
};

const repeats = ({ reading, fields }: RecognitionInput): { readonly repeated: boolean; readonly people: number | undefined } => {
  const key = fields.get('employee_id');
  if (key === undefined) return { repeated: false, people: undefined };
  const { distinct, rows } = distinctRows(reading, [key.index]);
  return { repeated: rows > 0 && distinct < rows * 0.98, people: distinct };
};

/** The same people on the dates of a regular calendar: a person and a period together are unique. */
const isPanel = ({ reading, fields }: RecognitionInput): boolean => {
  const key = fields.get('employee_id')!;
  const date = fields.get('period_date')!;
  const { distinct, rows } = distinctRows(reading, [key.index, date.index]);
  return distinct >= rows * 0.95 && date.distinct >= 2 && date.distinct <= rows / 2;
};

const leaverShare = (fields: ReadonlyMap<FieldId, ColumnFacts>, rows: number): { readonly share: number; readonly label: string } => {
  const date = fields.get('termination_date');
  const other = fields.get('termination_type') ?? fields.get('termination_reason');
  const best = [date, other].filter((facts) => facts !== undefined).sort((a, b) => b.filled - a.filled)[0];
  if (best === undefined) return { share: 0, label: '' };
  // A roster writes no leaving date for those who stay; a type alone may carry a word for them too.
  if (date !== undefined && date.filled < rows * 0.9) return { share: date.filled / Math.max(1, rows), label: `"${date.label}"` };
  return { share: best.filled / Math.max(1, rows), label: `"${best.label}"` };
};

const activeShare = (fields: ReadonlyMap<FieldId, ColumnFacts>): number => {
  const status = fields.get('status');
  const flag = fields.get('attrition_flag');
  if (status !== undefined) {
    const { rule } = matchValues('status', status.words);
    let active = 0;
    for (const [word, count] of status.words) if (rule.values[word] === 'active' || rule.values[word] === 'leave') active += count;
    return active / Math.max(1, status.filled);
  }
  return flag !== undefined && flag.distinct > 1 ? 0.5 : 0;
};

const promotions = (fields: ReadonlyMap<FieldId, ColumnFacts>): number => {
  const action = fields.get('event_action');
  if (action === undefined) return 0;
  const { rule } = matchValues('event_action', action.words);
  let hits = 0;
  for (const [word, count] of action.words) if (rule.values[word] === 'promotion') hits += count;
  return hits / Math.max(1, action.filled);
};

const grains: Readonly<Partial<Record<FileKind, FilePlan['grain']>>> = {
  survey: 'respondent',
  'survey-long': 'respondent',
  applicants: 'application',
  requisitions: 'requisition',
  panel: 'person-period',
  'work-hours': 'person-period',
  'job-history': 'person-event',
  promotions: 'person-event',
  aggregate: 'aggregate',
  'market-data': 'aggregate',
  'not-people-data': 'other',
};

const unusedKinds: readonly FileKind[] = ['aggregate', 'market-data', 'not-people-data', 'other-people-data'];

const byWish = (input: RecognitionInput, wanted: FileKind): Recognition => {
  const { people: persons } = repeats(input);
  const found = unusedKinds.includes(wanted) || input.frame !== 'people' ? undefined : people(input, input.items);
  const extras = found === undefined || found.setAside ? [] : found.kinds.filter((kind) => kind !== wanted);
  return {
    kinds: [wanted, ...extras],
    reason: 'set in the answers',
    grain: grains[wanted] ?? 'person',
    setAside: unusedKinds.includes(wanted),
    people: persons,
  };
};
