import { normalQuantile } from './distributions.ts';

/** A range of plausible values, both ends included, in the unit of the estimate it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const usualLevel = 0.95;

/** Standard normal deviate that leaves (1 − level) / 2 in each tail. */
export const deviateFor = (level: number): number => -normalQuantile((1 - level) / 2);
