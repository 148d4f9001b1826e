import type { Comparison, Yardstick } from '../domain/comparison.ts';
import type { Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { Reading } from '../domain/reading.ts';

/** A shown figure with everything needed to judge it. */
export interface Cell {
  readonly key: string;
  readonly reading: Reading;
  readonly comparison: Comparison;
  readonly info: MetricInfo;
  readonly limits: Limits;
  /** Heads living in the cell (ST71). */
  readonly people: number;
}

/** A cell held against the market as a signal, or against the own commitment as a fact. */
export interface ScoredCell {
  readonly cell: Cell;
  readonly yardstick: Yardstick;
  /** P(worse by more than the tolerance); 1 for a missed commitment. */
  readonly probability: number;
  readonly isFact: boolean;
  /** Gap to the yardstick as observed, positive = worse; in the metric's unit, or relative to the yardstick. */
  readonly gap: number;
  /** E[(gap − tolerance)+] for a signal, the exact gap for a fact. */
  readonly excess: number;
  readonly tolerance: number;
  readonly scale: number;
  /** Cells judged together. */
  readonly siblings: number;
  /** P(worse than `times` the value of another cell): does a part differ from its whole (ST55)? */
  readonly worseThan: (value: number, times: number) => number;
}

/** Indices run from 0 to 100: their tolerance and scale are points, not fractions. */
export const unitOf = ({ unit }: MetricInfo): number => (unit === 'index' ? 100 : 1);

export const higherIsWorse = ({ better }: MetricInfo): boolean => better === 'lower' || better === 'to-zero';
