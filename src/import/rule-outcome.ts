import type { ColumnRule, PayPeriod, ScaleRule } from '../domain/column-rule.ts';
import type { Answers, Finding, Question, TableReading } from '../domain/imported-file.ts';

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
