import { useState } from 'react';
import type { Goal, GoalReview, GoalTrack } from '../../domain/goal.ts';
import { isIsoDate, type IsoDate } from '../../domain/period.ts';
import { Button, Choice, Dialog, Row, Stack, TextInput } from '../../ui/index.ts';
import { withOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { goTo } from '../hash-location.ts';
import { monthsAfter, useToday } from '../use-today.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface ReviewFormProps {
  readonly goal: Goal;
  readonly track: GoalTrack;
  readonly onClose: () => void;
}

const choices: readonly { readonly value: GoalReview['choice']; readonly label: string }[] = [
  { value: 'keep', label: 'Keep going' },
  { value: 'change', label: 'Change it' },
  { value: 'stop', label: 'Stop' },
];

const means: Readonly<Record<GoalReview['choice'], string>> = {
  keep: 'The goal stays as it is until the next review.',
  change: 'The sheet opens, so that practices, dates or target can be changed. The baseline stays.',
  stop: 'The goal ends. If the finding comes back, it is a pain point again.',
};

/** The review of a goal: keep, change or stop, with what was learned; the next look is at most six months away. */
export const ReviewDialog = ({ open, ...form }: ReviewFormProps & { readonly open: boolean }) => (
  <Dialog title="Review the goal" open={open} onClose={form.onClose}>
    <ReviewForm {...form} />
  </Dialog>
);

const ReviewForm = ({ goal, track, onClose }: ReviewFormProps) => {
  const { change } = usePlans();
  const today = useToday();
  const latest = monthsAfter(today, 6);
  const [choice, choose] = useState<GoalReview['choice']>('keep');
  const [learned, setLearned] = useState('');
  const [next, setNext] = useState<string>(latest);
  const [tried, setTried] = useState(false);
  const nextProblem = choice === 'stop' ? undefined : nextReviewProblem(next, today);
  const learnedProblem = learned.trim() === '' ? 'One line: what did this period teach?' : undefined;
  const save = (): void => {
    setTried(true);
    if (nextProblem !== undefined || learnedProblem !== undefined) return;
    const review: GoalReview = { on: today, verdict: track.verdict, choice, learned: learned.trim() };
    const reviewed: Goal = {
      ...goal,
      reviews: [...goal.reviews, review],
      ...(choice === 'stop' ? { status: 'ended' } : { reviewOn: next as IsoDate }),
    };
    change('the review of a goal', (now) => ({ ...now, goals: withOne(now.goals, reviewed) }));
    onClose();
    if (choice === 'change') goTo(`/goals/${goal.id}/edit`);
  };
  return (
    <Stack gap={12}>
      <p>
        <VerdictMark track={track} /> {track.because}
      </p>
      <div>
        <Choice label="What follows" options={choices} value={choice} onChange={(value) => choose(value as GoalReview['choice'])} />
        <p>{means[choice]}</p>
      </div>
      <TextInput
        label="What we learned"
        lines={3}
        required
        value={learned}
        onChange={setLearned}
        {...(tried && learnedProblem !== undefined ? { error: learnedProblem } : {})}
      />
      {choice === 'stop' ? null : (
        <TextInput
          label="Next review"
          type="date"
          required
          value={next}
          onChange={setNext}
          hint="At most six months away"
          {...(tried && nextProblem !== undefined ? { error: nextProblem } : {})}
        />
      )}
      <Row>
        <Button kind="primary" onClick={save}>
          Save the review
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Row>
    </Stack>
  );
};

const nextReviewProblem = (next: string, today: IsoDate): string | undefined => {
  if (!isIsoDate(next)) return 'Choose a day';
  if (next <= today) return 'Choose a day to come';
  return next > monthsAfter(today, 6) ? 'Choose a day within six months' : undefined;
};
