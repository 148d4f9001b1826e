import type { Basis, Reading } from '../../domain/reading.ts';
import { midPRate, tInterval, wilson, type Interval, type Posterior } from '../../statistics/index.ts';

/** What a judgment needs of a figure: fresh or frozen. */
export type Figured = Pick<Reading, 'value' | 'low' | 'high' | 'n' | 'basis' | 'unit'>;

/** What one figure tells of the level behind it. `logs`: the posterior is of the logarithm, so that factors are symmetric. */
export interface Level {
  readonly posterior: Posterior;
  readonly logs: boolean;
  readonly value: number;
  /** 95 %, in the metric's unit. */
  readonly interval: Interval;
}

/** `null` where the figure gives no interval: a median under six, a mean of one (ST31). */
export const levelOf = (figure: Figured): Level | null => {
  const { basis, value } = figure;
  if (basis.kind === 'rate' && basis.exposureYears > 0) return ofEvents(value, basis.events, basis.exposureYears);
  if (basis.kind === 'count') return ofEvents(value, basis.count, 1);
  if (basis.kind === 'share' && basis.people > 0) return ofShare(figure, basis);
  if (basis.kind === 'mean') return ofMean(value, basis);
  if (isOnLogs(figure)) return ofFactor(figure);
  const error = statedError(basis) ?? errorOf(figure);
  return error === null ? null : { posterior: normal(value, error), logs: false, value, interval: intervalOf(figure, error) };
};

/** Of the whole 95 % interval of a normal. */
export const widthInErrors = 2 * 1.959963984540054;

export const normal = (mean: number, sd: number): Posterior => ({ family: 'normal', parts: [{ weight: 1, first: mean, second: sd }] });

const ofEvents = (value: number, events: number, exposure: number): Level => ({
  posterior: { family: 'gamma', parts: [{ weight: 1, first: events + 0.5, second: exposure }] },
  logs: false,
  value,
  interval: midPRate(events, exposure) ?? { low: 0, high: Number.POSITIVE_INFINITY },
});

/** A mean of several items, or an answer of nearly everyone, is firmer or softer than its heads: its own interval says how many heads it is worth. */
const ofShare = ({ value, low, high }: Figured, { counts, people }: Basis & { readonly kind: 'share' }): Level => {
  const plain = wilson(counts, people);
  const worth = low === null || high === null || !(high > low) ? 1 : ((plain.high - plain.low) / (high - low)) ** 2;
  const heads = people * (Math.abs(worth - 1) < 0.01 ? 1 : worth);
  return {
    posterior: { family: 'beta', parts: [{ weight: 1, first: value * heads + 0.5, second: (1 - value) * heads + 0.5 }] },
    logs: false,
    value,
    interval: low === null || high === null ? plain : { low, high },
  };
};

const ofMean = (value: number, { people, mean, sd }: Basis & { readonly kind: 'mean' }): Level | null => {
  const interval = tInterval({ n: people, mean, sd });
  if (interval === null || !(interval.high > interval.low)) return null;
  return { posterior: normal(mean, (interval.high - interval.low) / widthInErrors), logs: false, value, interval };
};

/** Medians of amounts and days, and one group over another: twice as much is as far as half as much. */
const isOnLogs = ({ basis, unit, value }: Figured): boolean =>
  value > 0 && (basis.kind === 'median' || unit === 'days' || (basis.kind === 'ratio' && basis.focal !== undefined));

const ofFactor = (figure: Figured): Level | null => {
  const { basis, value, low, high } = figure;
  const error = basis.kind === 'ratio' ? errorOfPair(basis) : factorError(figure);
  if (error === null) return null;
  const half = (error * widthInErrors) / 2;
  return {
    posterior: normal(Math.log(value), error),
    logs: true,
    value,
    interval: { low: low ?? value * Math.exp(-half), high: high ?? value * Math.exp(half) },
  };
};

const factorError = ({ value, low, high }: Figured): number | null => {
  if (low !== null && high !== null && low > 0 && high > low) return Math.log(high / low) / widthInErrors;
  if (low !== null && low > 0 && low < value) return (2 * Math.log(value / low)) / widthInErrors;
  return high !== null && high > value ? (2 * Math.log(high / value)) / widthInErrors : null;
};

/** Of the logarithm of a ratio of two shares (Katz 1978). */
const errorOfPair = ({ focal, reference }: Basis & { readonly kind: 'ratio' }): number | null => {
  if (focal === undefined || reference === undefined || !(reference.selected > 0 && focal.considered > 0)) return null;
  const variance = 1 / Math.max(focal.selected, 0.5) - 1 / focal.considered + 1 / reference.selected - 1 / reference.considered;
  return variance > 0 ? Math.sqrt(variance) : null;
};

const statedError = (basis: Basis): number | null => {
  const error = basis.kind === 'curve' || basis.kind === 'gap' ? basis.standardError : null;
  return error !== null && error > 0 ? error : null;
};

const errorOf = ({ low, high }: Figured): number | null =>
  low !== null && high !== null && high > low ? (high - low) / widthInErrors : null;

const intervalOf = ({ value, low, high }: Figured, error: number): Interval => {
  const half = (error * widthInErrors) / 2;
  return { low: low ?? value - half, high: high ?? value + half };
};
