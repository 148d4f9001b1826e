import type { AssessmentAnswer } from '../../domain/act.ts';
import { principles, type Principle } from '../../domain/framework.ts';
import { levers, type Lever } from '../../domain/lever.ts';
import type { AssessmentPart, Statement } from '../library/lever-content.ts';

export interface PartScore {
  readonly part: AssessmentPart;
  /** Mean of the answers that say something, 0 to 1; `null` where none does. */
  readonly score: number | null;
  /** Answers in the mean. */
  readonly counted: number;
  /** "Don't know": left out of the mean, shown beside it. */
  readonly unknown: number;
  /** Counted as 0, with a mark of its own. */
  readonly planned: number;
  readonly unanswered: number;
  readonly statements: number;
}

export type Answers = Readonly<Record<string, Pick<AssessmentAnswer, 'answer'>>>;

/** Score of each principle and lever among the statements asked (product.md §5): all 1, some ½, planned and no 0. There is no total. */
export const assessmentScores = (answers: Answers, statements: readonly Statement[]): readonly PartScore[] =>
  [
    ...(Object.keys(principles) as Principle[]).map((principle) => ({ kind: 'principle', principle }) as const),
    ...(Object.keys(levers) as Lever[]).map((lever) => ({ kind: 'lever', lever }) as const),
  ].map((part) => scoreOf(part, answers, statements));

const worth = { all: 1, some: 0.5, planned: 0, no: 0 } as const;

const scoreOf = (part: AssessmentPart, answers: Answers, statements: readonly Statement[]): PartScore => {
  const own = statements.filter((statement) => isSame(statement.part, part));
  const given = own.flatMap(({ id }) => answers[id]?.answer ?? []);
  const known = given.flatMap((answer) => (answer === 'unknown' ? [] : [worth[answer]]));
  return {
    part,
    score: known.length === 0 ? null : known.reduce<number>((sum, value) => sum + value, 0) / known.length,
    counted: known.length,
    unknown: given.length - known.length,
    planned: given.filter((answer) => answer === 'planned').length,
    unanswered: own.length - given.length,
    statements: own.length,
  };
};

const isSame = (a: AssessmentPart, b: AssessmentPart): boolean =>
  a.kind === 'lever' ? b.kind === 'lever' && a.lever === b.lever : b.kind === 'principle' && a.principle === b.principle;
