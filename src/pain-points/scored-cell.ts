import type { Yardstick } from '../domain/comparison.ts';
import type { Cell } from './cell.ts';
import type { Evidence } from './evidence.ts';

/** A cell held against the market or the rest as a signal, or against the own commitment as a fact. */
export interface ScoredCell {
  readonly cell: Cell;
  readonly yardstick: Yardstick;
  /** P(worse by more than the tolerance); 1 for a missed commitment, 0 for a kept one. */
  readonly probability: number;
  readonly isFact: boolean;
  /** May be listed: large enough, worse by more than the tolerance as observed, and more likely so than not (ST30, ST50, ST67). */
  readonly isWorse: boolean;
  /** Gap to the yardstick as observed, positive = worse; in the metric's unit, or relative to the yardstick. */
  readonly gap: number;
  /** E[(gap − tolerance)+] for a signal, the exact gap for a fact. */
  readonly excess: number;
  readonly tolerance: number;
  readonly scale: number;
  /** `null` where the figure has no usable basis; a fact may be judged without. */
  readonly evidence: Evidence | null;
}
