import type { Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { ShownReading } from '../domain/reading.ts';

/** A gap between groups is a difference already, whatever the class of its metric says. */
export const gapScaleOf = (info: Pick<MetricInfo, 'unit'>, limits: Pick<Limits, 'gapAs'>): Limits['gapAs'] =>
  info.unit === 'gap' ? 'difference' : limits.gapAs;

/**
 * Gap of a value to a yardstick, positive = worse for people here. `difference`: in the metric's unit; `relative`: as a fraction of the
 * yardstick. `null` where the metric has no good or bad direction.
 */
export const gapOf = (value: number, yardstick: number, better: MetricInfo['better'], as: Limits['gapAs']): number | null => {
  const worse = distance(value, yardstick, better);
  if (worse === null || as === 'difference') return worse;
  return yardstick === 0 ? null : worse / Math.abs(yardstick);
};

const distance = (value: number, yardstick: number, better: MetricInfo['better']): number | null => {
  if (better === 'lower') return value - yardstick;
  if (better === 'higher') return yardstick - value;
  if (better === 'to-zero') return Math.abs(value) - Math.abs(yardstick);
  return better === 'to-one' ? yardstick - value : null;
};

/** A printed figure stands for a range (PR7): against a yardstick inside it there is no gap to tell. */
export const isInPrint = ({ range }: ShownReading, yardstick: number): boolean =>
  range !== undefined && range.low <= yardstick && yardstick <= range.high;
