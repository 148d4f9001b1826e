import { formatCount } from '../domain/format.ts';
import type { DisplayText } from './display-steps.ts';
import type { ReleasePolicy } from './release-policy.ts';

/** PR28: the step pay medians are rounded to: a part of the pay level or a thousand, whichever is larger. The level must be public. */
export const payStepOf = (level: number, policy: Pick<ReleasePolicy, 'payRounding' | 'payStep'>): number =>
  Math.max(policy.payRounding * level, policy.payStep);

/** A pay median as leaders see it; from the top code on only "≥". */
export const codePayMedian = (median: number, step: number, topCode: number): DisplayText => {
  if (median >= topCode) return { text: `≥ ${dollars(topCode)}`, value: topCode, low: topCode, high: Number.POSITIVE_INFINITY };
  const value = Math.min(step * Math.floor(median / step + 0.5), topCode);
  return { text: dollars(value), value, low: value - step / 2, high: value + step / 2 };
};

/** A pay total, printed to the same step a person: a total with a known head-count is a mean. */
export const codePayTotal = (total: number, n: number, step: number): DisplayText => {
  const unit = step * n;
  const value = unit * Math.floor(total / unit + 0.5);
  return { text: dollars(value), value, low: value - unit / 2, high: value + unit / 2 };
};

/** Middle of the amounts, type 7. */
export const medianOf = (amounts: readonly number[]): number => quantileOf(amounts, 0.5);

/** Type-7 quantile. */
export const quantileOf = (amounts: readonly number[], quantile: number): number => {
  const sorted = Float64Array.from(amounts).sort();
  if (sorted.length === 0) return 0;
  const place = (sorted.length - 1) * quantile;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below);
};

const dollars = (amount: number): string => formatCount(Math.round(amount));
