import type { AssessmentAnswer } from '../../domain/act.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Availability } from '../../domain/metric.ts';
import { leverContent } from '../library/bundled-content.ts';
import type { MatrixCell, PolicyAnswer, Statement } from '../library/lever-content.ts';
import type { Answers } from './assessment-scores.ts';
import { dataForStatement, type DataForStatement } from './data-for-statement.ts';

/** One statement with its answer beside what the figures say. */
export interface PolicyAndData extends DataForStatement {
  readonly statement: Statement;
  readonly answer: PolicyAnswer;
  readonly given: Exclude<AssessmentAnswer['answer'], 'unknown'>;
  /** `Policy says yes, data says no` and what to do about it. */
  readonly cell: MatrixCell;
}

export interface PolicyAgainstData {
  /** In the order of the matrix, "policy says yes, data says no" first; in a cell, those kept overall and missed in some unit first. */
  readonly rows: readonly PolicyAndData[];
  /** Statements answered "don't know": they stand in no cell. */
  readonly unknown: readonly Statement[];
  readonly unanswered: number;
}

/** Answers × figures (product.md §5). The figures judge only where something was promised. Pure. */
export const policyAgainstData = (
  answers: Answers,
  comparisons: readonly Comparison[],
  availability: readonly Availability[] = [],
): PolicyAgainstData => {
  const { statements, matrix, metricsToCome } = leverContent();
  const rows = statements.flatMap((statement): readonly PolicyAndData[] => {
    const given = answers[statement.id]?.answer;
    if (given === undefined || given === 'unknown') return [];
    const answer = given === 'all' || given === 'some' ? 'yes' : 'not yet';
    const data = dataForStatement(statement.metric, comparisons, metricsToCome, availability);
    const cell = matrix.find((one) => one.answer === answer && one.data === data.data)!;
    return [{ statement, answer, given, cell, ...data }];
  });
  const rank = ({ cell, missedIn }: PolicyAndData): number => matrix.indexOf(cell) * 2 + (missedIn.length > 0 ? 0 : 1);
  return {
    rows: rows.toSorted((a, b) => rank(a) - rank(b)),
    unknown: statements.filter(({ id }) => answers[id]?.answer === 'unknown'),
    unanswered: statements.filter(({ id }) => answers[id] === undefined).length,
  };
};
