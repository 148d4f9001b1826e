import type { Audience } from '../domain/reading.ts';
import { Choice } from '../ui/index.ts';
import { goTo, useHashPath } from './hash-location.ts';
import { isForLeaders } from './routes.tsx';
import { useSession } from './session-context.ts';
import { usePeriod } from './use-period.ts';
import { addressOf, useViewState } from './view-state.ts';

/** Who the page speaks to. What was opened or filtered on one side is not carried to the other: an address may name a group, no finding. */
export const AudienceSwitch = () => {
  const session = useSession();
  const [path] = useHashPath();
  const [{ p }] = useViewState();
  const { period } = usePeriod();
  return (
    <Choice
      label="Audience"
      labelHidden
      value={session.audience}
      options={[
        { value: 'analyst', label: 'Analyst' },
        { value: 'leader', label: 'Leader' },
      ]}
      onChange={(audience) => {
        goTo(addressOf(audience === 'leader' && !isForLeaders(path) ? '/overview' : path, { p }), { replace: true });
        session.setAudience(audience as Audience, period);
      }}
    />
  );
};
