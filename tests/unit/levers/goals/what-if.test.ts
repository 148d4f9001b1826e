import { describe, expect, it } from 'vitest';
import type { PayFloorStudy } from '../../../../src/domain/goal-checks.ts';
import type { PayGapStudy } from '../../../../src/domain/pay-gap-study.ts';
import type { Reading, Released } from '../../../../src/domain/reading.ts';
import { usualInputs } from '../../../../src/levers/goals/usual-inputs.ts';
import { whatIfFloor, whatIfGap, whatIfTurnover } from '../../../../src/levers/goals/what-if.ts';
import { headsOver, leavers, reading, released, spanOf, withheld, year1 } from './a-goal.ts';

const leaving = { turnover: leavers(36, 120), pay: 50_000, yardstick: 0.15 };

describe('whatIfTurnover', () => {
  it('from 30 to 20 % of 120: 12 leavers × $50,000 × 16–50 %; $60,000 of acting pays from 60,000 ÷ 10,500 = 5.7 leavers on', () => {
    const found = whatIfTurnover(0.2, leaving, { low: 40_000, high: 80_000, source: 'own estimate' }, usualInputs);
    // The year has 365 days: 120 ÷ (365/365.25).
    const fewer = (0.1 * 120 * 365.25) / 365;
    expect(found.people).toBeCloseTo(fewer, 6);
    expect(found.doingNothing).toMatchObject({
      low: expect.closeTo(fewer * 8000, 4),
      usual: expect.closeTo(fewer * 10_500, 4),
      high: expect.closeTo(fewer * 25_000, 4),
    });
    expect(found.doingNothing?.source).toContain('Boushey & Glynn 2012');
    expect(found.acting).toMatchObject({ low: 40_000, usual: 60_000, high: 80_000, source: 'own estimate' });
    expect(found.breakEvenLeavers).toBeCloseTo(60_000 / 10_500, 9);
    expect(found.sentence).toBe(
      '12 fewer leavers a year; as it is they cost $96,000–$300,000 a year; acting costs $40,000–$80,000 and pays from 5.7 fewer leavers a year on.',
    );
  });

  it('half a year of leavers is doubled to a year; the user’s own rate is used', () => {
    const half = { ...leaving, turnover: leavers(18, 60, { period: spanOf('2025-05-01', '2025-10-31') }) };
    const own = { ...usualInputs, replacement: { low: 0.3, usual: 0.3, high: 0.3, source: 'own count of 2024' } };
    const found = whatIfTurnover(0.2, half, null, own);
    expect(found.people).toBeCloseTo((0.1 * 60 * 365.25) / 184, 6);
    expect(found.doingNothing?.low).toBeCloseTo(found.people! * 15_000, 6);
    expect(found.notes[0]).toContain('own count of 2024');
    expect(found.breakEvenLeavers).toBeNull();
  });

  it('nothing is made up where pay or turnover is not known', () => {
    expect(whatIfTurnover(0.2, { ...leaving, pay: null }, null, usualInputs)).toMatchObject({ doingNothing: null, people: null });
    expect(whatIfTurnover(0.2, { ...leaving, turnover: null }, null, usualInputs).sentence).toContain('not known');
  });
});

describe('whatIfFloor', () => {
  const dollars = (value: number, n: number): Released =>
    released(reading({ metric: 'median-pay', unit: 'money-year', value, n, basis: { kind: 'count', count: n } }));
  const study = (change: Partial<PayFloorStudy> = {}): PayFloorStudy => ({
    cut: [],
    group: [],
    period: year1,
    hourly: 20,
    under: released(headsOver(30, 120)),
    justAbove: released(headsOver(15, 120)),
    payroll: dollars(6_000_000, 120),
    raise: dollars(90_000, 30),
    ...change,
  });

  it('30 people, $90,000 and 7.65 % on top = $96,885; leaving beyond 15 % costs 18 × $8,000–25,000', () => {
    const found = whatIfFloor(study(), leaving, usualInputs);
    expect(found.people).toBe(30);
    expect(found.acting).toMatchObject({
      low: expect.closeTo(96_885, 6),
      usual: expect.closeTo(96_885, 6),
      high: expect.closeTo(96_885, 6),
    });
    const excess = ((0.3 - 0.15) * 120 * 365.25) / 365;
    expect(found.doingNothing).toMatchObject({ low: expect.closeTo(excess * 8000, 3), high: expect.closeTo(excess * 25_000, 3) });
    expect(found.breakEvenLeavers).toBeCloseTo(96_885 / 10_500, 9);
    expect(found.sentence).toMatch(
      /^30 people of 120 up to \$20\.00 an hour: \$97,000 a year \(1\.5 % of base pay\); leaving beyond the yardstick costs /,
    );
    expect(found.notes[0]).toContain('15 people are paid up to a tenth above');
  });

  it('nobody under, too few under, nobody’s pay known: in words, without an amount', () => {
    expect(whatIfFloor(study({ under: released(headsOver(0, 120)), raise: null }), leaving, usualInputs)).toMatchObject({
      people: 0,
      acting: null,
    });
    const few = whatIfFloor(study({ under: released(headsOver(3, 120)), raise: withheld(headsOver(3, 3)) }), leaving, usualInputs);
    expect(few).toMatchObject({ people: 3, acting: null });
    expect(few.sentence).toContain('too few');
    expect(whatIfFloor(study({ under: null }), leaving, usualInputs).sentence).toContain('Nobody’s pay is known');
  });

  it('without a yardstick doing nothing has no price, but the raise still says from how many leavers on it pays', () => {
    const found = whatIfFloor(study(), { ...leaving, yardstick: null }, usualInputs);
    expect(found.doingNothing).toBeNull();
    expect(found.sentence).toContain('cannot be read from these figures; it pays for itself from 9.2 fewer leavers a year on');
  });
});

describe('whatIfGap', () => {
  const amount = (value: number): Released =>
    released({
      ...reading({
        metric: 'pay-gap-adjusted',
        unit: 'money-year',
        value,
        basis: { kind: 'gap', focal: 40, reference: 50, standardError: null },
      }),
    } as Reading);

  it('from part of the way to the whole way, with the load of benefits', () => {
    const model = { state: 'fitted', closing: { atLeast: amount(100_000), atMost: amount(180_000), people: 25 } };
    const found = whatIfGap({ model } as unknown as PayGapStudy, leaving, usualInputs);
    expect(found.acting).toMatchObject({
      low: expect.closeTo(107_650, 6),
      usual: expect.closeTo(150_710, 6),
      high: expect.closeTo(193_770, 6),
    });
    expect(found.people).toBe(25);
  });

  it('no model and nothing to close are said', () => {
    const absent = { model: { state: 'absent', because: 'Comparisons of groups are switched off.' } } as unknown as PayGapStudy;
    expect(whatIfGap(absent, leaving, usualInputs).sentence).toBe('Comparisons of groups are switched off.');
    expect(whatIfGap({ model: { state: 'fitted', closing: null } } as unknown as PayGapStudy, leaving, usualInputs).acting).toBeNull();
  });
});
