import { describe, expect, it } from 'vitest';
import type { Goal, PrintedReading } from '../../../../src/domain/goal.ts';
import type { Released } from '../../../../src/domain/reading.ts';
import { printedOf, printedVerdict } from '../../../../src/levers/goals/printed-verdict.ts';
import { trackGoal } from '../../../../src/levers/goals/track-goal.ts';
import { floorShare, goalOn, headsOver, leavers, released, spanOf, withheld, year1, year2 } from './a-goal.ts';

const print = (low: number, high: number, n: number, period = year2): PrintedReading => ({ period, text: `${low}–${high}`, low, high, n });
const share: Goal = goalOn(headsOver(50, 100), { target: 0.8, better: 'higher' });

describe('printedVerdict', () => {
  it('PR30 reached only where every value that prints alike meets the target', () => {
    const before = print(0.475, 0.525, 100, year1);
    expect(printedVerdict(share, before, print(0.8, 0.85, 100))).toBe('reached');
    expect(printedVerdict(share, before, print(0.775, 0.825, 100))).toBe('hidden');
    expect(printedVerdict(share, null, print(0.8, 0.85, 100))).toBe('reached');
  });

  it('moving, worse and cannot tell only where they hold from end to end of both ranges', () => {
    const before = print(0.475, 0.525, 100, year1);
    expect(printedVerdict(share, before, print(0.675, 0.725, 100))).toBe('moving');
    expect(printedVerdict(share, before, print(0.275, 0.325, 100))).toBe('worse');
    expect(printedVerdict(share, print(0.5, 0.505, 100, year1), print(0.5, 0.505, 100))).toBe('cannot tell yet');
    expect(printedVerdict(share, before, print(0.525, 0.575, 100))).toBe('hidden');
  });

  it('never says more than the analyst is told: every pair of counts behind the prints gives the same verdict', () => {
    const step = (value: number): { readonly low: number; readonly high: number } => {
      const middle = Math.round(value * 20) / 20;
      return { low: Math.max(0, middle - 0.025), high: Math.min(1, middle + 0.025) };
    };
    let proven = 0;
    for (let x0 = 20; x0 <= 60; x0 += 4)
      for (let x1 = 5; x1 <= 75; x1 += 2) {
        const goal = goalOn(headsOver(x0, 80), { target: 0.99, better: 'higher' });
        const printed = printedVerdict(goal, { ...print(0, 0, 80, year1), ...step(x0 / 80) }, { ...print(0, 0, 80), ...step(x1 / 80) });
        if (printed === 'hidden') continue;
        proven += 1;
        const figures = { period: year2, now: [released(headsOver(x1, 80, { period: year2 }))], fresh: [], before: [] };
        const told = trackGoal(
          goal,
          { ...figures, isThere: true, mightBe: [], measurable: new Set() },
          new Map([[floorShare.id, floorShare]]),
        );
        expect([x0, x1, printed]).toEqual([x0, x1, told.verdict]);
      }
    expect(proven).toBeGreaterThan(200);
  });

  it('rates need the person-years of the release; without them only the fact is told', () => {
    const goal = goalOn(leavers(60, 200), { target: 0.05 });
    const rate = (low: number, high: number, period = year2): PrintedReading => ({ ...print(low, high, 200, period), exposureYears: 200 });
    expect(printedVerdict(goal, rate(0.29, 0.31, year1), rate(0.15, 0.16))).toBe('moving');
    expect(printedVerdict(goal, print(0.29, 0.31, 200, year1), print(0.15, 0.16, 200))).toBe('hidden');
    expect(printedVerdict(goal, rate(0.29, 0.31, year1), rate(0.04, 0.05))).toBe('reached');
  });

  it('a unit that was picked for standing out: “moving” only when all but certain, and no “cannot tell”', () => {
    const estimate = { value: 0.55, low: 0.45, high: 0.65, ownShare: 0.6 };
    const picked = { ...share, baseline: { ...share.baseline, estimate } };
    const before = print(0.475, 0.525, 100, year1);
    const verdicts = (now: PrintedReading): readonly string[] => [share, picked].map((goal) => printedVerdict(goal, before, now));
    expect(verdicts(print(0.6, 0.65, 100))).toEqual(['moving', 'hidden']);
    expect(verdicts(print(0.725, 0.775, 100))).toEqual(['moving', 'moving']);
    expect(verdicts(print(0.275, 0.325, 100))).toEqual(['worse', 'worse']);
    const same = print(0.5, 0.505, 100);
    expect(printedVerdict(picked, { ...same, period: year1 }, same)).toBe('hidden');
  });

  it('a rate of two months, a share of half a year and the first days under a new name reach nothing', () => {
    const rate = goalOn(leavers(60, 200), { target: 0.2 });
    const under = (period: typeof year2, n = 200): PrintedReading => ({ ...print(0.04, 0.05, n, period), exposureYears: n });
    expect(printedVerdict(rate, null, under(spanOf('2025-11-01', '2025-12-31')))).toBe('hidden');
    expect(printedVerdict(rate, null, under(spanOf('2025-11-01', '2026-04-30')))).toBe('reached');
    expect(printedVerdict(share, null, print(0.8, 0.85, 100, spanOf('2025-11-01', '2026-04-30')))).toBe('hidden');
    const renamed = { ...rate, renamedTo: ['Streets'] };
    const before = { ...print(0.29, 0.31, 200, year1), exposureYears: 200 };
    expect(printedVerdict(renamed, before, under(year2, 20))).toBe('hidden');
    expect(printedVerdict(renamed, before, under(year2, 190))).toBe('reached');
  });

  it('hidden figures, a period that is not new, and periods that overlap prove nothing', () => {
    const before = print(0.475, 0.525, 100, year1);
    expect(printedVerdict(share, before, null)).toBe('hidden');
    expect(printedVerdict(share, before, print(0.9, 0.95, 100, year1))).toBe('hidden');
    const overlapping = { ...year2, startsOn: year1.startsOn };
    expect(printedVerdict(share, before, print(0.675, 0.725, 100, overlapping))).toBe('hidden');
  });
});

describe('printedOf', () => {
  it('takes the text and its range, never the value behind it', () => {
    const one = { shown: true, audience: 'leader', reading: leavers(60, 200), text: '30 % a year', range: { low: 0.29, high: 0.31 } };
    expect(printedOf(one as unknown as Released)).toEqual({
      period: year1,
      text: '30 % a year',
      low: 0.29,
      high: 0.31,
      n: 200,
      exposureYears: 200,
    });
    expect(printedOf(released(leavers(60, 200)))).toBeNull();
    expect(printedOf(withheld(leavers(1, 3)))).toBeNull();
    expect(printedOf(undefined)).toBeNull();
  });
});
