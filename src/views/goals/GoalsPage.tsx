import type { Goal } from '../../domain/goal.ts';
import { formatCount } from '../../domain/format.ts';
import { Button, Callout, Card, Disclosure, PageHead, Stack } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { AddNextYear } from '../import/AddNextYear.tsx';
import { NoData } from '../NoData.tsx';
import { useSession } from '../session-context.ts';
import { useToday } from '../use-today.ts';
import { groupGoals } from './goal-groups.ts';
import { GoalRows } from './GoalRows.tsx';
import { NoGoalYet } from './NoGoalYet.tsx';
import { useGoalTracks, type GoalTracks } from './use-goal-tracks.ts';

/** What the organization decided to change, and how each stands: due for review, active, ended. */
export const GoalsPage = () => {
  const session = useSession();
  const { state } = usePlans();
  const tracks = useGoalTracks(state.goals);
  const { due, active, ended } = groupGoals(state.goals, useToday());
  if (session.dataAsOf === null && state.goals.length === 0)
    return <NoData page="Goals" session={session} would="A goal starts from a pain point, and a pain point needs data." />;
  return (
    <Stack gap={16}>
      <PageHead
        page="Goals"
        finding={findingOfGoals(state.goals, due.length, tracks)}
        {...(state.goals.length === 0
          ? {}
          : { lead: 'Each goal is measured again at every import, against its own baseline and against units that it does not reach.' })}
        actions={<UndoChange />}
      />
      {tracks.failed === null ? null : (
        <Callout tone="danger" title="The goals could not be measured" action={<Button onClick={tracks.retry}>Retry</Button>}>
          {tracks.failed}
        </Callout>
      )}
      <AddNextYear then="/goals" showsProgress />
      {state.goals.length === 0 ? <NoGoalYet /> : null}
      {due.length === 0 ? null : (
        <Card title={`Due for review (${formatCount(due.length)})`}>
          <GoalRows goals={due} tracks={tracks} />
        </Card>
      )}
      {active.length === 0 ? null : (
        <Card title={`Active (${formatCount(active.length)})`}>
          <GoalRows goals={active} tracks={tracks} />
        </Card>
      )}
      {ended.length === 0 ? null : (
        <Disclosure summary={`Ended (${formatCount(ended.length)})`} open={due.length + active.length === 0}>
          <GoalRows goals={ended} tracks={tracks} />
        </Disclosure>
      )}
    </Stack>
  );
};

const findingOfGoals = (goals: readonly Goal[], due: number, { byGoal }: GoalTracks): string => {
  const active = goals.filter(({ status }) => status === 'active');
  if (goals.length === 0) return 'No goal yet: a finding changes nothing until somebody owns a next step';
  if (active.length === 0) return 'No goal is active';
  const count = (verdict: string): number => active.filter(({ id }) => byGoal.get(id)?.verdict === verdict).length;
  const verdicts = [
    [count('reached'), 'reached'],
    [count('moving'), 'moving'],
    [count('worse'), 'worse'],
    [count('cannot tell yet'), 'cannot be told yet'],
  ] as const;
  const told = verdicts.filter(([number]) => number > 0).map(([number, word]) => `${formatCount(number)} ${word}`);
  const head = `${formatCount(active.length)} active ${active.length === 1 ? 'goal' : 'goals'}`;
  const review = due === 0 ? '' : `; ${formatCount(due)} due for review`;
  return `${head}${told.length === 0 ? '' : `: ${told.join(', ')}`}${review}`;
};
