import { formatInterval, formatCount } from '../../domain/format.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { Hidden } from '../../ui/index.ts';
import { shownReading, whyHidden } from './released.ts';
import { audienceOf, figureText, valueText } from './shown-text.ts';
import styles from './figures.module.css';

/** Value, interval and n together, or the mark of a withheld figure; leaders get the released text alone. */
export const Estimate = ({ comparison, big = false }: { readonly comparison: Comparison; readonly big?: boolean }) => {
  const reading = shownReading(comparison);
  if (reading === null) return <Hidden because={whyHidden(comparison)} />;
  if (!big) return <span className={styles['figure']}>{figureText(comparison)}</span>;
  const { low, high, unit, value, n } = reading;
  const interval = low === null || high === null ? '' : `${formatInterval(low, high, unit, value)}, `;
  return (
    <span className={styles['big']}>
      <strong>{valueText(comparison)}</strong>
      {audienceOf(comparison) === 'leader' ? null : (
        <>
          {' '}
          <span>
            ({interval}n {formatCount(n)})
          </span>
        </>
      )}
    </span>
  );
};
