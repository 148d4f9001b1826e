import type { Goal } from '../../domain/goal.ts';
import { usePlans } from '../acting/plans-context.ts';
import { useHashPath } from '../hash-location.ts';

/** The goal that the address names. */
export const useGoalOfAddress = (): Goal | undefined => {
  const [path] = useHashPath();
  const { state } = usePlans();
  const parts = path.split('/');
  return state.goals.find(({ id }) => parts.includes(id));
};
