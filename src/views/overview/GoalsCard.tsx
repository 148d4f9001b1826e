import { formatCount } from '../../domain/format.ts';
import { Card, LinkText } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { groupGoals } from '../goals/goal-groups.ts';
import { GoalRows } from '../goals/GoalRows.tsx';
import { useGoalTracks } from '../goals/use-goal-tracks.ts';
import { useToday } from '../use-today.ts';

const shown = 3;

/** The goals that run, those due for review first, each from its baseline over now to its target; for the analyst, on screen: the one page for leaders is the report. */
export const GoalsCard = () => {
  const { state } = usePlans();
  const { due, active } = groupGoals(state.goals, useToday());
  const running = [...due, ...active];
  const named = running.slice(0, shown);
  const tracks = useGoalTracks(named);
  return (
    <div className="no-print">
      <Card
        title="Goals"
        actions={<LinkText href="#/goals">{running.length > shown ? `All ${formatCount(running.length)} goals` : 'Goals'}</LinkText>}
      >
        {running.length === 0 ? (
          <p>No goal is active. A goal starts from a pain point: “What can be done” leads there.</p>
        ) : (
          <GoalRows goals={named} tracks={tracks} short />
        )}
      </Card>
    </div>
  );
};
