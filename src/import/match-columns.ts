import { type FieldId, fields } from '../domain/fields.ts';
import type { Answers, TableReading } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { Synonym } from './column-synonyms.ts';
import { bracketKey } from './bracket-key.ts';
import { distinctRows } from './distinct-count.ts';
import { keyedFields } from './door-treatment.ts';
import { matchHeader } from './match-header.ts';
import { payDecoys } from './pay-candidates.ts';
import type { Sensitivity } from './sensitive-columns.ts';
import { type ColumnChoice, suggestMapping } from './suggest-mapping.ts';
import { valueShape } from './value-shape.ts';

export interface MatchInput {
  readonly reading: TableReading;
  readonly columns: readonly ColumnFacts[];
  readonly synonyms: readonly Synonym[];
  readonly sensitive: ReadonlyMap<number, Sensitivity>;
  /** Survey items and the comment columns beside them. */
  readonly reserved: ReadonlySet<number>;
  readonly answers: Answers;
}

/** Matches every free column with a field; answers come first, then the best assignment, then e-mails and names as keys where no id is there. */
export const matchColumns = (input: MatchInput): ReadonlyMap<number, ColumnChoice> => {
  const { columns, sensitive, reserved, answers, reading } = input;
  const set = new Map<number, ColumnChoice>();
  for (const facts of columns) {
    const wish = answers[`map:${reading.name}:${facts.label}`];
    if (wish === 'none') set.set(facts.index, { field: null, confidence: 1, chip: 'set', reason: 'set in the answers' });
    else if (wish !== undefined && Object.hasOwn(fields, wish))
      set.set(facts.index, { field: wish as FieldId, confidence: 1, chip: 'set', reason: 'set in the answers' });
  }
  const taken = new Set(
    [...set.values()].map(({ field }) => field).filter((field) => field !== null && field !== 'survey_item') as FieldId[],
  );
  const open = columns.filter((facts) => !set.has(facts.index) && !reserved.has(facts.index));
  const free = open.filter((facts) => mayBeField(sensitive.get(facts.index)));
  const refused = new Map([...refusedPay(reading, free, input.synonyms), ...refusedStart(columns)]);
  const choices = new Map([...suggestMapping(free, input.synonyms, taken, refused), ...set]);
  const used = new Set([...choices.values()].map(({ field }) => field));
  addKeyColumn(input, open, choices, used);
  addMonthsSinceStart(open, choices, used);
  addStartOfEvents(reading, columns, choices, used);
  return choices;
};

const mayBeField = (found: Sensitivity | undefined): boolean =>
  found === undefined || found === 'race or ethnicity' || found === 'birth date';

/** `Last, First (1234)`: the id stands in brackets behind the name. */
export const keyStandsInBrackets = (facts: ColumnFacts): boolean => {
  let keyed = 0;
  for (const [word, count] of facts.words) if (bracketKey(word) !== undefined) keyed += count;
  return facts.filled > 0 && keyed >= 0.9 * facts.filled;
};

/** An e-mail serves as person key, and a manager's name as manager key, only where the file has no id for them: both leave the door as keyed codes. */
const addKeyColumn = (
  { sensitive, synonyms }: MatchInput,
  open: readonly ColumnFacts[],
  choices: Map<number, ColumnChoice>,
  used: Set<FieldId | null>,
): void => {
  for (const [field, kinds] of [
    ['employee_id', ['e-mail']],
    ['manager_id', ['name', 'e-mail']],
  ] as const) {
    if (used.has(field)) continue;
    const bracketed = open.find(
      (facts) =>
        field === 'manager_id' &&
        keyStandsInBrackets(facts) &&
        /\b(manager|supervisor|reports to|reporting to)\b/.test(facts.header.tokens.join(' ')),
    );
    if (bracketed !== undefined) {
      choices.set(bracketed.index, {
        field,
        confidence: 0.85,
        chip: 'check',
        reason: 'the id in brackets behind each name is used as the key',
      });
      used.add(field);
      continue;
    }
    const best = open
      .filter((facts) => (kinds as readonly (Sensitivity | undefined)[]).includes(sensitive.get(facts.index)))
      .map((facts) => ({ facts, score: matchHeader(facts.header, synonyms).find((match) => match.field === field)?.score ?? 0 }))
      .filter(({ facts, score }) => score >= 0.82 && valueShape(field, facts).veto === undefined && facts.filled > 0)
      .sort((a, b) => b.score - a.score || a.facts.index - b.facts.index)[0];
    if (best === undefined || keyedFields[field] === undefined) continue;
    choices.set(best.facts.index, {
      field,
      confidence: 0.82,
      chip: 'check',
      reason: `no id for ${fields[field].label} in the file: this column is used as the key`,
    });
    used.add(field);
  }
};

/** Beside a left-or-not flag, whole numbers under "month" are the months a person was seen for. */
const addMonthsSinceStart = (open: readonly ColumnFacts[], choices: Map<number, ColumnChoice>, used: ReadonlySet<FieldId | null>): void => {
  if (
    !used.has('attrition_flag') ||
    used.has('tenure_months') ||
    used.has('termination_date') ||
    used.has('hire_date') ||
    used.has('period_date')
  )
    return;
  const month = open.find(
    (facts) =>
      choices.get(facts.index)?.field === null && /^(months?|time months|months? (observed|followed))$/.test(facts.header.tokens.join(' ')),
  );
  if (month === undefined || month.integers < 0.98 || month.min < 0 || month.max > 600) return;
  choices.set(month.index, {
    field: 'tenure_months',
    confidence: 0.8,
    chip: 'check',
    reason: 'whole months beside a left-or-not flag: months since start',
  });
};

/** Where people repeat with an action each time and another start each time, a plain "start date" is that of the event. */
const addStartOfEvents = (
  reading: TableReading,
  columns: readonly ColumnFacts[],
  choices: Map<number, ColumnChoice>,
  used: ReadonlySet<FieldId | null>,
): void => {
  if (used.has('effective_date') || !used.has('event_action')) return;
  const at = (field: FieldId): number | undefined =>
    [...choices].find(([, choice]) => choice.field === field && choice.chip !== 'set')?.[0];
  const [person, start] = [at('employee_id'), at('hire_date')];
  if (person === undefined || start === undefined || !/^(start|startdate|datestart|begindate|date)$/.test(columns[start]!.header.squashed))
    return;
  const people = distinctRows(reading, [person]);
  if (people.distinct > 0.98 * people.rows || distinctRows(reading, [person, start]).distinct < 1.2 * people.distinct) return;
  choices.set(start, {
    field: 'effective_date',
    confidence: 0.85,
    chip: 'check',
    reason: 'people repeat, each time with an action and another start: the day of the event',
  });
};

/** Where a survey tool writes when an answer began and ended, its start date is no hire date. */
const refusedStart = (columns: readonly ColumnFacts[]): ReadonlyMap<string, string> => {
  const tool = columns.some(({ header }) =>
    /^(responseid|recordeddate|respondentid|progress|finished|durationinseconds|collectorid|userlanguage)$/.test(header.squashed),
  );
  const starts = tool ? columns.filter(({ header }) => /^(startdate|enddate)$/.test(header.squashed)) : [];
  const reason = 'the survey tool writes here when an answer began or ended';
  return new Map(
    starts.flatMap(({ index }) =>
      (['hire_date', 'termination_date', 'seniority_date'] as const).map((field) => [`${field}:${index}`, reason] as const),
    ),
  );
};

const refusedPay = (reading: TableReading, columns: readonly ColumnFacts[], synonyms: readonly Synonym[]): ReadonlyMap<string, string> => {
  const strong = (facts: ColumnFacts, wanted: readonly FieldId[], from: number): boolean =>
    matchHeader(facts.header, synonyms).some(
      ({ field, score }) => wanted.includes(field) && score >= from && valueShape(field, facts).veto === undefined,
    );
  const candidates = columns.filter((facts) => strong(facts, ['pay_amount'], 0.74));
  const anchors = candidates.length < 2 ? [] : columns.filter((facts) => strong(facts, ['level', 'job_title'], 0.84));
  return new Map([...payDecoys(reading, candidates, anchors)].map(([index, reason]) => [`pay_amount:${index}`, reason]));
};
