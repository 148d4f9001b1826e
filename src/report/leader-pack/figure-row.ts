import type { Comparison, Yardstick } from '../../domain/comparison.ts';
import { gapWords, inUnit } from '../../domain/gap-words.ts';
import { formatCount } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { placeKey } from '../../domain/place-words.ts';
import type { Reading } from '../../domain/reading.ts';
import type { PrintedFigure } from './leader-pack.ts';
import { isPartOfListed, limitsOf, type PackScope } from './pack-scope.ts';
import { addressOf, hiddenFigure, noFigure, printedFigure, readingOf, yardstickFigure } from './printed-figure.ts';

/** One figure beside its two yardsticks, in print. */
export interface FigureRow {
  readonly label: string;
  readonly n: string;
  readonly figure: PrintedFigure;
  readonly market: PrintedFigure;
  readonly commitment: PrintedFigure;
  /** `14 % under the market`. */
  readonly against: string;
  /** Tier of the finding, or how the commitment stands. */
  readonly finding: string;
}

export const figureRow = (scope: PackScope, comparison: Comparison, info: MetricInfo, label: string): FigureRow => {
  const reading = readingOf(comparison);
  const { market, commitment, gap, verdict } = comparison;
  const beside = { market: besideOf(market, info), commitment: besideOf(commitment, info) };
  if (reading === null) return { label, n: '', figure: hiddenFigure, ...beside, against: '', finding: '' };
  const point = scope.points.get(placeKey(addressOf(comparison)));
  const standing = point?.certainty ?? (gap === null || info.better === 'context' ? '' : unlisted(scope, reading, gap, info));
  return {
    label,
    n: formatCount(reading.n),
    figure: printedFigure(comparison),
    ...beside,
    against: gap === null || info.better === 'context' ? '' : gapWords(gap, info, limitsOf(scope, info), market),
    finding: [standing, verdict === null || standing === 'Missed' ? '' : `commitment ${verdict}`].filter(Boolean).join('; '),
  };
};

/** A gap beyond the tolerance that is not in the list is either part of one that is, or not certain enough. */
const unlisted = (scope: PackScope, reading: Reading, gap: number, info: MetricInfo): string =>
  gap > inUnit(limitsOf(scope, info).tolerance, info) && isPartOfListed(scope, reading) ? 'part of a listed finding' : 'not clearly worse';

const besideOf = (yardstick: Yardstick | null, info: MetricInfo): PrintedFigure => {
  const figure = yardstickFigure(yardstick, info.unit);
  return figure === null ? noFigure : { text: figure.text, value: figure.value };
};
