import type { PayPeriod } from '../domain/column-rule.ts';
import type { Answers, Question } from '../domain/imported-file.ts';
import type { DateReading } from './types/date.ts';
import type { BasisReading } from './types/money.ts';

const answered = (answers: Answers, id: string): { readonly answered?: string } =>
  answers[id] === undefined ? {} : { answered: answers[id] };

const count = (n: number): string => n.toLocaleString('en-US');

/** Texts of the questions import asks; ids are stable, so that an answers file works again next month (import.md §12). */
export const dateOrderQuestion = (file: string, column: string, dates: DateReading, answers: Answers): Question => {
  const id = `date-order:${file}:${column}`;
  const [first, second] = (/^(\d{1,2})\D(\d{1,2})/.exec(dates.example) ?? ['', '3', '4']).slice(1);
  const why = dates.order === 'mixed' ? 'Its rows prove both orders.' : 'No row proves which.';
  return {
    id,
    file,
    column,
    text: `Column "${column}", ${count(dates.dates)} rows: ${first}/${second} can be ${dayMonth(Number(second), Number(first))} or ${dayMonth(Number(first), Number(second))}. ${why} Choose one; what needs this date waits for it.`,
    blocking: true,
    choices: [
      { value: 'month-first', label: `Month first: ${dayMonth(Number(second), Number(first))}` },
      { value: 'day-first', label: `Day first: ${dayMonth(Number(first), Number(second))}` },
    ],
    ...answered(answers, id),
  };
};

const dayMonth = (day: number, month: number): string =>
  new Date(Date.UTC(2000, month - 1, day)).toLocaleDateString('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const periodLabels: Readonly<Record<PayPeriod, string>> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  fortnight: 'every two weeks',
  four_week: 'every four weeks',
  semimonth: 'twice a month',
  month: 'per month',
  year: 'per year',
};

export const payBasisQuestion = (file: string, column: string, reading: BasisReading, answers: Answers): Question => {
  const id = `pay-basis:${file}:${column}`;
  const all = (Object.keys(periodLabels) as PayPeriod[]).map((value) => ({ value, label: `All amounts are ${periodLabels[value]}` }));
  const { modes } = reading;
  if (modes !== undefined) {
    const near = (median: number): string => count(Math.round(median));
    return {
      id,
      file,
      column,
      text: `Column "${column}": ${count(modes.highCount)} values near ${near(modes.highMedian)} and ${count(modes.lowCount)} near ${near(modes.lowMedian)}. They cannot have one basis. How are they to be read?`,
      blocking: true,
      choices: [
        {
          value: 'split',
          label: `Those under ${near(modes.below)} are ${modes.lowMedian < 150 ? 'per hour' : 'per month'}, the others ${modes.highMedian >= 12_000 ? 'per year' : 'per month'}`,
        },
        ...all,
      ],
      ...answered(answers, id),
    };
  }
  const period = reading.basis.period;
  return {
    id,
    file,
    column,
    text: `Column "${column}" does not say how often it is paid (${reading.periodReason}). Is it ${period === 'by-row' ? 'per year' : periodLabels[period]}?`,
    blocking: reading.certainty === 'unclear',
    choices: all,
    ...(reading.certainty === 'unclear' || period === 'by-row' ? {} : { proposed: period }),
    ...answered(answers, id),
  };
};

export const openQuestion = (
  id: string,
  file: string,
  text: string,
  choices: readonly (readonly [value: string, label: string])[],
  proposed: string | undefined,
  answers: Answers,
  column?: string,
): Question => ({
  id,
  file,
  ...(column === undefined ? {} : { column }),
  text,
  blocking: false,
  choices: choices.map(([value, label]) => ({ value, label })),
  ...(proposed === undefined ? {} : { proposed }),
  ...answered(answers, id),
});
