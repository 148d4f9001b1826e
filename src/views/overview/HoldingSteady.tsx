import type { Comparison } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { Card, LinkText } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { gapWords, inUnit } from '../figures/gap-words.ts';
import { addressOfCell } from '../figures/released.ts';
import { SteadyList } from '../figures/SteadyList.tsx';
import { useSteady } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import styles from './overview.module.css';

const shownFirst = 6;

/** What is kept and how large a change could have been seen: a finding of equal standing. Leaders read it from the released figures. */
export const HoldingSteady = ({ comparisons }: { readonly comparisons: readonly Comparison[] }) => {
  const { audience } = useSession();
  return audience === 'leader' ? <AtTheMarket comparisons={comparisons} /> : <Kept />;
};

const Kept = () => {
  const { period, lastYear } = usePeriod();
  const { data: steady, isError } = useSteady(period, lastYear);
  const more = (steady?.length ?? 0) - shownFirst;
  return (
    <Card
      title="Holding steady"
      {...(more > 0 ? { actions: <LinkText href="#/pain">{formatCount(more)} more in the explorer</LinkText> } : {})}
    >
      {isError ? (
        <p>What holds could not be worked out.</p>
      ) : steady === undefined ? (
        <p aria-busy="true">Looking for what holds …</p>
      ) : steady.length === 0 ? (
        <p>Nothing is at most one in ten likely to be worse than its yardstick: few figures, or none with enough people.</p>
      ) : (
        <SteadyList steady={steady.slice(0, shownFirst)} />
      )}
    </Card>
  );
};

const AtTheMarket = ({ comparisons }: { readonly comparisons: readonly Comparison[] }) => {
  const { infos, limits } = useSession();
  const steady = comparisons.flatMap((comparison) => {
    const { metric, group, facet } = addressOfCell(comparison);
    const info = infos.get(metric);
    const isSteady =
      info !== undefined &&
      info.better !== 'context' &&
      facet === null &&
      group.length === 0 &&
      comparison.released.shown &&
      comparison.gap !== null &&
      comparison.gap <= inUnit(limits[info.limits].tolerance, info) &&
      comparison.verdict !== 'missed';
    return isSteady ? [{ comparison, info }] : [];
  });
  return (
    <Card title="Holding steady">
      {steady.length === 0 ? (
        <p>No figure of the whole organization is at or better than the market.</p>
      ) : (
        <ul className={styles['list']}>
          {steady.map(({ comparison, info }) => (
            <li key={info.id}>
              <a href={`#/metric/${info.id}`}>{info.label}</a>: <Estimate comparison={comparison} />
              {comparison.gap === null ? null : `, ${gapWords(comparison.gap, info, limits[info.limits], comparison.market)}`}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
