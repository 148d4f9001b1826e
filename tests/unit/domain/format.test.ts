import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDifference,
  formatEstimate,
  formatInterval,
  formatMoney,
  formatMoneyShort,
  formatMonth,
  formatPercent,
  formatPeriod,
  formatRelative,
  formatShortRate,
  formatTick,
  formatValue,
} from '../../../src/domain/format.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import type { MetricUnit } from '../../../src/domain/reading.ts';

const day = (text: string) => text as IsoDate;

describe('figures with their unit (interface.md §7.4)', () => {
  it.each<[number, MetricUnit, string]>([
    [0.142, 'share', '14 %'],
    [0.0912, 'share', '9.1 %'],
    [0.0996, 'share', '10 %'],
    [0, 'share', '0 %'],
    [-0.0004, 'gap', '0 %'],
    [-0.0504, 'gap', '−5.0 %'],
    [0.112, 'per-person-year', '11.2 % a year'],
    [61_240.4, 'money-year', '$61,240'],
    [61_240.5, 'money-year', '$61,241'],
    [18.5, 'money-hour', '$18.50 an hour'],
    [0.8649, 'ratio', '0.86'],
    [11.46, 'years', '11.5 years'],
    [97, 'days', '97 days'],
    [4.5, 'days', '4.5 days'],
    [12_903, 'people', '12,903'],
    [64.1, 'index', '64.1'],
    [-15, 'points', '−15.0'],
  ])('%d %s reads %s', (value, unit, text) => expect(formatValue(value, unit)).toBe(text));

  it('takes the currency from the data', () => {
    expect(formatMoney(61_240, { currency: 'EUR' })).toBe('€61,240');
    expect(formatMoney(-1200)).toBe('−$1,200');
    expect(formatMoney(999.5)).toBe('$999.50');
  });

  it('shortens money for tiles only from 1,000 on', () => {
    expect(formatMoneyShort(61_240)).toBe('$61.2k');
    expect(formatMoneyShort(18.5)).toBe('$18.50');
  });
});

describe('intervals and differences', () => {
  it('an interval takes the decimals of its value', () => {
    expect(formatInterval(0.11, 0.17, 'share', 0.14)).toBe('11–17');
    expect(formatInterval(0.088, 0.1061, 'share', 0.096)).toBe('8.8–10.6');
    expect(formatInterval(-0.02, 0.05, 'gap', 0.014)).toBe('−2.0 to 5.0');
    expect(formatInterval(0.101, 0.124, 'per-person-year', 0.112)).toBe('10.1–12.4');
  });

  it('value, interval and n stand together', () => {
    expect(formatEstimate({ value: 0.14, low: 0.11, high: 0.17, n: 148 }, 'share')).toBe('14 % (11–17), n 148');
    expect(formatEstimate({ value: 61_240, low: null, high: null, n: 2903 }, 'money-year')).toBe('$61,240, n 2,903');
  });

  it('differences are always signed, shares in pp', () => {
    expect(formatDifference(-0.06, 'share')).toBe('−6.0 pp');
    expect(formatDifference(0.125, 'share')).toBe('+13 pp');
    expect(formatDifference(0, 'share')).toBe('0 pp');
    expect(formatDifference(1.2, 'years')).toBe('+1.2 years');
    expect(formatDifference(-1200, 'money-year')).toBe('−$1,200');
    expect(formatDifference(0.0001, 'share')).toBe('0 pp');
    expect(formatRelative(-0.14)).toBe('−14 %');
    expect(formatRelative(0.032)).toBe('+3.2 %');
  });

  it('ST82 a short window is counted, not made annual', () => {
    expect(formatShortRate(3, 2)).toBe('3 in 2 months');
    expect(formatShortRate(1, 1)).toBe('1 in 1 month');
  });
});

describe('dates', () => {
  it('reads a day the same in every zone', () => {
    expect(formatDate(day('2026-10-31'))).toBe('Oct 31, 2026');
    expect(formatMonth(day('2026-01-01'))).toBe('Jan 2026');
  });

  it('names whole months without days', () => {
    expect(formatPeriod({ startsOn: day('2025-11-01'), endsOn: day('2026-10-31') })).toBe('Nov 2025 – Oct 2026');
    expect(formatPeriod({ startsOn: day('2026-02-01'), endsOn: day('2026-02-28') })).toBe('Feb 2026');
    expect(formatPeriod({ startsOn: day('2024-02-10'), endsOn: day('2024-05-20') })).toBe('Feb 10, 2024 – May 20, 2024');
  });

  it('rounds a percent to one decimal under ten', () => expect(formatPercent(0.0649)).toBe('6.5 %'));
});

it.each([
  [0.25, '0.25'],
  [-2.5, '−2.5'],
  [1500, '1,500'],
  [0.30000000000000004, '0.3'],
])('a tick at %d reads %s', (value, text) => expect(formatTick(value)).toBe(text));
