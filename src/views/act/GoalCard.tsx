import { useState } from 'react';
import type { ActChoice } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { Button, Callout, Card, LinkText } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { goalSentence } from '../goals/goal-words.ts';
import { goTo } from '../hash-location.ts';
import { useSession } from '../session-context.ts';
import { newGoalAddress } from './act-address.ts';
import { missingForGoal } from './missing-for-goal.ts';

/** From the choice to the goal sheet; goals that were set for the finding are named. */
export const GoalCard = ({ point, choice }: { readonly point: PainPoint; readonly choice: ActChoice }) => {
  const { state } = usePlans();
  const { infos } = useSession();
  const [tried, setTried] = useState(false);
  const missing = missingForGoal(choice);
  const set = state.goals.filter(({ finding }) => finding.painPoint === point.id);
  return (
    <Card title="5 Set a goal">
      <p>
        The sheet is filled from this finding: baseline, people, first steps. You add the target, the date, who answers for it, and who
        gains.
      </p>
      {set.length === 0 ? null : (
        <ul>
          {set.map((goal) => (
            <li key={goal.id}>
              <LinkText href={`#/goals/${goal.id}`}>{goalSentence(goal, infos.get(goal.outcome.metric))}</LinkText>
              {goal.status === 'ended' ? ' (ended)' : ''}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          kind="primary"
          onClick={() => {
            setTried(true);
            if (missing.length === 0) goTo(newGoalAddress(point));
          }}
        >
          {set.length === 0 ? 'Set a goal' : 'Set another goal'}
        </Button>
      </div>
      {/* Below the button: what goes away as the last field is left must not move it from under the pointer. */}
      <div aria-live="polite">
        {tried && missing.length > 0 ? (
          <Callout tone="caution" title="Before the sheet">
            <ul>
              {missing.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Callout>
        ) : null}
      </div>
    </Card>
  );
};
