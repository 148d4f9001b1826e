import { formatValue } from '../domain/format.ts';
import type { MetricUnit } from '../domain/reading.ts';
import type { DisplayText } from './display-steps.ts';
import type { ReleasePolicy } from './release-policy.ts';

/** PR7 for a fraction that is no plain count of people (a curve, a mean of items): the steps and ends of a share among `people`. */
export const codeFraction = (
  fraction: number,
  people: number,
  { wholePercentFrom }: Pick<ReleasePolicy, 'wholePercentFrom'>,
): DisplayText => {
  const whole = people >= wholePercentFrom;
  const [end, step] = whole ? [0.01, 0.01] : [0.1, 0.05];
  const percent = (of: number): string => `${Math.round(of * 100)} %`;
  const exact = tidy(fraction);
  if (exact <= end) return { text: `≤ ${percent(end)}`, value: end, low: 0, high: end };
  if (exact >= 1 - end) return { text: `≥ ${percent(1 - end)}`, value: 1 - end, low: 1 - end, high: 1 };
  const value = tidy(step * Math.floor(tidy(exact / step) + 0.5));
  return { text: percent(value), value, low: Math.max(end, value - step / 2), high: Math.min(1 - end, value + step / 2) };
};

/** A figure in its unit, to the nearest `step` counted from `origin`, with coded ends where there are any. */
export const codeToStep = (
  figure: number,
  unit: MetricUnit,
  {
    step,
    origin = 0,
    least = -Infinity,
    most = Infinity,
  }: { readonly step: number; readonly origin?: number; readonly least?: number; readonly most?: number },
): DisplayText => {
  const say = (value: number): string => formatValue(value, unit);
  if (figure >= most) return { text: `≥ ${say(most)}`, value: most, low: most, high: Infinity };
  if (figure <= least) return { text: `≤ ${say(least)}`, value: least, low: -Infinity, high: least };
  const nearest = tidy(origin + step * Math.floor(tidy((figure - origin) / step) + 0.5));
  const value = Math.min(most, Math.max(least, nearest));
  return { text: say(value), value, low: value - step / 2, high: value + step / 2 };
};

/** 0.1 + 0.2 lies on a step, not beside it. */
const tidy = (value: number): number => Number(value.toPrecision(12));
