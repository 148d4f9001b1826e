import { formatCount } from '../../domain/format.ts';
import { Disclosure } from '../../ui/index.ts';
import { SteadyList } from '../figures/SteadyList.tsx';
import { useSteady } from '../queries.ts';
import { usePeriod } from '../use-period.ts';

/** What was looked at and holds, folded under the list: a result, not an absence. */
export const Holding = () => {
  const { period, lastYear } = usePeriod();
  const { data: steady } = useSteady(period, lastYear);
  if (steady === undefined || steady.length === 0) return null;
  return (
    <Disclosure
      summary={`Holding (${formatCount(steady.length)}): not worse than the yardstick, and how large a change could have been seen`}
    >
      <SteadyList steady={steady} />
    </Disclosure>
  );
};
