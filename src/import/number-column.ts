import type { FieldId } from '../domain/fields.ts';
import type { Answers, Finding, Question } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { columnValues } from './column-texts.ts';
import { openQuestion, payBasisQuestion } from './questions.ts';
import type { RuleContext, RuleOutcome } from './rule-outcome.ts';
import { readPayBasis } from './types/money.ts';
import { readNumbers } from './types/number.ts';

/** The rule of a column of plain numbers. */
export const numberColumn = (facts: ColumnFacts, { reading, answers }: RuleContext): RuleOutcome => {
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

/** The rule of a money column, with its pay basis and currency: asked where neither the file nor the amounts say them. */
export const moneyColumn = (field: FieldId, facts: ColumnFacts, context: RuleContext): RuleOutcome => {
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
