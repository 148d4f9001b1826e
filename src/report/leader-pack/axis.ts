import type { MetricUnit } from '../../domain/reading.ts';
import type { PackChart } from './leader-pack.ts';

/** From nought to a round number past the largest of the shown values and yardsticks; below nought only where one of them is (PR31). */
export const axisOf = (label: string, unit: MetricUnit, values: readonly number[]): PackChart['axis'] => {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((most - least || 1) / 5);
  return {
    label,
    from: round(Math.floor(least / step) * step),
    to: round(Math.max(Math.ceil(most / step), least === most ? 1 : 0) * step),
    format: formatOf(unit),
  };
};

/** Where the lines of an axis stand, both ends among them. */
export const axisTicks = ({ from, to }: Pick<PackChart['axis'], 'from' | 'to'>): readonly number[] => {
  const step = roundStep((to - from) / 5);
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => round(from + at * step));
};

/** 1, 2, 2.5 or 5 times a power of ten. */
const roundStep = (size: number): number => {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 2.5, 5].find((factor) => factor * power >= size * 0.999) ?? 10);
};

const round = (value: number): number => Number(value.toPrecision(6));

const formatOf = (unit: MetricUnit): PackChart['axis']['format'] => {
  if (unit === 'share' || unit === 'gap' || unit === 'per-person-year') return 'percent';
  return unit === 'money-year' || unit === 'money-hour' ? 'money' : 'number';
};
