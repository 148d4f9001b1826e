import type { AssessmentAnswer } from '../../domain/act.ts';

/** The five answers, in the order in which they stand beside a statement. */
export const answerWords: Readonly<Record<AssessmentAnswer['answer'], string>> = {
  all: 'in place for all',
  some: 'for some',
  planned: 'planned',
  no: 'no',
  unknown: 'don’t know',
};
