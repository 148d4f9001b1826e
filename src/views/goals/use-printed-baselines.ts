import { useEffect } from 'react';
import { usePlans } from '../acting/plans-context.ts';
import { useSession } from '../session-context.ts';

/** A release that prints the baseline of a goal is the last chance to learn how leaders read it: kept with the goal (PR30). */
export const usePrintedBaselines = (): void => {
  const { goals: tools } = useSession();
  const { state, change } = usePlans();
  useEffect(() => {
    const printed = new Map(
      state.goals.flatMap((goal) => {
        const baseline = goal.baselinePrinted === null ? tools?.printedBaseline(goal) : null;
        return baseline == null ? [] : [[goal.id, baseline] as const];
      }),
    );
    if (printed.size > 0)
      change('kept how leaders read a baseline', (now) => ({
        ...now,
        goals: now.goals.map((goal) => ({ ...goal, baselinePrinted: printed.get(goal.id) ?? goal.baselinePrinted })),
      }));
  }, [tools, state.goals, change]);
};
