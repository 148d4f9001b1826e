import type { Goal } from '../../domain/goal.ts';
import type { IsoDate } from '../../domain/period.ts';

export interface GoalGroups {
  /** Active, and the day of the review has come; the longest overdue first. */
  readonly due: readonly Goal[];
  /** The others that are active, the next review first. */
  readonly active: readonly Goal[];
  /** The last one first. */
  readonly ended: readonly Goal[];
}

/** What asks for an answer first, then what runs, then what is over. */
export const groupGoals = (goals: readonly Goal[], today: IsoDate): GoalGroups => {
  const active = goals.filter(({ status }) => status === 'active').sort((a, b) => a.reviewOn.localeCompare(b.reviewOn));
  return {
    due: active.filter(({ reviewOn }) => reviewOn <= today),
    active: active.filter(({ reviewOn }) => reviewOn > today),
    ended: goals.filter(({ status }) => status === 'ended').sort((a, b) => lastDay(b).localeCompare(lastDay(a))),
  };
};

const lastDay = ({ reviews, createdOn }: Goal): string => reviews.at(-1)?.on ?? createdOn;
