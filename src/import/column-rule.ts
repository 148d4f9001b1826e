import type { ColumnRule } from '../domain/column-rule.ts';
import { type FieldId, fields } from '../domain/fields.ts';
import type { Finding } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { columnValues } from './column-texts.ts';
import { dateColumn } from './date-column.ts';
import { matchValues } from './match-values.ts';
import { type MissingScope, missingSpellings } from './missing-tokens.ts';
import { moneyColumn, numberColumn } from './number-column.ts';
import type { RuleContext, RuleOutcome } from './rule-outcome.ts';
import { scaleRuleFor } from './scale-answer.ts';
import { readNumbers } from './types/number.ts';
import { readYesNo } from './types/yes-no.ts';
import type { CategoryField } from './value-words.ts';

/** Decides how the cells of a column are typed, from all its values; what is no field of ours stays as it is written. */
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
