import { describe, expect, it } from 'vitest';
import type { MetricId, Reading } from '../../../src/domain/reading.ts';
import { codeFigure, spreadOf, type FigureScale } from '../../../src/privacy/index.ts';
import { countsBehind } from '../../attack/read-text.ts';

const scale: FigureScale = { level: 61_234, topCode: 90_000, spread: 0.3 };

const reading = (rest: Partial<Reading>): Reading => ({
  metric: 'a' as MetricId,
  facet: null,
  cut: ['office'],
  group: ['North'],
  period: { startsOn: '2025-01-01', endsOn: '2025-12-31', snapshotOn: '2025-12-31' } as Reading['period'],
  unit: 'share',
  n: 40,
  value: 0.5,
  low: 0.1,
  high: 0.9,
  basis: { kind: 'median', people: 40, logMean: 11, logSd: 0.4 },
  notes: [],
  ...rest,
});

const pay = (value: number): Reading => reading({ unit: 'money-year', value });
const curve = (value: number, atRisk: number): Reading =>
  reading({ value, n: 130, basis: { kind: 'curve', atStart: 130, atRisk, standardError: 0.0123 } });
const textOf = (one: Reading, own = scale): string | undefined => codeFigure(one, own)?.text.text;

describe('figures that do not add up, as leaders read them', () => {
  it('PR28: pay to 3 % of the level, 1,830 of 61,000, and "≥" from the top code on', () => {
    // 34 × 1,830 = 62,220; 62,220 + 915 = 63,135 is the next step.
    expect([pay(63_134), pay(63_136), pay(90_000), pay(250_000)].map((one) => textOf(one))).toEqual([
      '$62,220',
      '$64,050',
      '≥ $90,000',
      '≥ $90,000',
    ]);
    // A low level: the thousand is larger than 3 %.
    expect(textOf(pay(24_499), { ...scale, level: 24_000 })).toBe('$24,000');
    expect(codeFigure(pay(60_000), { ...scale, level: null })).toBeNull();
  });

  it('PR7: a curve in steps of the people at risk, as a share of as many would print', () => {
    expect([curve(0.08, 30), curve(0.324, 30), curve(0.326, 30), curve(0.93, 30)].map((one) => textOf(one))).toEqual([
      '≤ 10 %',
      '30 %',
      '35 %',
      '≥ 90 %',
    ]);
    expect([curve(0.004, 120), curve(0.3249, 120)].map((one) => textOf(one))).toEqual(['≤ 1 %', '32 %']);
    for (const n of [12, 37, 99, 100, 250])
      for (let x = 0; x <= n; x += 3) {
        const [low, high] = countsBehind(textOf(curve(x / n, n)) ?? '', n);
        expect(low <= x && x <= high).toBe(true);
      }
  });

  it('days, years, ratios, gaps and indices each to a step of their own; item means to none', () => {
    const days = (value: number, n: number, facet: string | null = null): Reading =>
      reading({ unit: 'days', value, n, facet, basis: { kind: 'curve', atStart: n, atRisk: 9, standardError: 1 } });
    const gap = (value: number): Reading =>
      reading({ unit: 'gap', value, basis: { kind: 'gap', focal: 22, reference: 18, standardError: 0.031 } });
    const mean = (unit: 'index' | 'points', value: number): Reading =>
      reading({ unit, value, basis: { kind: 'mean', people: 40, mean: value, sd: 12 } });
    expect([days(73, 20), days(73, 40, 'P90'), days(73, 60, 'P90')].map((one) => textOf(one, { ...scale, level: 70 }))).toEqual([
      '75 days',
      undefined,
      '75 days',
    ]);
    expect(textOf(days(247, 20), { ...scale, level: 200 })).toBe('250 days');
    expect(
      [reading({ unit: 'ratio', value: 0.944 }), reading({ unit: 'ratio', value: 2.4 }), reading({ unit: 'years', value: 6.3 })].map(
        (one) => textOf(one),
      ),
    ).toEqual(['0.94', '≥ 1.60', '6.5 years']);
    expect([gap(0.0349), gap(-0.012), gap(0.72)].map((one) => textOf(one))).toEqual(['3.0 %', '−1.0 %', '≥ 50 %']);
    expect([mean('index', 67.4), mean('points', 3.9)].map((one) => textOf(one))).toEqual(['65', undefined]);
  });

  it('PR30: two figures that print alike give the same reading, whatever lay behind them', () => {
    const alike: readonly (readonly [Reading, Reading])[] = [
      [pay(62_000), { ...pay(62_400), low: 50_000, high: 70_000, basis: { kind: 'median', people: 40, logMean: 10.9, logSd: 0.9 } }],
      [curve(0.326, 31), { ...curve(0.374, 37), low: 0.2, high: 0.6 }],
      [
        reading({ unit: 'gap', value: 0.031, basis: { kind: 'gap', focal: 21, reference: 19, standardError: 0.02 } }),
        reading({ unit: 'gap', value: 0.034, basis: { kind: 'gap', focal: 22, reference: 18, standardError: 0.05 } }),
      ],
    ];
    for (const [one, other] of alike) expect(JSON.stringify(codeFigure(one, scale))).toBe(JSON.stringify(codeFigure(other, scale)));
    expect(codeFigure(pay(62_000), scale)?.reading).toMatchObject({ low: null, high: null, value: 62_220 });
    // Error of a median of 40 with a spread of .3, widened by the rounding: √(.3² ⁄ 40 + (1,830 ⁄ √12 ⁄ 62,220)²) × √40.
    expect(codeFigure(pay(62_000), scale)?.reading.basis).toMatchObject({ kind: 'median', logSd: expect.closeTo(0.3048, 4) as number });
  });

  it('the spread of a metric comes from the organization, to the nearest twentieth', () => {
    expect(spreadOf(pay(60_000))).toBeCloseTo(0.4, 12);
    expect(spreadOf({ ...pay(60_000), basis: { kind: 'median', people: 40, logSd: 0.319 } })).toBeCloseTo(0.3, 12);
    expect(spreadOf(reading({ unit: 'gap', basis: { kind: 'gap', focal: 100, reference: 100, standardError: 0.05 } }))).toBeCloseTo(
      0.35,
      12,
    );
    expect(spreadOf({ ...curve(0.3, 40), low: null })).toBeNull();
  });
});
