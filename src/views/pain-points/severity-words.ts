import type { PainPoint, SeverityParts } from '../../domain/comparison.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { countedWords } from '../figures/words.ts';

const plain = (value: number, digits: number): string => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(value);

/** Why a pain point ranks where it does: `148 people × 1.2 material gaps × weight 1 → 178` (ST70, ST73). */
export const severityWords = ({ parts, severity }: Pick<PainPoint, 'parts' | 'severity'>, info?: MetricInfo): string =>
  `${countedWords(info, parts.people)} × ${materialWords(parts)} × weight ${plain(parts.weight, 2)} → ${plain(severity, severity < 10 ? 1 : 0)} ${info?.base === 'requisitions' ? 'openings' : 'people'} living with one material gap`;

const materialWords = ({ materialGaps, capped }: SeverityParts): string =>
  `${plain(materialGaps, 2)} material gaps${capped ? ' (capped)' : ''}`;

/** `93 %`: how sure; a missed commitment is a fact and has no probability. */
export const probabilityWords = ({ probability, certainty }: Pick<PainPoint, 'probability' | 'certainty'>): string =>
  probability === null
    ? `${certainty}: a fact of the period, not an estimate`
    : `${certainty}: ${plain(probability * 100, probability > 0.99 ? 1 : 0)} % sure that this is worse than the yardstick by more than the tolerance`;
