import type { Goal } from '../../domain/goal.ts';
import type { GoalProblem } from '../../domain/goal-checks.ts';
import { controls } from '../../domain/lever.ts';
import { isIsoDate } from '../../domain/period.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricId } from '../../domain/reading.ts';
import { meets } from './direction.ts';
import { monthsLater } from './months-later.ts';

/** What a goal sheet lacks before it can be kept, at the field it belongs to; empty when it is whole (product.md §8). */
export const problemsOfGoal = (goal: Goal, infos: ReadonlyMap<MetricId, MetricInfo>, moreThanTwoBecause = ''): readonly GoalProblem[] => [
  ...choiceProblems(goal, moreThanTwoBecause),
  ...doingProblems(goal),
  ...outcomeProblems(goal, infos),
  ...targetProblems(goal),
  ...dateProblems(goal),
  ...equityProblems(goal),
];

const when = (isWrong: boolean, field: GoalProblem['field'], message: string): readonly GoalProblem[] =>
  isWrong ? [{ field, message }] : [];
const isBlank = (text: string): boolean => text.trim() === '';

const choiceProblems = ({ control, levers, practices, comparisonGroups, outcome }: Goal, because: string): readonly GoalProblem[] => [
  ...when(control.who !== 'ours' && isBlank(control.body), 'control', `“${controls[control.who]}”: name who decides.`),
  ...when(levers.length === 0, 'levers', 'Choose a lever.'),
  ...when(levers.length > 2 && isBlank(because), 'levers', 'More than two levers at once need a written reason.'),
  ...when(practices.length === 0, 'practices', 'Choose at least one practice, or write your own.'),
  ...when(
    comparisonGroups.some((group) => JSON.stringify(group) === JSON.stringify(outcome.group)),
    'comparisonGroups',
    'A unit cannot be compared with itself.',
  ),
];

const doingProblems = ({ inputs: { money }, activities }: Goal): readonly GoalProblem[] => [
  ...when(money !== null && !(money.low >= 0 && money.high >= money.low), 'money', 'The lower amount comes first and neither is negative.'),
  ...when(money !== null && isBlank(money.source), 'money', 'Say where the amounts come from.'),
  ...when(
    !activities.some(({ text, due }) => !isBlank(text) && due !== null && isIsoDate(due)),
    'activities',
    'At least one activity needs a day by which it is done.',
  ),
];

const outcomeProblems = ({ outcome, sideEffects }: Goal, infos: ReadonlyMap<MetricId, MetricInfo>): readonly GoalProblem[] => [
  ...when(!infos.has(outcome.metric), 'outcome', 'The outcome must be a metric of the catalogue.'),
  ...when(sideEffects.length > 2, 'sideEffects', 'Watch two side effects at most.'),
  ...when(
    sideEffects.some((metric) => !infos.has(metric)),
    'sideEffects',
    'A side effect must be a metric of the catalogue.',
  ),
  ...when(sideEffects.includes(outcome.metric), 'sideEffects', 'The outcome itself is no side effect.'),
];

const targetProblems = ({ target, better, baseline: { value, unit } }: Goal): readonly GoalProblem[] => {
  if (!Number.isFinite(target)) return [{ field: 'target', message: 'Give a number as target.' }];
  const isShare = unit === 'share';
  if ((isShare && (target < 0 || target > 1)) || (unit !== 'gap' && target < 0))
    return [{ field: 'target', message: isShare ? 'A share lies between 0 and 100 %.' : 'The target cannot be negative.' }];
  return when(meets(value, target, better), 'target', 'The target must be better than the baseline.');
};

const dateProblems = ({ due, reviewOn, createdOn, baseline, owner, reviews }: Goal): readonly GoalProblem[] => {
  const latestReview = monthsLater(reviews.at(-1)?.on ?? createdOn, 6);
  return [
    ...when(isBlank(owner.role), 'owner', 'Name the role that answers for it.'),
    ...when(isBlank(owner.unit), 'owner', 'Name the unit of the role that answers for it.'),
    ...when(!isIsoDate(due), 'due', 'Give a day as year, month and day.'),
    ...when(isIsoDate(due) && (due <= createdOn || due <= baseline.period.endsOn), 'due', 'The day lies before the goal begins.'),
    ...when(!isIsoDate(reviewOn), 'reviewOn', 'Give the day of the next review.'),
    ...when(isIsoDate(reviewOn) && reviewOn <= createdOn, 'reviewOn', 'The review lies before the goal begins.'),
    ...when(isIsoDate(reviewOn) && reviewOn > latestReview, 'reviewOn', 'Review it within six months.'),
  ];
};

const equityProblems = ({ equity }: Goal): readonly GoalProblem[] => [
  ...when(!isIsoDate(equity.answeredOn), 'equity', 'Answer the equity check; “no data” is an answer.'),
  ...when(equity.answer === 'some are left out' && isBlank(equity.whoIsMissing), 'equity', 'Say who is left out.'),
];
