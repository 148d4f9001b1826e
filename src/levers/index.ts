/** What to do about a finding: the library of levers and practices, what fits, how to listen first, the self-assessment, goals. */
export { leverContent } from './library/bundled-content.ts';
export { ContentRefused, type ContentProblem } from './library/content-problem.ts';
export type {
  Approach,
  AssessmentPart,
  DataAnswer,
  LeverContent,
  LeverGuide,
  MatrixCell,
  PolicyAnswer,
  QuickStartBox,
  Statement,
  StatementMetric,
} from './library/lever-content.ts';
export { practiceById } from './library/practice-by-id.ts';
export { listeningKit, type FindingToAskAbout, type ListeningKit } from './listening/listening-kit.ts';
export type { QuestionBlock } from './listening/questions-for.ts';
export { assessmentForm } from './self-assessment/assessment-form.ts';
export { assessmentScores, type Answers, type PartScore } from './self-assessment/assessment-scores.ts';
export { policyAgainstData, type PolicyAgainstData, type PolicyAndData } from './self-assessment/policy-against-data.ts';
export { statementsContradicted } from './self-assessment/statements-contradicted.ts';
export { controlOf, type SuggestedControl } from './suggest/control-of.ts';
export { leverProblem, mostActiveLevers } from './suggest/lever-limit.ts';
export type { PracticeFit } from './suggest/practice-fit.ts';
export { suggest, type LeverFit, type SuggestOptions, type Suggestions } from './suggest/suggest.ts';
