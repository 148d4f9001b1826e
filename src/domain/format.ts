import type { IsoDate, Period } from './period.ts';
import type { MetricUnit } from './reading.ts';

/**
 * The only place that turns a number or a date into text (interface.md §7.4); screens, report and headless run print the same.
 * US English, true minus, en dash in ranges, one space before `%`. Shares and rates come in as fractions.
 */

export interface FormatOptions {
  /** ISO 4217 code; the one of the data. */
  readonly currency?: string;
}

/** `61,240 people` is `61,240` here: the unit of counts stands in the header. */
export const formatCount = (count: number): string => number(count, 0);

/** A round number of an axis: `0.25`, `1,500`, `−2.5`. */
export const formatTick = (value: number): string => minus(tickFormat.format(value));

/** `14 %`, `9.1 %`: one decimal under 10, none above. */
export const formatPercent = (fraction: number): string => `${number(fraction * 100, percentDecimals(fraction))} %`;

/** `$61,240` from 1,000 on, `$18.50` below. */
export const formatMoney = (amount: number, { currency = 'USD' }: FormatOptions = {}): string =>
  minus(moneyFormat(currency, Math.abs(amount) >= 1000 ? 0 : 2).format(amount));

/** `$61.2k`, for tiles only. */
export const formatMoneyShort = (amount: number, { currency = 'USD' }: FormatOptions = {}): string =>
  Math.abs(amount) < 1000
    ? formatMoney(amount, { currency })
    : minus(
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          notation: 'compact',
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        }).format(amount),
      ).replace('K', 'k');

/** A figure with its unit: `11.2 % a year`, `97 days`, `$61,240`, `0.86`. */
export const formatValue = (value: number, unit: MetricUnit, options: FormatOptions = {}): string => {
  const bare = formatBare(value, unit, decimalsOf(value, unit), options);
  switch (unit) {
    case 'share':
    case 'gap':
      return `${bare} %`;
    case 'per-person-year':
      return `${bare} % a year`;
    case 'years':
      return `${bare} years`;
    case 'days':
      return `${bare} days`;
    case 'money-hour':
      return `${bare} an hour`;
    default:
      return bare;
  }
};

/** `11–17`, in the decimals of the value it belongs to; `to` instead of the dash when a bound is negative. */
export const formatInterval = (low: number, high: number, unit: MetricUnit, value = low, options: FormatOptions = {}): string => {
  const decimals = decimalsOf(value, unit);
  const [from, to] = [formatBare(low, unit, decimals, options), formatBare(high, unit, decimals, options)];
  return from.includes('−') || to.includes('−') ? `${from} to ${to}` : `${from}–${to}`;
};

/** Value, interval and n as they always stand together: `14 % (11–17), n 148`. */
export const formatEstimate = (
  estimate: { readonly value: number; readonly low: number | null; readonly high: number | null; readonly n: number },
  unit: MetricUnit,
  options: FormatOptions = {},
): string => {
  const { value, low, high, n } = estimate;
  const interval = low === null || high === null ? '' : ` (${formatInterval(low, high, unit, value, options)})`;
  return `${formatValue(value, unit, options)}${interval}, n ${formatCount(n)}`;
};

/** A signed change in the unit's own words: `−6 pp`, `+1.2 years`, `−$1,200`; 0 has no sign. */
export const formatDifference = (difference: number, unit: MetricUnit, options: FormatOptions = {}): string => {
  const sign = (text: string): string => (difference > 0 && /[1-9]/.test(text) ? `+${text}` : text);
  switch (unit) {
    case 'share':
    case 'gap':
    case 'per-person-year':
      return `${sign(number(difference * 100, percentDecimals(difference)))} pp`;
    default:
      return sign(formatValue(difference, unit, options));
  }
};

/** A signed fraction of the yardstick: `−14 %`, `+3.2 %`. */
export const formatRelative = (fraction: number): string => {
  const text = formatPercent(fraction);
  return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** `3 in 2 months`: a rate over less than three months is never made annual (ST82). */
export const formatShortRate = (events: number, months: number): string =>
  `${formatCount(events)} in ${formatCount(months)} ${months === 1 ? 'month' : 'months'}`;

/** `Oct 31, 2026`. */
export const formatDate = (date: IsoDate): string => dayFormat.format(new Date(`${date}T00:00:00Z`));

/** `Nov 2, 2026, 10:30 AM`, local time, of a moment in ISO 8601. */
export const formatMoment = (moment: string): string => momentFormat.format(new Date(moment));

/** `Oct 2026`. */
export const formatMonth = (date: IsoDate): string => monthFormat.format(new Date(`${date}T00:00:00Z`));

/** `Nov 2025 – Oct 2026` when both ends are ends of months, else with days. */
export const formatPeriod = ({ startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>): string => {
  const dayAfter = new Date(Date.parse(`${endsOn}T00:00:00Z`) + 86_400_000);
  const whole = startsOn.endsWith('-01') && dayAfter.getUTCDate() === 1;
  if (!whole) return `${formatDate(startsOn)} – ${formatDate(endsOn)}`;
  return startsOn.slice(0, 7) === endsOn.slice(0, 7) ? formatMonth(endsOn) : `${formatMonth(startsOn)} – ${formatMonth(endsOn)}`;
};

const locale = 'en-US';
const tickFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const momentFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });

const formatBare = (value: number, unit: MetricUnit, decimals: number, { currency = 'USD' }: FormatOptions): string => {
  switch (unit) {
    case 'share':
    case 'gap':
    case 'per-person-year':
      return number(value * 100, decimals);
    case 'money-year':
    case 'money-hour':
      return minus(moneyFormat(currency, decimals).format(value));
    default:
      return number(value, decimals);
  }
};

const decimalsOf = (value: number, unit: MetricUnit): number => {
  switch (unit) {
    case 'share':
    case 'gap':
      return percentDecimals(value);
    case 'people':
      return 0;
    case 'money-year':
      return Math.abs(value) >= 1000 ? 0 : 2;
    case 'money-hour':
    case 'ratio':
      return 2;
    case 'days':
      return Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
    default:
      return 1;
  }
};

/** Decided after rounding, so that 9.96 reads `10`, not `10.0`; a plain 0 has no decimal. */
const percentDecimals = (fraction: number): number => {
  const rounded = Math.abs(Math.round(fraction * 1000) / 10);
  return rounded === 0 || rounded >= 10 ? 0 : 1;
};

const number = (value: number, decimals: number): string =>
  minus(new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value));

const moneyFormat = (currency: string, decimals: number): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** A true minus, and none before a value that rounds to nothing. */
const minus = (text: string): string => (/[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', ''));
