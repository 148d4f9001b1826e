import type { Goal } from '../../domain/goal.ts';
import { Card, Checkbox } from '../../ui/index.ts';

interface TickActivitiesProps {
  readonly goal: Goal;
  readonly onChange: (activities: Goal['activities']) => void;
}

/** What was done so far; done is not yet success. */
export const TickActivities = ({ goal: { activities }, onChange }: TickActivitiesProps) =>
  activities.length === 0 ? null : (
    <Card title="Done so far">
      {activities.map((activity, at) => (
        <Checkbox
          key={`${activity.text} ${activity.due}`}
          label={activity.text}
          checked={activity.done}
          onChange={(done) => onChange(activities.map((other, index) => (index === at ? { ...other, done } : other)))}
        />
      ))}
    </Card>
  );
