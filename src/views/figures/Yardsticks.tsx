import type { Comparison } from '../../domain/comparison.ts';
import { formatValue } from '../../domain/format.ts';
import type { MetricUnit } from '../../domain/reading.ts';
import { yardstickText } from './gap-words.ts';
import styles from './figures.module.css';

/** Both yardsticks in words, each with its mark; one that is missing says so. */
export const Yardsticks = ({
  comparison,
  unit,
  short = false,
}: {
  readonly comparison: Comparison;
  readonly unit: MetricUnit;
  readonly short?: boolean;
}) => {
  const { market, commitment, verdict } = comparison;
  const words = (yardstick: NonNullable<typeof market>) =>
    short ? `${yardstick.label}: ${formatValue(yardstick.value, unit)}` : yardstickText(yardstick, unit);
  return (
    <ul className={styles['yardsticks']}>
      <li title={market === null ? undefined : yardstickText(market, unit)}>
        <span className={styles['tick']} aria-hidden="true" />
        {market === null ? 'no market figure' : words(market)}
      </li>
      <li title={commitment === null ? undefined : yardstickText(commitment, unit)}>
        <span className={styles['diamond']} aria-hidden="true">
          ◇
        </span>
        {commitment === null ? 'no commitment of our own' : `${words(commitment)}${verdict === null ? '' : ` (${verdict})`}`}
      </li>
    </ul>
  );
};
