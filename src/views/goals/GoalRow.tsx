import { useState } from 'react';
import { formatDate } from '../../domain/format.ts';
import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { Button } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import { useToday } from '../use-today.ts';
import { outcomeWords, ownerWords, reviewWords } from './goal-words.ts';
import { GoalWay } from './GoalWay.tsx';
import styles from './goals.module.css';
import { RenamedUnit } from './RenamedUnit.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { TrackNotes } from './TrackNotes.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export interface GoalRowProps {
  readonly goal: Goal;
  /** `undefined` = not measured (yet). */
  readonly track: GoalTrack | undefined;
  /** Its metric cannot be measured with what is loaded: the goal is kept, grayed. */
  readonly isGone: boolean;
  /** Without the sentences and the review. */
  readonly short: boolean;
}

/** One goal: where it began, stands and goes, the verdict with its certainty, who answers for it, and when it is looked at next. */
export const GoalRow = ({ goal, track, isGone, short }: GoalRowProps) => {
  const { infos } = useSession();
  const today = useToday();
  const [reviewing, setReviewing] = useState(false);
  const name = outcomeWords(goal.outcome, infos.get(goal.outcome.metric));
  const isDue = goal.status === 'active' && goal.reviewOn <= today;
  return (
    <li className={styles['row']} data-goal={goal.id} data-gone={isGone}>
      <div className={styles['about']}>
        <a className={styles['name']} href={`#/goals/${goal.id}`}>
          {name}
        </a>
        <p className={styles['facts']}>
          <span>{ownerWords(goal)}</span>
          <span data-due={isDue}>{reviewWords(goal, today)}</span>
          <span>target by {formatDate(goal.due)}</span>
        </p>
      </div>
      <GoalWay goal={goal} track={track} isGone={isGone} />
      <div className={styles['verdict']}>
        {track === undefined || goal.status === 'ended' ? null : <VerdictMark track={track} />}
        {goal.status === 'ended' || track === undefined || short ? null : (
          <Button size="small" kind={isDue ? 'primary' : 'plain'} label={`Review: ${name}`} onClick={() => setReviewing(true)}>
            Review
          </Button>
        )}
      </div>
      {short ? null : (
        <div className={styles['details']}>
          {isGone ? <p>This figure cannot be measured with the files that are loaded. The goal is kept as it was.</p> : null}
          {track === undefined || isGone ? null : <TrackNotes goal={goal} track={track} />}
          {track?.missing == null || goal.status === 'ended' ? null : <RenamedUnit goal={goal} mightBe={track.missing.mightBe} />}
          {goal.status === 'ended' ? <Ended goal={goal} /> : null}
        </div>
      )}
      {track === undefined ? null : <ReviewDialog goal={goal} track={track} open={reviewing} onClose={() => setReviewing(false)} />}
    </li>
  );
};

const Ended = ({ goal }: { readonly goal: Goal }) => {
  const last = goal.reviews.at(-1);
  return last === undefined ? null : (
    <p>
      Ended on {formatDate(last.on)}, then {last.verdict}. What we learned: {last.learned}
    </p>
  );
};
