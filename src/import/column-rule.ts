import type { ColumnRule, PayPeriod, ScaleRule } from '../domain/column-rule.ts';
import { type FieldId, fields } from '../domain/fields.ts';
import type { Answers, Finding, Question, TableReading } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { columnValues } from './column-texts.ts';
import { matchValues } from './match-values.ts';
import { type MissingScope, missingSpellings } from './missing-tokens.ts';
import { dateOrderQuestion, openQuestion, payBasisQuestion } from './questions.ts';
import { scaleRuleFor } from './scale-answer.ts';
import { readDates } from './types/date.ts';
import { readPayBasis } from './types/money.ts';
import { readNumbers } from './types/number.ts';
import { readYesNo } from './types/yes-no.ts';
import type { CategoryField } from './value-words.ts';

/** The typing rule of one column, decided over all its values, with what has to be asked and told. */
export interface RuleOutcome {
  readonly rule: ColumnRule;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

export interface RuleContext {
  readonly reading: TableReading;
  readonly answers: Answers;
  readonly asOfYear: number;
  /** Pay basis and currency stated by a column of their own. */
  readonly periodColumn?: PayPeriod | 'by-row' | undefined;
  readonly currencyColumn?: string | undefined;
  readonly hasFte: boolean;
  readonly surveyRule?: ScaleRule | undefined;
}

export const columnRule = (field: FieldId | null, facts: ColumnFacts, context: RuleContext): RuleOutcome => {
  if (field === null) return only(ownRule(facts, context));
  switch (fields[field].type) {
    case 'identifier':
      return only({ kind: 'identifier', missing: spellings(facts, 'typed') });
    case 'date':
      return dateColumn(field, facts, context);
    case 'number':
      return numberColumn(facts, context);
    case 'money':
      return moneyColumn(field, facts, context);
    case 'yes-no':
      return yesNoColumn(field, facts);
    case 'category':
      return categoryColumn(field as CategoryField, facts);
    case 'scale':
      return only(scaleRuleFor(facts, context.surveyRule, context.answers[`scale:${context.reading.name}:${facts.label}`]));
    case 'text':
      return only({
        kind: 'text',
        missing: spellings(facts, field === 'job_title' ? 'name-like' : field.endsWith('reason') ? 'reason' : 'text'),
      });
  }
};

const only = (rule: ColumnRule): RuleOutcome => ({ rule, questions: [], findings: [] });

const spellings = (facts: ColumnFacts, scope: MissingScope): readonly string[] => missingSpellings(facts.profile.values.keys(), scope);

/** Columns that are no field of ours serve as cuts by their own name: codes and words stay text, measured numbers become numbers. */
const ownRule = (facts: ColumnFacts, context: RuleContext): ColumnRule => {
  const measured = facts.numbers > 0.97 && facts.profile.shapes.leadingZero === 0 && !(facts.integers > 0.97 && facts.distinct <= 30);
  if (!measured) return { kind: 'text', missing: spellings(facts, /name|country/.test(facts.header.squashed) ? 'name-like' : 'text') };
  return readNumbers(columnValues(context.reading, facts.index), { semicolonFile: context.reading.dialect.delimiter === ';' }).rule;
};

const dateColumn = (field: FieldId, facts: ColumnFacts, { reading, answers, asOfYear }: RuleContext): RuleOutcome => {
  const id = `date-order:${reading.name}:${facts.label}`;
  const context = { asOfYear, birth: field === 'birth_date', dateNamed: true };
  const first = readDates(columnValues(reading, facts.index), { ...context, answer: answers[id] });
  // Nothing but days such as 05/05: both orders give the same date, and there is nothing to ask.
  const dates =
    first.order === 'open' && first.example === ''
      ? readDates(columnValues(reading, facts.index), { ...context, answer: 'month-first' })
      : first;
  const asked = answers[id] === 'month-first' || answers[id] === 'day-first';
  const questions =
    dates.order === 'open' || dates.order === 'mixed' || asked
      ? [dateOrderQuestion(reading.name, facts.label, asked ? readDates(columnValues(reading, facts.index), context) : dates, answers)]
      : [];
  const findings: Finding[] = [];
  if (dates.order === 'by-layout')
    findings.push({
      code: 'date-order-by-layout',
      severity: 'warning',
      column: facts.label,
      count: dates.dates,
      message: `Column "${facts.label}": two ways of writing dates, each with its own order of day and month; every layout is read in the order its own rows prove.`,
    });
  if (dates.rejected > 0)
    findings.push({
      code: 'type-error',
      severity: 'warning',
      column: facts.label,
      count: dates.rejected,
      message: `Column "${facts.label}": ${dates.rejected.toLocaleString('en-US')} cells are no dates; they stay empty.`,
    });
  if (dates.rule.pivotYear !== undefined)
    findings.push({
      code: 'two-digit-year',
      severity: 'note',
      column: facts.label,
      count: dates.dates,
      message: `Column "${facts.label}" has years of two digits: above ${dates.rule.pivotYear} they are read as 19…, others as 20….`,
    });
  if (dates.rule.serial !== undefined)
    findings.push({
      code: 'serial-date',
      severity: 'note',
      column: facts.label,
      count: dates.dates,
      message: `Column "${facts.label}" holds spreadsheet day numbers; they are read from the ${dates.rule.serial} calendar.`,
    });
  return { rule: dates.rule, questions, findings };
};

const numberColumn = (facts: ColumnFacts, { reading, answers }: RuleContext): RuleOutcome => {
  const id = `decimal:${reading.name}:${facts.label}`;
  const numbers = readNumbers(columnValues(reading, facts.index), {
    semicolonFile: reading.dialect.delimiter === ';',
    answer: answers[id],
  });
  return {
    rule: numbers.rule,
    questions: numbers.open || answers[id] !== undefined ? [decimalQuestion(reading.name, facts.label, numbers, answers)] : [],
    findings: numberFindings(facts, numbers.rejected),
  };
};

const decimalQuestion = (
  file: string,
  column: string,
  numbers: { readonly example: string; readonly rule: { readonly decimal: string } },
  answers: Answers,
): Question =>
  openQuestion(
    `decimal:${file}:${column}`,
    file,
    `Column "${column}": every cell looks like ${numbers.example}. Is the sign before the last three digits a decimal sign or does it group thousands?`,
    [
      ['point', 'The decimal sign is a point'],
      ['comma', 'The decimal sign is a comma'],
    ],
    numbers.rule.decimal === ',' ? 'comma' : 'point',
    answers,
    column,
  );

const numberFindings = (facts: ColumnFacts, rejected: number): readonly Finding[] =>
  rejected === 0
    ? []
    : [
        {
          code: 'type-error',
          severity: 'warning',
          column: facts.label,
          count: rejected,
          message: `Column "${facts.label}": ${rejected.toLocaleString('en-US')} cells are no numbers; they stay empty.`,
        },
      ];

const moneyColumn = (field: FieldId, facts: ColumnFacts, context: RuleContext): RuleOutcome => {
  const { reading, answers } = context;
  const decimalId = `decimal:${reading.name}:${facts.label}`;
  const values = [...columnValues(reading, facts.index)];
  const numbers = readNumbers(values, { semicolonFile: reading.dialect.delimiter === ';', answer: answers[decimalId] });
  const basisId = `pay-basis:${reading.name}:${facts.label}`;
  const base = field === 'pay_amount';
  const basis = readPayBasis(facts.header, values, numbers.style, {
    periodColumn: base ? context.periodColumn : undefined,
    currencyColumn: context.currencyColumn,
    answer: answers[basisId] ?? (base ? undefined : 'year'),
    currencyAnswer: answers[`currency:${reading.name}`],
  });
  const questions: Question[] = [];
  if (numbers.open || answers[decimalId] !== undefined) questions.push(decimalQuestion(reading.name, facts.label, numbers, answers));
  const unstated =
    basis.certainty === 'mixed' || basis.certainty === 'unclear' || (basis.certainty === 'likely' && basis.basis.period !== 'year');
  if (base && (unstated || answers[basisId] !== undefined)) questions.push(payBasisQuestion(reading.name, facts.label, basis, answers));
  const partTimeId = `part-time:${reading.name}:${facts.label}`;
  const partTime = answers[partTimeId] === 'full-time-equivalent' ? 'full-time-equivalent' : 'as-paid';
  if (base && context.hasFte) {
    questions.push(
      openQuestion(
        partTimeId,
        reading.name,
        `Are the salaries of part-time people in "${facts.label}" as paid, or what they would be at full time?`,
        [
          ['as-paid', 'As paid'],
          ['full-time-equivalent', 'At full time'],
        ],
        'as-paid',
        answers,
        facts.label,
      ),
    );
  }
  const findings = [...numberFindings(facts, numbers.rejected)];
  if (basis.currencies.length > 1 && context.currencyColumn === undefined) {
    findings.push({
      code: 'several-currencies',
      severity: 'warning',
      column: facts.label,
      count: facts.filled,
      message: `Column "${facts.label}" holds several currencies (${basis.currencies.join(', ')}): amounts are not converted.`,
    });
  }
  if (base && !basis.currencyKnown) {
    questions.push(
      openQuestion(
        `currency:${reading.name}`,
        reading.name,
        `"${facts.label}" names no currency. Is it US dollars?`,
        [
          ['USD', 'US dollars'],
          ['EUR', 'Euros'],
          ['GBP', 'Pounds sterling'],
          ['CAD', 'Canadian dollars'],
        ],
        'USD',
        answers,
        facts.label,
      ),
    );
  }
  return { rule: { ...numbers.rule, money: { ...basis.basis, partTime } }, questions, findings };
};

const yesNoColumn = (field: FieldId, facts: ColumnFacts): RuleOutcome => {
  const { rule, unseen } = readYesNo(field, facts.profile.values);
  return {
    rule,
    questions: [],
    findings:
      unseen.length === 0
        ? []
        : [
            unseenFinding(
              facts,
              unseen.map((value) => [value, facts.profile.values.get(value) ?? 0] as const),
            ),
          ],
  };
};

const categoryColumn = (field: CategoryField, facts: ColumnFacts): RuleOutcome => {
  const { rule, unseen } = matchValues(field, facts.profile.values);
  return {
    rule,
    questions: [],
    findings:
      unseen.length === 0
        ? []
        : [
            unseenFinding(
              facts,
              unseen.map(({ value, count }) => [value, count] as const),
            ),
          ],
  };
};

const unseenFinding = (facts: ColumnFacts, unseen: readonly (readonly [string, number])[]): Finding => {
  const rows = unseen.reduce((sum, [, count]) => sum + count, 0);
  const shown = unseen
    .slice(0, 8)
    .map(([value, count]) => `${value.slice(0, 40)} (${count.toLocaleString('en-US')})`)
    .join(', ');
  return {
    code: 'unseen-values',
    severity: 'warning',
    column: facts.label,
    count: rows,
    message: `Column "${facts.label}": words not known here are kept and counted as unknown: ${shown}${unseen.length > 8 ? ` and ${unseen.length - 8} more` : ''}.`,
  };
};
