import { useState } from 'react';
import { formatCount } from '../../domain/format.ts';
import type { Goal } from '../../domain/goal.ts';
import { Button, Callout, LinkText, PageHead, Stack, StateBox } from '../../ui/index.ts';
import { withOne, withoutOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { goTo } from '../hash-location.ts';
import { isSamePlace } from '../notes/footnotes-context.ts';
import { WithFootnotes } from '../notes/WithFootnotes.tsx';
import { useSession } from '../session-context.ts';
import { useToday } from '../use-today.ts';
import { AdoptAsCommitment } from './AdoptAsCommitment.tsx';
import { goalSentence, reviewWords } from './goal-words.ts';
import styles from './goals.module.css';
import { GoalSheet } from './GoalSheet.tsx';
import { RenamedUnit } from './RenamedUnit.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { TickActivities } from './TickActivities.tsx';
import { useGoalTracks } from './use-goal-tracks.ts';
import { useGoalOfAddress } from './use-goal-of-address.ts';

/** One goal: its sheet on one page, how it stands now, and what can be done with it. */
export const GoalPage = () => {
  const goal = useGoalOfAddress();
  if (goal === undefined)
    return (
      <Stack gap={24}>
        <PageHead page="Goal" finding="There is no such goal here" />
        <StateBox
          state="empty"
          title="It was removed, or belongs to another workspace"
          height={200}
          action={
            <LinkText href="#/goals" asButton>
              All goals
            </LinkText>
          }
        />
      </Stack>
    );
  return <Saved goal={goal} />;
};

const Saved = ({ goal }: { readonly goal: Goal }) => {
  const { infos } = useSession();
  const { change } = usePlans();
  const today = useToday();
  const tracks = useGoalTracks([goal]);
  const track = tracks.byGoal.get(goal.id);
  const [reviewing, setReviewing] = useState(false);
  const isDue = goal.status === 'active' && goal.reviewOn <= today;
  const toDo = goal.activities.filter(({ done }) => !done).length;
  const remove = (): void => {
    goTo('/goals', { replace: true });
    change('the removal of a goal', (now) => ({ ...now, goals: withoutOne(now.goals, goal.id) }));
  };
  return (
    <div data-one-pager className={styles['printed']}>
      <Stack gap={12}>
        <PageHead
          page="Goal"
          crumbs={[{ label: 'Goals', href: '#/goals' }, { label: 'Goal' }]}
          finding={goalSentence(goal, infos.get(goal.outcome.metric))}
          lead={
            <>
              {goal.finding.sentence} ({goal.finding.certainty}) · {reviewWords(goal, today)} · {formatCount(toDo)} of{' '}
              {formatCount(goal.activities.length)} activities to do
            </>
          }
          actions={
            <>
              <UndoChange />
              <LinkText href={`#/goals/${goal.id}/edit`} asButton>
                Edit
              </LinkText>
              {track === undefined || goal.status === 'ended' ? null : (
                <Button kind={isDue ? 'primary' : 'plain'} onClick={() => setReviewing(true)}>
                  Review
                </Button>
              )}
              <Button onClick={() => print()}>Print one page</Button>
            </>
          }
        />
        {tracks.failed === null ? null : (
          <Callout tone="danger" title="The goal could not be measured" action={<Button onClick={tracks.retry}>Retry</Button>}>
            {tracks.failed}
          </Callout>
        )}
        {tracks.gone.has(goal.id) ? (
          <Callout title="This figure cannot be measured with the files that are loaded. The goal is kept as it was." />
        ) : null}
        {track?.missing == null || goal.status === 'ended' ? null : <RenamedUnit goal={goal} mightBe={track.missing.mightBe} />}
        <WithFootnotes about={({ at }) => isSamePlace(at, goal.outcome)}>
          <GoalSheet goal={goal} track={track} />
        </WithFootnotes>
        <div className="no-print">
          <Stack gap={12}>
            <TickActivities
              goal={goal}
              onChange={(activities) => change('an activity', (now) => ({ ...now, goals: withOne(now.goals, { ...goal, activities }) }))}
            />
            <AdoptAsCommitment goal={goal} />
            <div>
              <Button kind="quiet" onClick={remove}>
                Remove this goal
              </Button>
            </div>
          </Stack>
        </div>
      </Stack>
      {track === undefined ? null : <ReviewDialog goal={goal} track={track} open={reviewing} onClose={() => setReviewing(false)} />}
    </div>
  );
};
