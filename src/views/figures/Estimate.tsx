import { formatEstimate, formatInterval, formatCount, formatValue } from '../../domain/format.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { Hidden } from '../../ui/index.ts';
import { shownReading, whyHidden } from './released.ts';
import styles from './figures.module.css';

/** Value, interval and n together, or the mark of a withheld figure. */
export const Estimate = ({ comparison, big = false }: { readonly comparison: Comparison; readonly big?: boolean }) => {
  const reading = shownReading(comparison);
  if (reading === null) return <Hidden because={whyHidden(comparison)} />;
  if (!big) return <span className={styles['figure']}>{formatEstimate(reading, reading.unit)}</span>;
  const interval =
    reading.low === null || reading.high === null ? '' : `${formatInterval(reading.low, reading.high, reading.unit, reading.value)}, `;
  return (
    <span className={styles['big']}>
      <strong>{formatValue(reading.value, reading.unit)}</strong>{' '}
      <span>
        ({interval}n {formatCount(reading.n)})
      </span>
    </span>
  );
};
