import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Goal } from '../../domain/goal.ts';

export interface GoalDraft {
  /** As typed so far; `null` while nothing was changed. */
  readonly typed: Goal | null;
  readonly keep: (goal: Goal) => void;
  readonly forget: () => void;
}

/** An unsaved sheet, held beside the figures: it outlives a look at another page and goes with all else when the tab is emptied. */
export const useGoalDraft = (key: string): GoalDraft => {
  const client = useQueryClient();
  const queryKey = ['goal-draft', key];
  const { data } = useQuery<Goal | null>({ queryKey, queryFn: () => null, enabled: false, gcTime: Infinity });
  return {
    typed: data ?? null,
    keep: (goal) => void client.setQueryData(queryKey, goal),
    forget: () => client.removeQueries({ queryKey }),
  };
};
