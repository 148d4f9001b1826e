import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  const [typed, type] = useState(() => client.getQueryData<Goal>(queryKey) ?? null);
  return {
    typed,
    keep: (goal) => {
      type(goal);
      client.setQueryDefaults(queryKey, { gcTime: Infinity });
      client.setQueryData(queryKey, goal);
    },
    forget: () => {
      type(null);
      client.removeQueries({ queryKey });
    },
  };
};
