import { formatCount } from '../../domain/format.ts';
import { Card, LinkText } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { groupGoals } from '../goals/goal-groups.ts';
import { GoalRows } from '../goals/GoalRows.tsx';
import { useGoalTracks } from '../goals/use-goal-tracks.ts';
import { useToday } from '../use-today.ts';

const shown = 3;

/** The goals that run, those due for review first, each from its baseline over now to its target; for the analyst. */
export const GoalsCard = () => {
  const { state } = usePlans();
  const { due, active } = groupGoals(state.goals, useToday());
  const running = [...due, ...active];
  const named = running.slice(0, shown);
  const tracks = useGoalTracks(named);
  if (running.length === 0)
    return (
      <div className="no-print">
        <Card title="Goals" actions={<LinkText href="#/goals">Goals</LinkText>}>
          <p>No goal is active. A goal starts from a pain point: “What can be done” leads there.</p>
        </Card>
      </div>
    );
  return (
    <Card
      title="Goals"
      actions={<LinkText href="#/goals">{running.length > shown ? `All ${formatCount(running.length)} goals` : 'Goals'}</LinkText>}
    >
      <GoalRows goals={named} tracks={tracks} short />
    </Card>
  );
};
