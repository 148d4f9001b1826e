import type { PainPoint, PainPointList } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { responsibleLevels } from '../../domain/framework.ts';
import { Card, CertaintyMark, LinkText } from '../../ui/index.ts';
import { actAddress } from '../act/act-address.ts';
import { countedWords, groupWords } from '../figures/words.ts';
import { NullCheckLine } from '../pain-points/NullCheckLine.tsx';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { addressOf, useViewState } from '../view-state.ts';
import styles from './overview.module.css';

export interface TopPainPointsProps {
  readonly points: readonly PainPoint[];
  readonly more: number;
  readonly looked: PainPointList;
}

export const TopPainPoints = ({ points, more, looked }: TopPainPointsProps) => {
  const { infos, audience } = useSession();
  const [{ p }] = useViewState();
  const { period } = usePeriod();
  return (
    <Card
      title={
        points.length === 0
          ? looked.cellsLookedAt === 0
            ? 'Nothing to compare yet'
            : 'No pain points'
          : points.length === 1
            ? 'One pain point'
            : `${['', '', 'Two', 'Three'][points.length]} pain points`
      }
      actions={<LinkText href="#/pain">{more === 0 ? 'Open the explorer' : `${more} more`}</LinkText>}
      foot={
        <>
          {formatCount(looked.cellsLookedAt)} figures looked at, {formatCount(looked.cellsHidden)} of them hidden to protect small groups.
          <NullCheckLine list={looked} period={period} short />
        </>
      }
    >
      {points.length === 0 ? (
        <p>
          {looked.cellsLookedAt === 0
            ? 'No figure of these files has a market figure or a commitment to be compared with: the figures stand on the metric pages. A commitment in the register makes them comparable.'
            : 'Nothing that is loaded is clearly worse than the market, and no commitment is missed. That is a result, not a gap in the data.'}
        </p>
      ) : (
        <ol className={styles['points']}>
          {points.map((point) => (
            <li key={point.id}>
              <a className={styles['sentence']} href={`#${addressOf('/pain', { sel: point.id })}`}>
                {point.sentence}
              </a>
              <span className={styles['facts']}>
                <span>{groupWords(point.group)}</span>
                <span>{countedWords(infos.get(point.metric), point.people)}</span>
                <CertaintyMark certainty={point.certainty} />
                <span>{responsibleLevels[point.responsibleLevel].label}</span>
                {audience === 'leader' ? null : (
                  <span className="no-print">
                    <LinkText href={`#${addressOf(actAddress(point), { p })}`} label={`What can be done: ${point.sentence}`}>
                      What can be done
                    </LinkText>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
};
