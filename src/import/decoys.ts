import type { FieldId, FileKind } from '../domain/fields.ts';
import type { ColumnFacts } from './column-facts.ts';
import { canonicalWord } from './match-values.ts';

/** A table that only looks like people data, and what would be needed instead. */
export interface Decoy {
  readonly kind: FileKind;
  readonly reason: string;
}

const personal: readonly FieldId[] = [
  'employee_id',
  'candidate_id',
  'application_id',
  'respondent_id',
  'hire_date',
  'attrition_flag',
  'promotion_flag',
  'tenure_years',
  'tenure_months',
  'years_in_level',
  'years_since_promotion',
  'worker_type',
  'manager_id',
  'termination_date',
  'survey_item',
  'birth_date',
];

/** Market files, tables of totals, counts per stage, logs of events, people who are not employees (import.md §5). */
export const findDecoy = (
  columns: readonly ColumnFacts[],
  fields: ReadonlyMap<FieldId, ColumnFacts>,
  personalColumns: number,
  items: number,
): Decoy | undefined =>
  marketData(columns) ??
  (personal.some((field) => fields.has(field)) || personalColumns > 0 ? undefined : totals(columns)) ??
  eventLog(columns, fields) ??
  vacancies(columns, fields) ??
  (items > 0 ? undefined : surveyWithoutScale(columns, fields));

const marketData = (columns: readonly ColumnFacts[]): Decoy | undefined => {
  const names = new Set(columns.map(({ header }) => header.squashed));
  const has = (...words: readonly string[]): boolean => words.some((word) => names.has(word));
  if (
    has('occcode', 'soccode', 'onetsoccode') &&
    has('amedian', 'hmedian', 'ap50', 'p50', 'medianannual', 'annualmedian', 'median', 'amean')
  )
    return { kind: 'market-data', reason: 'occupation codes with median wages: market figures, not people' };
  if (has('seriesid') && has('period', 'year', 'month') && has('value'))
    return { kind: 'market-data', reason: 'a series with periods and values: market figures, not people' };
  return undefined;
};

const totalWords =
  /\b(total|totals|count|counts|headcount|median|mean|average|avg|rate|rates|percent|share|sum|number|percentile|p10|p25|p50|p75|p90|tot emp|employment|population|fte total|employees|staff|responses|respondents|index|ratio|invited)\b/;
const strongWords = /\b(median|mean|average|avg|headcount|percentile|p10|p25|p50|p75|p90|rate|rates|count|share|percent|total|invited)\b/;

const totals = (columns: readonly ColumnFacts[]): Decoy | undefined => {
  const numeric = columns.filter((facts) => facts.filled > 0 && facts.numbers > 0.9 && facts.letters < 0.1);
  const stages = numeric.filter(
    (facts) =>
      facts.integers > 0.95 &&
      ['applied', 'screen', 'interview', 'offer', 'hired', 'rejected'].includes(
        canonicalWord('application_stage', facts.header.tokens.join(' ')) ?? '',
      ),
  );
  if (stages.length >= 3)
    return {
      kind: 'aggregate',
      reason: `counts per stage (${quoted(stages)}), not one row per application; needed: one row per candidate with a stage`,
    };
  const value = numeric.find(({ header }) => /^(value|figure|amount)$/.test(header.squashed));
  const measure = columns.find(({ header }) =>
    /^(units?|unit of measure|measure|metric|indicator|statistic)$/.test(header.tokens.join(' ')),
  );
  if (value !== undefined && measure !== undefined)
    return {
      kind: 'aggregate',
      reason: `a table of figures: "${value.label}" with its "${measure.label}"; no row is a person. Needed: one row per person, or an employee id`,
    };
  const sums = numeric.filter((facts) => totalWords.test(facts.header.tokens.join(' ')));
  const strong = sums.filter((facts) => strongWords.test(facts.header.tokens.join(' ')));
  const texts = columns.filter((facts) => facts.filled > 0 && facts.letters > 0.5);
  const rows = columns[0]?.rows ?? 0;
  const keyed = texts.some((facts) => facts.uniqueness > 0.95 && facts.filled > rows * 0.9) || texts.length === 0;
  if (sums.length === 0 || strong.length === 0 || sums.length < numeric.length / 2) return undefined;
  const averages = sums.some((facts) => /\b(median|mean|average|avg|percentile)\b/.test(facts.header.tokens.join(' ')));
  if (!(sums.length >= 2 || (keyed && (averages || numeric.length === sums.length)))) return undefined;
  if (!keyed && rows > 5_000) return undefined;
  const key = texts.find((facts) => facts.uniqueness > 0.95) ?? texts[0];
  return {
    kind: 'aggregate',
    reason: `a table of totals: ${quoted(sums)} per ${key === undefined ? 'row' : `"${key.label}"`}; no row is a person. Needed: one row per person, or an employee id`,
  };
};

const eventWords =
  'meeting|ticket|incident|case|call|message|mail|email|order|invoice|transaction|shift|session|visit|event|log|asset|device|booking|reservation|trip|task|issue|claim|payment|delivery|shipment|machine|vehicle|room|purchase|expense|chat|request|record|entry|account|cost center|budget|sku|item|product|course|class|school|store|site|badge swipe';
const otherPeople =
  'customer|client|student|patient|voter|guest|subscriber|passenger|borrower|tenant|supplier|vendor|donor|player|pupil|shopper|citizen|resident';
const eventKey = new RegExp(`^(${eventWords}) (id|number|key|code|ref|reference|uid|guid)$|^(${eventWords})$`);
const otherKey = new RegExp(`^(${otherPeople})( (id|number|key|code|name|ref))?$`);

const eventLog = (columns: readonly ColumnFacts[], fields: ReadonlyMap<FieldId, ColumnFacts>): Decoy | undefined => {
  const person = fields.get('employee_id');
  const keys = [...fields.values()].map(({ index }) => index);
  const unique = columns.filter((facts) => !keys.includes(facts.index) && facts.uniqueness > 0.98 && facts.filled > 2);
  const event = unique.find((facts) => eventKey.test(facts.header.tokens.join(' ')));
  if (event !== undefined && (person === undefined || person.uniqueness < 0.9)) {
    return person === undefined
      ? {
          kind: 'not-people-data',
          reason: `the id "${event.label}" is that of an event, not of a person; needed: one row per person, or an employee id`,
        }
      : { kind: 'other-people-data', reason: `a log: the id "${event.label}" is that of an event, people repeat; no figure uses it` };
  }
  const other = columns.find((facts) => otherKey.test(facts.header.tokens.join(' ')) && facts.uniqueness > 0.5);
  if (other !== undefined && person === undefined && !fields.has('survey_item'))
    return { kind: 'not-people-data', reason: `"${other.label}" are not employees; needed: one row per employee` };
  return undefined;
};

/** The columns of a survey tool, and no question that is answered on a scale: words and choices give no score. */
const surveyWithoutScale = (columns: readonly ColumnFacts[], fields: ReadonlyMap<FieldId, ColumnFacts>): Decoy | undefined => {
  if ((['hire_date', 'pay_amount', 'status', 'termination_date', 'plan'] as const).some((field) => fields.has(field))) return undefined;
  const mark = columns.find(({ header }) =>
    /^(respondent(id|number)?|response(id|number)|surveyresponseid|recordeddate|surveydate|submissionid|collectorid)$/.test(
      header.squashed,
    ),
  );
  return mark === undefined
    ? undefined
    : {
        kind: 'other-people-data',
        reason: `"${mark.label}" belongs to a survey, but no column holds answers on a scale; needed: at least one question with ordered answers, such as 1 to 5 or strongly disagree to strongly agree`,
      };
};

const vacancies = (columns: readonly ColumnFacts[], fields: ReadonlyMap<FieldId, ColumnFacts>): Decoy | undefined => {
  if (fields.has('employee_id')) return undefined;
  const vacant = columns.find((facts) => (facts.words.get('vacant') ?? 0) + (facts.words.get('vacancy') ?? 0) > 0 && facts.distinct <= 12);
  return vacant === undefined
    ? undefined
    : { kind: 'not-people-data', reason: `a list of positions: "${vacant.label}" marks vacant ones, and no column holds a person` };
};

const quoted = (columns: readonly ColumnFacts[]): string =>
  columns
    .slice(0, 3)
    .map(({ label }) => `"${label}"`)
    .join(', ');
