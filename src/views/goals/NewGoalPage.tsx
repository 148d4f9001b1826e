import { useQuery } from '@tanstack/react-query';
import type { PainPoint } from '../../domain/comparison.ts';
import type { Goal } from '../../domain/goal.ts';
import { practiceById } from '../../pipeline.ts';
import { Button, LinkText, PageHead, Stack, StateBox } from '../../ui/index.ts';
import { actAddress } from '../act/act-address.ts';
import { usePoint } from '../act/use-point.ts';
import { useChoice } from '../act/use-choice.ts';
import { usePlans } from '../acting/plans-context.ts';
import { goTo } from '../hash-location.ts';
import { NoData } from '../NoData.tsx';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { useToday } from '../use-today.ts';
import { GoalEditor } from './GoalEditor.tsx';
import { useGoalDraft } from './use-goal-draft.ts';

/** A goal sheet filled from a finding, to be completed and saved. */
export const NewGoalPage = () => {
  const session = useSession();
  const { point, isLoading } = usePoint();
  if (session.dataAsOf === null)
    return <NoData page="New goal" session={session} would="A goal starts from a pain point, and a pain point needs data." />;
  if (point === undefined)
    return (
      <Stack gap={24}>
        <PageHead page="New goal" finding={isLoading ? 'Looking up the finding' : 'This finding is not in the list of the period'} />
        <StateBox
          state={isLoading ? 'loading' : 'empty'}
          title={isLoading ? 'Measuring' : 'It may have been better, or hidden, in the period that is chosen'}
          height={240}
          {...(isLoading ? {} : { action: <LinkText href="#/pain">Pain points</LinkText> })}
        />
      </Stack>
    );
  return <Drafted key={point.id} point={point} />;
};

const Drafted = ({ point }: { readonly point: PainPoint }) => {
  const { goals: tools, version } = useSession();
  const { period } = usePeriod();
  const { state, change } = usePlans();
  const [choice] = useChoice(point);
  const today = useToday();
  const draft = useGoalDraft(`new ${point.id}`);
  const practices = choice.practices.flatMap((id) => practiceById(id, state.ownPractices) ?? []);
  const { data, error, refetch } = useQuery({
    queryKey: ['goal-from', version, period, point.id, choice],
    queryFn: ({ signal }) =>
      tools!.draft(
        {
          id: crypto.randomUUID(),
          today,
          period,
          point,
          practices,
          control: { who: choice.control, body: choice.body },
          others: state.goals,
        },
        signal,
      ),
    enabled: tools !== null,
  });
  if (error !== null || data === undefined)
    return (
      <Stack gap={24}>
        <PageHead page="New goal" finding={point.sentence} />
        <StateBox
          state={error === null ? 'loading' : 'error'}
          title={error?.message ?? 'Filling the sheet from the finding'}
          height={420}
          {...(error === null ? {} : { action: <Button onClick={() => void refetch()}>Retry</Button> })}
        />
      </Stack>
    );
  const save = (goal: Goal): void => {
    change('a new goal', (now) => ({ ...now, goals: [...now.goals, goal] }));
    draft.forget();
    goTo(`/goals/${goal.id}`, { replace: true });
  };
  return (
    <GoalEditor
      goal={{ ...(draft.typed ?? data), finding: data.finding, baseline: data.baseline }}
      page="New goal"
      crumbs={[
        { label: 'Pain points', href: '#/pain' },
        { label: 'What can be done', href: `#${actAddress(point)}` },
        { label: 'New goal' },
      ]}
      onChange={draft.keep}
      onSave={save}
      onCancel={() => {
        draft.forget();
        goTo(actAddress(point));
      }}
    />
  );
};
