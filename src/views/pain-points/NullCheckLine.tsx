import type { PainPointList } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import type { Period } from '../../domain/period.ts';
import { Button, Explain } from '../../ui/index.ts';
import { useNullCheck } from '../queries.ts';
import { nullCheckWords } from './null-check-words.ts';
import styles from './pain-points.module.css';

export interface NullCheckLineProps {
  readonly list: PainPointList;
  readonly period: Period;
  /** The two numbers alone, for the overview. */
  readonly short?: boolean;
}

/** What chance alone would flag, beside what was found: printed with the list (ST52). */
export const NullCheckLine = ({ list, period, short = false }: NullCheckLineProps) => {
  const check = useNullCheck(period);
  if (check.data === null) return null;
  return (
    <p className={styles['nullCheck']} data-null-check aria-live="polite">
      <Explain text="Every figure is redrawn at exactly its market figure, 500 times from a fixed seed, and sent through the same gate. What is flagged then is chance.">
        Null check
      </Explain>
      {check.isError ? (
        <>
          {' '}
          could not be made.{' '}
          <Button size="small" onClick={() => void check.refetch()}>
            Retry
          </Button>
        </>
      ) : check.data === undefined ? (
        <span data-checking>: checking what chance alone would flag among {formatCount(list.cellsLookedAt)} figures …</span>
      ) : (
        <>: {nullCheckWords(check.data, list, short)}</>
      )}
    </p>
  );
};
