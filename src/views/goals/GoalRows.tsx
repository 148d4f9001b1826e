import type { Goal } from '../../domain/goal.ts';
import { GoalRow } from './GoalRow.tsx';
import styles from './goals.module.css';
import type { GoalTracks } from './use-goal-tracks.ts';

interface GoalRowsProps {
  readonly goals: readonly Goal[];
  readonly tracks: GoalTracks;
  /** Without the sentences under each. */
  readonly short?: boolean;
}

/** Goals one below the other. */
export const GoalRows = ({ goals, tracks, short = false }: GoalRowsProps) => (
  <ul className={styles['rows']} aria-busy={tracks.isLoading}>
    {goals.map((goal) => (
      <GoalRow key={goal.id} goal={goal} track={tracks.byGoal.get(goal.id)} isGone={tracks.gone.has(goal.id)} short={short} />
    ))}
  </ul>
);
