import { useQuery } from '@tanstack/react-query';
import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';

export interface GoalTracks {
  readonly byGoal: ReadonlyMap<string, GoalTrack>;
  /** Goals whose metric cannot be measured with what is loaded. */
  readonly gone: ReadonlySet<string>;
  readonly isLoading: boolean;
  /** Why they could not be measured, or `null`. */
  readonly failed: string | null;
  readonly retry: () => void;
}

/** How each goal stands at the period of the page; nothing is measured while no file is loaded. */
export const useGoalTracks = (goals: readonly Goal[]): GoalTracks => {
  const { goals: tools, status, version, availability } = useSession();
  const { period } = usePeriod();
  const isGone = ({ outcome }: Goal): boolean => !['ready', 'partly'].includes(availability.get(outcome.metric)?.state ?? 'missing');
  const measured = goals.filter((goal) => !isGone(goal));
  const wanted = tools !== null && status === 'ready' && measured.length > 0;
  const { data, isLoading, error, refetch } = useQuery({
    queryKey: ['goal-tracks', version, period, measured],
    queryFn: ({ signal }) => tools!.track({ goals: measured, period }, signal),
    enabled: wanted,
  });
  return {
    byGoal: new Map((data ?? []).map((track) => [track.goal, track])),
    gone: new Set(goals.filter(isGone).map(({ id }) => id)),
    isLoading,
    failed: error?.message ?? null,
    retry: () => void refetch(),
  };
};
