import type { Commitment } from '../../domain/comparison.ts';
import type { Goal } from '../../domain/goal.ts';
import { Button, Card, LinkText } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import { commitmentId, commitmentOfGoal } from './commitment-of-goal.ts';

/** The target as a promise of the organization: drawn on its figures and judged each period. */
export const AdoptAsCommitment = ({ goal }: { readonly goal: Goal }) => {
  const { commitments, saveCommitment, removeCommitment, infos } = useSession();
  const promise = commitmentOfGoal(goal, infos.get(goal.outcome.metric));
  const adopted = commitments.find(({ id }) => id === commitmentId(goal));
  const alike = commitments.find((one) => one.id !== promise.id && one.status === 'adopted' && promisesTheSame(one, promise));
  return (
    <Card title="Adopt as a commitment">
      {alike !== undefined ? (
        <p>
          The target is promised already: “{alike.text}” in the <LinkText href="#/bench">register</LinkText>.
        </p>
      ) : adopted === undefined ? (
        <>
          <p>
            The target then stands in the register as “{promise.text}”, is drawn on every chart of this figure, and is judged in each period
            from now on: until it is reached it reads Missed, though it is only due then.
          </p>
          <div>
            <Button onClick={() => saveCommitment(promise)}>Adopt as a commitment</Button>
          </div>
        </>
      ) : (
        <>
          <p>
            In the <LinkText href="#/bench">register</LinkText> as “{adopted.text}”.
          </p>
          <div>
            {adopted.threshold === promise.threshold && adopted.due === promise.due ? null : (
              <Button onClick={() => saveCommitment(promise)}>Bring it to the present target</Button>
            )}
            <Button kind="quiet" onClick={() => removeCommitment(adopted.id)}>
              Take it out of the register
            </Button>
          </div>
        </>
      )}
    </Card>
  );
};

const promisesTheSame = (one: Commitment, other: Commitment): boolean =>
  one.metric === other.metric &&
  one.operator === other.operator &&
  one.threshold === other.threshold &&
  (one.facet === null || one.facet === other.facet) &&
  (one.scope === null || JSON.stringify(one.scope) === JSON.stringify(other.scope));
