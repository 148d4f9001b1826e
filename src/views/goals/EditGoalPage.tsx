import type { Goal } from '../../domain/goal.ts';
import { withOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { goTo } from '../hash-location.ts';
import { GoalEditor } from './GoalEditor.tsx';
import { GoalPage } from './GoalPage.tsx';
import { useGoalDraft } from './use-goal-draft.ts';
import { useGoalOfAddress } from './use-goal-of-address.ts';

/** A saved goal, to be changed; its finding and its baseline stay. */
export const EditGoalPage = () => {
  const goal = useGoalOfAddress();
  return goal === undefined ? <GoalPage /> : <Editing key={goal.id} goal={goal} />;
};

const Editing = ({ goal }: { readonly goal: Goal }) => {
  const { change } = usePlans();
  const draft = useGoalDraft(goal.id);
  const leave = (): void => {
    draft.forget();
    goTo(`/goals/${goal.id}`);
  };
  return (
    <GoalEditor
      goal={draft.typed ?? goal}
      page="Edit the goal"
      crumbs={[{ label: 'Goals', href: '#/goals' }, { label: 'Goal', href: `#/goals/${goal.id}` }, { label: 'Edit' }]}
      onChange={draft.keep}
      onSave={(next) => {
        change('the goal sheet', (now) => ({ ...now, goals: withOne(now.goals, next) }));
        leave();
      }}
      onCancel={leave}
    />
  );
};
