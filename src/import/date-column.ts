import type { FieldId } from '../domain/fields.ts';
import type { Finding } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { columnValues } from './column-texts.ts';
import { dateOrderQuestion } from './questions.ts';
import type { RuleContext, RuleOutcome } from './rule-outcome.ts';
import { readDates } from './types/date.ts';

/** The rule of a date column, the question where no row proves the order of day and month, and what is told. */
export const dateColumn = (field: FieldId, facts: ColumnFacts, { reading, answers, asOfYear }: RuleContext): RuleOutcome => {
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
