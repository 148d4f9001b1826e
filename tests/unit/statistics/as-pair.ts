import type { Interval } from '../../../src/statistics/interval.ts';

interface Bounds {
  readonly low: number;
  readonly high: number | null;
}

export const asPair = (interval: Bounds | null): readonly (number | null)[] =>
  interval === null ? [null, null] : [interval.low, interval.high];

export const asPercentPair = ({ low, high }: Interval): readonly number[] => [100 * low, 100 * high];
