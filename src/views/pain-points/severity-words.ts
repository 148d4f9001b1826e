import type { PainPoint, SeverityParts } from '../../domain/comparison.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { countedWords } from '../figures/words.ts';
import { isHeldBack, sureWords } from './estimate-words.ts';

const plain = (value: number, digits: number): string => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(value);

/** Why a pain point ranks where it does: `148 people × 1.2 material gaps × weight 1 → 178` (ST70, ST73). */
export const severityWords = ({ parts, severity }: Pick<PainPoint, 'parts' | 'severity'>, info?: MetricInfo): string =>
  `${countedWords(info, parts.people)} × ${materialWords(parts)} × weight ${plain(parts.weight, 2)} → ${plain(severity, severity < 10 ? 1 : 0)} ${info?.base === 'requisitions' ? 'openings' : 'people'} living with one material gap`;

const materialWords = ({ materialGaps, capped }: SeverityParts): string =>
  `${plain(materialGaps, 2)} material gaps${capped ? ' (capped)' : ''}`;

/** How sure, or that it is a fact; a finding that may not be Confirmed says why (ST5). */
export const probabilityWords = ({
  probability,
  certainty,
  yardstick,
}: Pick<PainPoint, 'probability' | 'certainty' | 'yardstick'>): string => {
  if (certainty === 'Missed') return 'A fact of the period, not an estimate';
  const why = yardstick.indicative.join('; ');
  const only =
    why === ''
      ? ''
      : isHeldBack(certainty, probability, yardstick)
        ? ` No more than Likely, because ${why}.`
        : ` The yardstick is only indicative: ${why}.`;
  return probability === null
    ? only.trim()
    : `${capital(sureWords(probability))} that the level is worse than the yardstick by more than the tolerance.${only}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
