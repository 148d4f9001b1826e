import { LinkText, StateBox } from '../../ui/index.ts';
import { actAddress } from '../act/act-address.ts';
import { usePainPoints } from '../queries.ts';
import { usePeriod } from '../use-period.ts';

/** No goal yet: the largest pain point is where the first one may start. */
export const NoGoalYet = () => {
  const { period } = usePeriod();
  const { data, isLoading } = usePainPoints(period);
  const top = data?.ranked[0];
  if (top === undefined)
    return (
      <StateBox
        state={isLoading ? 'loading' : 'empty'}
        title={
          isLoading
            ? 'Looking for the largest pain point'
            : 'Nothing that is loaded is behind a yardstick: there is no finding to start from'
        }
        height={180}
      />
    );
  return (
    <StateBox
      state="empty"
      title={top.sentence}
      height={180}
      action={
        <LinkText href={`#${actAddress(top)}`} asButton>
          See what can be done about it
        </LinkText>
      }
    >
      The largest pain point is a place to begin. A goal says who does what by when, and what figure is to move.
    </StateBox>
  );
};
