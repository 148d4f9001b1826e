import type { FilePlan, FilesRead, Question } from '../../domain/imported-file.ts';

export const isOpen = (question: Question): boolean => question.answered === undefined;

const asked = (plan: FilePlan): readonly Question[] => (plan.setAside ? [] : plan.questions);

/** Questions without which nothing of a column can be computed: they hold back the findings. */
export const blockingQuestions = ({ plans }: FilesRead): readonly Question[] =>
  plans.flatMap((plan) => asked(plan).filter((question) => question.blocking && isOpen(question)));

/** Every question, the blocking and open ones first. */
export const questionsInOrder = ({ plans }: FilesRead): readonly Question[] => {
  const rank = (question: Question): number => (question.blocking ? 0 : 1) + (isOpen(question) ? 0 : 2);
  return plans.flatMap((plan) => plan.questions).sort((a, b) => rank(a) - rank(b));
};
