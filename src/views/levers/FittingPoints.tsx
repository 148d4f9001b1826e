import { formatCount } from '../../domain/format.ts';
import type { Lever } from '../../domain/lever.ts';
import { CertaintyMark, LinkText, Muted } from '../../ui/index.ts';
import { actAddress } from '../act/act-address.ts';
import styles from './levers.module.css';
import { bestPractices, type PointsByLever } from './use-points-by-lever.ts';

export interface FittingPointsProps {
  readonly points: PointsByLever;
  readonly lever: Lever;
  /** How many are named; the others are counted. */
  readonly most: number;
}

/** Today's pain points that a practice of the lever fits, the largest first, each with the way to what can be done. */
export const FittingPoints = ({ points, lever, most }: FittingPointsProps) => {
  if (points.state === 'no data')
    return (
      <p>
        <Muted>No files are loaded.</Muted> <LinkText href="#/start">Add files</LinkText> <Muted>to see which pain points it fits.</Muted>
      </p>
    );
  if (points.state === 'loading') return <p aria-busy="true">Looking through today’s pain points.</p>;
  if (points.state === 'failed') return <p>The pain points could not be ranked: {points.problem}</p>;
  const fitting = points.of(lever);
  if (fitting.length === 0)
    return <p>None of today’s pain points first: for each of them, {bestPractices} practices of other levers fit better.</p>;
  return (
    <>
      <ul className={styles['points']}>
        {fitting.slice(0, most).map((point) => (
          <li key={point.id}>
            <LinkText href={`#${actAddress(point)}`}>{point.sentence}</LinkText> <CertaintyMark certainty={point.certainty} />
          </li>
        ))}
      </ul>
      {fitting.length <= most ? null : (
        <p>
          and {formatCount(fitting.length - most)} more among <LinkText href="#/pain">the pain points</LinkText>
        </p>
      )}
    </>
  );
};
