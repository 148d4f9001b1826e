import type { Commitment } from '../../domain/comparison.ts';
import type { Goal } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { formatDate, formatValue } from '../../domain/format.ts';
import { outcomeWords } from './goal-words.ts';

export const commitmentId = (goal: Pick<Goal, 'id'>): string => `goal-${goal.id}`;

/** The goal's target as a promise of the register: judged each period and drawn on every figure it is about. */
export const commitmentOfGoal = (goal: Goal, info: MetricInfo | undefined): Commitment => {
  const { metric, facet, cut, group } = goal.outcome;
  const operator = goal.better === 'higher' ? '≥' : '≤';
  return {
    id: commitmentId(goal),
    text: `Our goal: ${outcomeWords(goal.outcome, info)} ${goal.better === 'higher' ? 'at least' : 'at most'} ${formatValue(goal.target, goal.baseline.unit)} by ${formatDate(goal.due)}`,
    metric,
    facet,
    operator,
    threshold: goal.target,
    scope: cut.length === 0 ? null : { cut, group: goal.renamedTo ?? group },
    from: goal.baseline.period.endsOn,
    due: goal.due,
    owner: goal.owner.role,
    status: 'adopted',
  };
};
