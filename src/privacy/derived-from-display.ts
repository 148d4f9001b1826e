import type { Basis, Reading } from '../domain/reading.ts';
import type { DisplayText } from './display-steps.ts';

/**
 * PR30: intervals, probabilities, severities and ranks are one-to-one in the true value, so whatever leaders see is computed again from the
 * printed text. `null` for a kind of figure that the release plan does not cover: then nothing is shown.
 */
export const readingFromDisplay = (reading: Reading, { value: printed }: DisplayText): Reading | null => {
  const { basis, n } = reading;
  const shown = shownBasis(basis, n, printed);
  if (shown === null) return null;
  const value = shown.kind === 'rate' ? shown.events / shown.exposureYears : printed;
  return { ...reading, value, low: null, high: null, basis: shown };
};

const shownBasis = (basis: Basis, n: number, printed: number): Basis | null => {
  if (basis.kind === 'share') return { kind: 'share', counts: printed * n, people: n };
  if (basis.kind === 'rate') return { kind: 'rate', events: printed, exposureYears: basis.exposureYears };
  if (basis.kind === 'count') return { kind: 'count', count: printed };
  if (basis.kind === 'median') return { kind: 'median', people: n };
  return null;
};

/** Severities and other derived numbers for leaders carry two digits (PR30). */
export const toTwoDigits = (value: number): number => (value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(2)));
