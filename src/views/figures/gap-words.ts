import type { Comparison, PainPoint } from '../../domain/comparison.ts';
import { gapText, gapWords } from '../../domain/gap-words.ts';
import type { Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { addressOfCell, shownReading } from './released.ts';
import { valueText } from './shown-text.ts';
import { facetWords, groupWords } from './words.ts';

export { gapSize, gapText, gapTextAlone, gapWords, inUnit, yardstickText } from '../../domain/gap-words.ts';

/** The finding of one figure as a sentence, from the same values as the table; names its part and its group. */
export const findingOf = (comparison: Comparison, info: MetricInfo, limits: Limits): string => {
  const { facet, group } = addressOfCell(comparison);
  const name = [info.label, facet === null ? null : facetWords(facet), group.length === 0 ? null : groupWords(group)]
    .filter((part) => part !== null)
    .join(', ');
  const reading = shownReading(comparison);
  if (reading === null) return `${name}: hidden to protect a small group`;
  const value = valueText(comparison);
  if (info.better === 'context') return `${name}: ${value}`;
  const verdict =
    comparison.verdict === null ? '' : comparison.verdict === 'met' ? '; our commitment is met' : '; our commitment is missed';
  if (comparison.gap === null || comparison.market === null) return `${name}: ${value}${verdict || '; no market figure to compare with'}`;
  return `${name}: ${value}, ${gapWords(comparison.gap, info, limits, comparison.market)}${verdict}`;
};

/** Ours minus the yardstick of a pain point, signed. */
export const painGapText = (point: PainPoint, info: MetricInfo, limits: Limits): string => gapText(point.parts.gap, info, limits);
