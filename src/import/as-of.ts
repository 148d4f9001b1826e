import type { DateRule } from '../domain/column-rule.ts';
import type { FieldId } from '../domain/fields.ts';
import type { Answers, ColumnMatch, TableReading } from '../domain/imported-file.ts';
import { type IsoDate, isIsoDate } from '../domain/period.ts';
import { cellDay, cellParts } from './cell-day.ts';
import { columnValues, rowTexts } from './column-texts.ts';

export interface AsOf {
  readonly date: IsoDate | null;
  readonly reason: string;
  /** Given or written in the name: nothing to confirm. */
  readonly stated: boolean;
}

const eventFields: readonly FieldId[] = [
  'period_date',
  'hire_date',
  'termination_date',
  'effective_date',
  'promotion_date',
  'survey_date',
  'applied_date',
  'hired_date',
  'opened_date',
  'filled_date',
  'closed_date',
];

/** The day a file speaks of: given, answered, written in its name, or the latest day among its events that is not in the future. */
export const asOfDate = (
  reading: TableReading,
  columns: readonly ColumnMatch[],
  answers: Answers,
  options: { readonly asOf?: IsoDate; readonly today: IsoDate },
): AsOf => {
  if (options.asOf !== undefined) return { date: options.asOf, reason: 'given for this run', stated: true };
  for (const key of [`as-of:${reading.name}`, 'as-of']) {
    const answer = answers[key];
    if (answer !== undefined && isIsoDate(answer)) return { date: answer, reason: 'set in the answers', stated: true };
  }
  const named = dateInName(reading.name, options.today);
  if (named !== undefined) return { date: named, reason: 'written in the file name', stated: true };
  const future = columns.find(
    ({ field, rule }) => field === 'status' && rule.kind === 'category' && Object.values(rule.values).includes('future'),
  );
  let latest: { readonly day: IsoDate; readonly label: string } | undefined;
  for (const column of columns) {
    if (column.field === null || column.door !== 'keep' || !eventFields.includes(column.field) || column.rule.kind !== 'date') continue;
    for (const value of eventValues(reading, column, future)) {
      const day = lastDayOf(value, column.rule);
      if (day !== undefined && day <= options.today && (latest === undefined || day > latest.day)) latest = { day, label: column.label };
    }
  }
  if (latest === undefined) return { date: null, reason: 'no date in the name of the file or in its events', stated: false };
  return { date: latest.day, reason: `latest day in "${latest.label}"`, stated: false };
};

/** Values of an event column; the start dates of people who have not started yet lie ahead and do not count. */
function* eventValues(reading: TableReading, column: ColumnMatch, future: ColumnMatch | undefined): Generator<string> {
  if (column.field !== 'hire_date' || future === undefined || future.rule.kind !== 'category') {
    for (const [value] of columnValues(reading, column.index)) yield value;
    return;
  }
  for (const [value, status] of rowTexts(reading, [column.index, future.index])) if (future.rule.values[status!] !== 'future') yield value!;
}

/** The day of a cell, or the last day of its month; a year alone says too little. */
const lastDayOf = (text: string, rule: DateRule): IsoDate | undefined => {
  const day = cellDay(text, rule);
  if (day !== undefined) return day;
  const parts = cellParts(text, rule);
  return parts?.month === undefined || parts.day !== undefined ? undefined : lastDay(parts.year, parts.month);
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day, month or quarter in a file name; a year alone says too little. The end of the month or quarter counts, but no day behind today. */
const dateInName = (name: string, today: IsoDate): IsoDate | undefined => {
  const text = name.toLowerCase().replace(/\.[a-z0-9]{1,5}$/, '');
  const found = dayInName(text) ?? monthInName(text);
  return found === undefined
    ? undefined
    : found > today && found.slice(0, 7) === today.slice(0, 7)
      ? today
      : found > today
        ? undefined
        : found;
};

const dayInName = (text: string): IsoDate | undefined => {
  const parts = /(?<!\d)((?:19|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)/.exec(text);
  if (parts !== null) return checked(`${parts[1]}-${parts[2]}-${parts[3]}`);
  const named = /(?<!\d)(\d{1,2})[-_. ]?([a-z]{3,9})[-_. ]?((?:19|20)\d\d)(?!\d)/.exec(text);
  const month = named === null ? -1 : monthNumber(named[2]!);
  return month < 0 ? undefined : checked(`${named![3]}-${String(month).padStart(2, '0')}-${named![1]!.padStart(2, '0')}`);
};

const monthInName = (text: string): IsoDate | undefined => {
  const quarter =
    /(?<![a-z0-9])q([1-4])[-_. ]?((?:19|20)\d\d)(?!\d)/.exec(text) ?? /(?<!\d)((?:19|20)\d\d)[-_. ]?q([1-4])(?!\d)/.exec(text);
  if (quarter !== null) {
    const [, a, b] = quarter as unknown as [string, string, string];
    const [year, part] = a.length === 4 ? [a, b] : [b, a];
    return lastDay(Number(year), Number(part) * 3);
  }
  const digits = /(?<!\d)((?:19|20)\d\d)[-_. ]([01]?\d)(?!\d)/.exec(text) ?? /(?<!\d)((?:19|20)\d\d)([01]\d)(?!\d)/.exec(text);
  if (digits !== null && Number(digits[2]) >= 1 && Number(digits[2]) <= 12) return lastDay(Number(digits[1]), Number(digits[2]));
  for (const match of text.matchAll(
    /(?<![a-z])([a-z]{3,9})[-_. ]?((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)[-_. ]?([a-z]{3,9})(?![a-z])/g,
  )) {
    const month = monthNumber(match[1] ?? match[4]!);
    if (month > 0) return lastDay(Number(match[2] ?? match[3]), month);
  }
  return undefined;
};

const monthNumber = (word: string): number => {
  const at = monthNames.indexOf(word.slice(0, 3));
  return at >= 0 &&
    'january february march april may june july august september october november december sept'
      .split(' ')
      .some((full) => full === word || full.slice(0, 3) === word)
    ? at + 1
    : -1;
};

const lastDay = (year: number, month: number): IsoDate | undefined =>
  checked(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));

const checked = (text: string): IsoDate | undefined =>
  isIsoDate(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? text : undefined;
