import type { MoneyBasis, PayPeriod } from '../../domain/column-rule.ts';
import { cellNumber, currencyIn, type NumberStyle } from '../cell-number.ts';
import type { HeaderWords } from '../header-words.ts';

/** The currency and pay period of a money column, with the evidence in words. */
export interface BasisReading {
  readonly basis: MoneyBasis;
  readonly currencyKnown: boolean;
  readonly currencies: readonly string[];
  readonly periodReason: string;
  /** `mixed`: two modes; `unclear`: no word and amounts that fit several periods; `likely`: no word, but amounts that fit one. */
  readonly certainty: 'stated' | 'likely' | 'unclear' | 'mixed';
  readonly modes?: PayModes;
}

/** Two groups of amounts far apart: those under `below` and the rest. */
export interface PayModes {
  readonly below: number;
  readonly lowCount: number;
  readonly highCount: number;
  readonly lowMedian: number;
  readonly highMedian: number;
}

export interface BasisContext {
  /** A mapped pay-basis column: one value for all rows, or row by row. */
  readonly periodColumn?: PayPeriod | 'by-row' | undefined;
  /** A mapped currency column: one code, or row by row. */
  readonly currencyColumn?: string | undefined;
  readonly answer?: string | undefined;
  readonly currencyAnswer?: string | undefined;
}

const headerPeriods: readonly (readonly [PayPeriod, RegExp])[] = [
  ['semimonth', /semi ?month/],
  ['fortnight', /\b(bi ?weekly|fortnight\w*)\b/],
  ['four_week', /\b(four ?week\w*|4 ?week\w*)\b/],
  ['year', /\b(annual\w*|year\w*|per annum|pa|yr|jahres\w*|annuel)\b|jahresgehalt|annl/],
  ['month', /\b(month\w*|monats\w*|mensuel)\b|monatsgehalt/],
  ['week', /\b(week\w*)\b/],
  ['day', /\b(daily|day)\b/],
  ['hour', /\b(hour\w*|hr|stunden\w*|hourlyrt)\b|stundenlohn/],
];

const unitPeriods: readonly (readonly [PayPeriod, RegExp])[] = [
  ['year', /(\/|\bper )\s*(a|annum|year|yr)\b|\bp\.?a\.?$/i],
  ['month', /(\/|\bper )\s*(month|mo)\b/i],
  ['week', /(\/|\bper )\s*(week|wk)\b/i],
  ['day', /(\/|\bper )\s*day\b/i],
  ['hour', /(\/|\bper )\s*(hour|hr|h)\b/i],
];

const headerPeriod = (header: HeaderWords): PayPeriod | undefined => {
  const text = `${header.tokens.join(' ')} ${header.context}`;
  return headerPeriods.find(([, words]) => words.test(text))?.[0];
};

/** Decides period and currency in the order of import.md §8: basis column, unit in the cell, header words, modes of the amounts. */
export const readPayBasis = (
  header: HeaderWords,
  values: readonly (readonly [string, number])[],
  style: NumberStyle,
  context: BasisContext,
): BasisReading => {
  const currencies = new Set<string>();
  const units = new Set<PayPeriod>();
  const amounts: [number, number][] = [];
  for (const [value, count] of values) {
    const currency = currencyIn(value);
    if (currency !== undefined) currencies.add(currency);
    const unit = unitPeriods.find(([, words]) => words.test(value))?.[0];
    if (unit !== undefined) units.add(unit);
    const amount = cellNumber(value, style);
    if (amount !== undefined && amount > 0) amounts.push([amount, count]);
  }
  amounts.sort((a, b) => a[0] - b[0]);
  const headerCurrency = currencyIn(header.label);
  const currency =
    context.currencyAnswer ?? context.currencyColumn ?? (currencies.size === 1 ? [...currencies][0] : undefined) ?? headerCurrency;
  const found = decidePeriod(header, units, amounts, context);
  return {
    basis: {
      currency: currency ?? 'USD',
      partTime: 'as-paid',
      period: found.period,
      ...(found.otherPeriod === undefined ? {} : { otherPeriod: found.otherPeriod }),
    },
    currencyKnown: currency !== undefined,
    currencies: [...currencies].sort(),
    periodReason: found.reason,
    certainty: found.certainty,
    ...(found.modes === undefined ? {} : { modes: found.modes }),
  };
};

interface PeriodFound {
  readonly period: PayPeriod | 'by-row';
  readonly reason: string;
  readonly certainty: BasisReading['certainty'];
  readonly modes?: PayModes;
  readonly otherPeriod?: MoneyBasis['otherPeriod'];
}

const periods: readonly PayPeriod[] = ['hour', 'day', 'week', 'fortnight', 'four_week', 'semimonth', 'month', 'year'];

const decidePeriod = (
  header: HeaderWords,
  units: ReadonlySet<PayPeriod>,
  amounts: readonly (readonly [number, number])[],
  context: BasisContext,
): PeriodFound => {
  const modes = findModes(amounts);
  if (context.answer === 'split' && modes !== undefined) {
    const low = periodOfMedian(modes.lowMedian)?.period ?? 'hour';
    const high = periodOfMedian(modes.highMedian)?.period ?? 'year';
    return { period: high, otherPeriod: { below: modes.below, period: low }, reason: 'set in the answers', certainty: 'stated', modes };
  }
  const chosen = periods.find((period) => period === context.answer);
  if (chosen !== undefined) return { period: chosen, reason: 'set in the answers', certainty: 'stated' };
  if (context.periodColumn !== undefined)
    return { period: context.periodColumn, reason: 'a column of the file states it', certainty: 'stated' };
  if (units.size === 1) return { period: [...units][0]!, reason: 'the unit stands in the cells', certainty: 'stated' };
  const named = headerPeriod(header);
  const median = weightedMedian(amounts);
  if (modes !== undefined)
    return {
      period: named ?? periodOfMedian(modes.highMedian)?.period ?? 'year',
      reason: 'two groups of amounts far apart',
      certainty: 'mixed',
      modes,
    };
  if (named !== undefined) return { period: named, reason: `the header says so ("${named}")`, certainty: 'stated' };
  const likely = periodOfMedian(median);
  return {
    period: likely?.period ?? 'year',
    reason: `half of the amounts are above ${Math.round(median).toLocaleString('en-US')}`,
    certainty: likely?.clear === true ? 'likely' : 'unclear',
  };
};

/** Limits of the pay test, import.md §8 (t). Between them several periods fit, and somebody has to say. */
const periodOfMedian = (median: number): { readonly period: PayPeriod; readonly clear: boolean } | undefined => {
  if (!(median > 0)) return undefined;
  if (median < 150) return { period: 'hour', clear: median >= 7 };
  if (median < 3_500) return { period: median < 600 ? 'week' : 'month', clear: false };
  if (median < 12_000) return { period: 'month', clear: true };
  return { period: 'year', clear: median >= 15_000 };
};

/** Steps of a tenth of a decade: fine enough to part hours from years, coarse enough for a hundred rows. */
const binsPerDecade = 10;

/** Two modes of the log-amount histogram with an empty or nearly empty stretch between them, in different pay bands. */
const findModes = (amounts: readonly (readonly [number, number])[]): PayModes | undefined => {
  const total = amounts.reduce((sum, [, count]) => sum + count, 0);
  if (total < 6) return undefined;
  const bins = new Map<number, number>();
  for (const [amount, count] of amounts) {
    const bin = Math.floor(Math.log10(amount) * binsPerDecade);
    bins.set(bin, (bins.get(bin) ?? 0) + count);
  }
  const lowest = Math.min(...bins.keys());
  const highest = Math.max(...bins.keys());
  let best: { from: number; length: number } | undefined;
  let from: number | undefined;
  for (let bin = lowest; bin <= highest; bin += 1) {
    const empty = (bins.get(bin) ?? 0) <= total * 0.001;
    if (empty && from === undefined) from = bin;
    if (!empty && from !== undefined) {
      if (best === undefined || bin - from > best.length) best = { from, length: bin - from };
      from = undefined;
    }
  }
  // A gap of a factor of two: hourly rates and yearly salaries lie three decades apart, monthly and yearly ones one.
  if (best === undefined || best.length < 3) return undefined;
  const below = niceLimit(10 ** ((best.from + best.length / 2) / binsPerDecade));
  const low = amounts.filter(([amount]) => amount < below);
  const high = amounts.filter(([amount]) => amount >= below);
  const count = (part: readonly (readonly [number, number])[]): number => part.reduce((sum, [, times]) => sum + times, 0);
  const enough = Math.max(3, total * 0.002);
  if (count(low) < enough || count(high) < enough) return undefined;
  const modes = { below, lowCount: count(low), highCount: count(high), lowMedian: weightedMedian(low), highMedian: weightedMedian(high) };
  const [lowPeriod, highPeriod] = [periodOfMedian(modes.lowMedian)?.period, periodOfMedian(modes.highMedian)?.period];
  return lowPeriod !== highPeriod && modes.lowMedian >= 7 ? modes : undefined;
};

const niceLimit = (value: number): number => {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.max(1, Math.round(value / step)) * step;
};

const weightedMedian = (sorted: readonly (readonly [number, number])[]): number => {
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let passed = 0;
  for (const [value, count] of sorted) {
    passed += count;
    if (passed >= half) return value;
  }
  return 0;
};
