import type { ReactNode } from 'react';
import { TargetTrack } from '../../charts/index.ts';
import { formatValue } from '../../domain/format.ts';
import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { nowWords } from './goal-words.ts';
import styles from './goals.module.css';

export interface GoalWayProps {
  readonly goal: Goal;
  readonly track: GoalTrack | undefined;
  /** The metric cannot be measured with what is loaded. */
  readonly isGone?: boolean;
  readonly children?: ReactNode;
}

/** From the baseline over now to the target: drawn, and in numbers that carry the marks of the drawing. */
export const GoalWay = ({ goal, track, isGone = false, children }: GoalWayProps) => {
  const { baseline, target } = goal;
  const [base, goalText] = [baseline.value, target].map((value) => formatValue(value, baseline.unit));
  const now = isGone ? 'not measured' : nowWords(track, goal);
  return (
    <div className={styles['way']}>
      <TargetTrack
        baseline={baseline.value}
        now={track?.now ?? null}
        target={target}
        spoken={`baseline ${base}, now ${now}, target ${goalText}`}
      />
      <span className={styles['numbers']}>
        <span>
          <Mark kind="baseMark">●</Mark>base {base}
        </span>{' '}
        →{' '}
        <strong>
          <Mark kind="nowMark">●</Mark>now {now}
        </strong>{' '}
        →{' '}
        <span>
          <Mark kind="targetMark">○</Mark>target {goalText}
        </span>{' '}
        {children}
      </span>
    </div>
  );
};

const Mark = ({ kind, children }: { readonly kind: string; readonly children: string }) => (
  <span className={styles[kind]} aria-hidden="true">
    {children}{' '}
  </span>
);
