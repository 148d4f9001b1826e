import type { Comparison, Yardstick } from '../../domain/comparison.ts';
import { formatValue } from '../../domain/format.ts';
import { sourceAndVintage } from '../../domain/gap-words.ts';
import type { CellAddress, MetricUnit, Reading } from '../../domain/reading.ts';
import type { PrintedFigure, YardstickFigure } from './leader-pack.ts';

export const addressOf = ({ released }: Comparison): CellAddress => (released.shown ? released.reading : released.address);

export const readingOf = ({ released }: Comparison): Reading | null => (released.shown ? released.reading : null);

/** The one word for whatever is withheld (PR32). */
export const hiddenFigure: PrintedFigure = { text: 'hidden', value: null };

export const noFigure: PrintedFigure = { text: '–', value: null };

/** As the release printed it, or the word. */
export const printedFigure = ({ released }: Comparison): PrintedFigure =>
  released.shown
    ? { text: released.text ?? formatValue(released.reading.value, released.reading.unit), value: inFour(released.reading.value) }
    : hiddenFigure;

/** A number behind a text is never finer than anyone needs to place a mark; whole numbers stay. */
const inFour = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(4)));

/** A yardstick with its source; it is public and printed in full. */
export const yardstickFigure = (yardstick: Yardstick | null, unit: MetricUnit): YardstickFigure | null =>
  yardstick === null
    ? null
    : { text: formatValue(yardstick.value, unit), value: yardstick.value, label: yardstick.label, source: sourceOf(yardstick) };

const sourceOf = ({ kind, provenance, indicative }: Yardstick): string => {
  if (provenance === null) return kind === 'commitment' ? 'our own commitment' : '';
  const aged = provenance.aging === undefined ? '' : `, ${provenance.aging}`;
  return `${sourceAndVintage(provenance)}${aged}${indicative.length === 0 ? '' : '; indicative'}`;
};
