/** What to do about a finding: the library of levers and practices, what fits, how to listen first, the self-assessment, goals. */
export { equityCheck, equityCuts, type AskedSplit, type EquityQuestion } from './goals/equity-check.ts';
export { goalFrom, type GoalDraft } from './goals/goal-from.ts';
export { printedOf, printedVerdict } from './goals/printed-verdict.ts';
export { problemsOfGoal } from './goals/problems-of-goal.ts';
export { targetSanity, type TargetQuestion } from './goals/target-sanity.ts';
export { trackGoals, type TrackSources } from './goals/track-goals.ts';
export { usualInputs } from './goals/usual-inputs.ts';
export { watchedMetrics } from './goals/watched-metrics.ts';
export { whatIfFloor, whatIfGap, whatIfTurnover, type LeavingNow } from './goals/what-if.ts';
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
