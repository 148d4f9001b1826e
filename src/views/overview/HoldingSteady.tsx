import type { Comparison } from '../../domain/comparison.ts';
import { Card } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { gapWords, inUnit } from '../figures/gap-words.ts';
import { addressOfCell } from '../figures/released.ts';
import { useSession } from '../session-context.ts';
import styles from './overview.module.css';

/** What is not worse than the market for the whole organization: a finding of equal standing. */
export const HoldingSteady = ({ comparisons }: { readonly comparisons: readonly Comparison[] }) => {
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
