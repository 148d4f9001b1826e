import type { PainPoint, Yardstick } from '../../domain/comparison.ts';
import { formatValue } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { yardstickText } from '../figures/gap-words.ts';
import { signalWords } from './estimate-words.ts';
import styles from './pain-points.module.css';

export interface FactAndSignalProps {
  readonly point: PainPoint;
  readonly info: MetricInfo;
}

/** The promise as a fact and the market as a signal, side by side and never in one sentence (ST1, ST2). */
export const FactAndSignal = ({ point: { fact, signal, yardstick }, info }: FactAndSignalProps) => (
  <ul className={styles['judgments']}>
    <li title={fact === undefined ? undefined : yardstickText(fact.commitment, info.unit)}>
      <span aria-hidden="true">◇</span>
      <span>
        <strong>Fact</strong>{' '}
        {fact === undefined
          ? 'no commitment of our own here'
          : `${inShort(fact.commitment, info)}: ${fact.verdict === 'missed' ? 'missed' : 'met'} in this period`}
      </span>
    </li>
    <li title={signal === undefined ? undefined : yardstickText(signal.market, info.unit)}>
      <span className={styles['tick']} aria-hidden="true" />
      <span>
        <strong>Signal</strong> {signal === undefined ? noMarket(yardstick) : `${inShort(signal.market, info)}: ${signalWords(signal)}`}
      </span>
    </li>
  </ul>
);

const inShort = ({ kind, label, value }: Yardstick, { unit }: MetricInfo): string =>
  `${kind === 'commitment' ? 'our commitment' : label.includes('threshold') ? 'line' : 'market'} ${formatValue(value, unit)}`;

const noMarket = ({ kind }: Yardstick): string =>
  kind === 'rest' ? 'no market figure: held against the rest of the organization' : 'no market figure';
