import { describe, expect, it } from 'vitest';
import type { Goal, GoalTrack } from '../../../../src/domain/goal.ts';
import type { MetricInfo } from '../../../../src/domain/metric.ts';
import type { MetricId, Reading, Released } from '../../../../src/domain/reading.ts';
import type { GoalFigures } from '../../../../src/levers/goals/goal-figures.ts';
import { trackGoal } from '../../../../src/levers/goals/track-goal.ts';
import {
  floorShare,
  goalOn,
  headsOver,
  infoOf,
  leavers,
  onOneDay,
  reading,
  released,
  spanOf,
  turnover,
  withheld,
  year1,
  year2,
} from './a-goal.ts';
import { chanceRateFell, chanceShareRose, normalBelow } from './oracle.ts';

const infos = (...all: readonly MetricInfo[]): ReadonlyMap<MetricId, MetricInfo> => new Map(all.map((info) => [info.id, info]));

interface Later {
  readonly now?: readonly (Reading | Released)[];
  readonly fresh?: readonly Reading[];
  readonly before?: readonly Reading[];
  readonly change?: Partial<GoalFigures>;
}

const asReleased = (one: Reading | Released): Released => ('shown' in one ? one : released(one));

const later = ({ now = [], fresh = [], before = [], change = {} }: Later): GoalFigures => ({
  period: year2,
  now: now.map(asReleased),
  fresh: fresh.map(released),
  before: before.map(released),
  isThere: true,
  mightBe: [],
  measurable: new Set([turnover.id, floorShare.id]),
  ...change,
});

const track = (goal: Goal, figures: Later, ...further: readonly MetricInfo[]): GoalTrack =>
  trackGoal(goal, later(figures), infos(turnover, floorShare, ...further));

const in2 = { period: year2 };

describe('trackGoal', () => {
  it('rates: P(better) is the beta integral of two Jeffreys gammas', () => {
    for (const [x0, e0, x1, e1] of [
      [36, 120, 22, 118],
      [36, 120, 34, 120],
      [5, 40, 9, 44],
      [0, 30, 2, 31],
    ] as const) {
      const { probabilityBetter } = track(goalOn(leavers(x0, e0), { target: 0 }), { now: [leavers(x1, e1, in2)] });
      expect(probabilityBetter).toBeCloseTo(chanceRateFell(x0, e0, x1, e1), 4);
    }
  });

  it('shares: P(better) is the double integral of two Jeffreys betas, the change Newcombe’s', () => {
    const goal = goalOn(headsOver(50, 100), { target: 0.9, better: 'higher' });
    const told = track(goal, { now: [headsOver(66, 100, in2)] });
    expect(told.probabilityBetter).toBeCloseTo(chanceShareRose(50, 100, 66, 100), 4);
    expect(told.verdict).toBe('moving');
    // Wilson limits .4038–.5962 and .5628–.7454: .16 − √(.0972² + .0962²) and .16 + √(.0854² + .0962²).
    expect(told.change?.value).toBeCloseTo(0.16, 9);
    expect(told.change?.low).toBeCloseTo(0.16 - Math.hypot(0.0972, 0.0962), 3);
    expect(told.change?.high).toBeCloseTo(0.16 + Math.hypot(0.0854, 0.0962), 3);
  });

  it('medians: P from the two order-statistic intervals on logs', () => {
    const market = infoOf('pay-to-market', { kind: 'median', unit: 'ratio', better: 'higher', ...onOneDay });
    const of = (value: number, low: number, high: number, more = {}): Reading =>
      reading({ metric: 'pay-to-market', unit: 'ratio', value, low, high, basis: { kind: 'median', people: 60 }, ...more });
    const told = track(goalOn(of(0.9, 0.87, 0.93), { target: 1, better: 'higher' }), { now: [of(0.93, 0.9, 0.96, in2)] }, market);
    const error = Math.hypot(Math.log(0.93 / 0.87), Math.log(0.96 / 0.9)) / 3.919928;
    expect(told.probabilityBetter).toBeCloseTo(normalBelow(Math.log(0.93 / 0.9) / error), 6);
    expect(told.cautions[0]).toContain('same people');
  });

  it('ST1 reached is a fact: the value meets the target, however sure the change', () => {
    const told = track(goalOn(leavers(6, 40), { target: 0.12 }), { now: [leavers(4, 40, in2)] });
    expect(told.verdict).toBe('reached');
    expect(told.probabilityBetter).toBeLessThan(0.75);
    expect(told.because).toContain('target 12');
    expect(told.cautions.join()).toContain('is not sure');
  });

  it('moving and worse begin at .75, either way', () => {
    const at = (x1: number): GoalTrack => track(goalOn(leavers(40, 200), { target: 0.01 }), { now: [leavers(x1, 200, in2)] });
    for (let x1 = 20; x1 <= 64; x1 += 1) {
      const chance = chanceRateFell(40, 200, x1, 200);
      expect([x1, at(x1).verdict]).toEqual([x1, chance >= 0.75 ? 'moving' : chance <= 0.25 ? 'worse' : 'cannot tell yet']);
    }
  });

  it('beyond the comparison units: their counts added up, differences subtracted', () => {
    const goal = goalOn(leavers(60, 200), { target: 0.01, comparisonGroups: [['Care'], ['Parks'], ['Gone']] });
    const at = (group: string, x: number, e: number, period = year1) => leavers(x, e, { group: [group], period });
    const told = track(goal, {
      now: [leavers(30, 200, in2), at('Care', 20, 100, year2), at('Parks', 30, 150, year2)],
      before: [leavers(60, 200), at('Care', 22, 100), at('Parks', 33, 150), at('Gone', 1, 10)],
    });
    // −.15 − (50/250 − 55/250) = −.13
    expect(told.beyondComparison).toMatchObject({ groups: 2, value: expect.closeTo(-0.13, 9) });
    const error = Math.sqrt(60 / 200 ** 2 + 30 / 200 ** 2 + 55 / 250 ** 2 + 50 / 250 ** 2);
    expect(told.beyondComparison!.probabilityBetter).toBeCloseTo(normalBelow(0.13 / error), 1);
    expect(told.beyondComparison!.low).toBeLessThan(-0.13 - 1.7 * error);
    expect(told.beyondComparison!.high).toBeGreaterThan(-0.13 + 1.7 * error);
    expect(told.because).toContain('2 comparison units changed by −2.0 pp');
  });

  it('without a history the comparison units are held against what was written down with the goal', () => {
    const care = leavers(22, 100, { group: ['Care'] });
    const beside = [{ metric: care.metric, facet: null, group: ['Care'], reading: { ...goalOn(care).baseline } }];
    const goal = goalOn(leavers(60, 200), { target: 0.01, comparisonGroups: [['Care']], beside });
    const now = [leavers(30, 200, in2), leavers(20, 100, { group: ['Care'], ...in2 })];
    expect(track(goal, { now }).beyondComparison?.value).toBeCloseTo(-0.15 + 0.02, 9);
    expect(track({ ...goal, beside: [] }, { now }).beyondComparison).toBeNull();
  });

  it('restated: the verdict uses the baseline as known now and says so', () => {
    const goal = goalOn(leavers(40, 120), { target: 0.05 });
    const now = [leavers(32, 120, in2)];
    expect(track(goal, { now }).verdict).toBe('moving');
    const told = track(goal, { now, before: [leavers(26, 120)] });
    expect(told.verdict).toBe('worse');
    expect(told.probabilityBetter).toBeCloseTo(chanceRateFell(26, 120, 32, 120), 4);
    expect(told.change?.value).toBeCloseTo(6 / 120, 9);
    expect(told.restated).toMatchObject({ was: 40 / 120, is: 26 / 120 });
    expect(told.restated?.sentence).toContain('Nov 2024 – Oct 2025 was 33');
    expect(track(goal, { now, before: [leavers(40, 120)] }).restated).toBeNull();
  });

  it('a restated baseline that meets the target already makes “reached” no change', () => {
    const told = track(goalOn(leavers(40, 120), { target: 0.25 }), { now: [leavers(26, 120, in2)], before: [leavers(25, 120)] });
    expect(told.verdict).toBe('reached');
    expect(told.cautions.join()).toContain('meets the target already');
  });

  it('a unit picked for standing out is held against its best estimate, too, and the sentence of cautions says so', () => {
    const baseline = leavers(12, 40);
    const goal = goalOn(baseline, { target: 0.01 });
    const estimate = { value: 0.22, low: 0.12, high: 0.34, ownShare: 0.6 };
    const drawnGoal = { ...goal, baseline: { ...goal.baseline, estimate } };
    const now = [leavers(5, 40, in2)];
    const drawn = track(drawnGoal, { now });
    expect(track(goal, { now }).probabilityBetter).toBeGreaterThan(0.95);
    // A gamma of mean .22 and sd .22/3.92: shape 15.4, rate 69.8; against 5.5 in 40.
    const sd = (0.34 - 0.12) / 3.919928;
    expect(drawn.probabilityBetter).toBeCloseTo(chanceRateFell((0.22 / sd) ** 2 - 0.5, 0.22 / sd ** 2, 5, 40), 3);
    expect(drawn.cautions.join()).toContain('best estimate');
    // Better than 12 of 40, worse than the estimate's 22 %: neither is said, nor is a unit that stays as it was called worse.
    for (const leaversNow of [10, 12]) {
      const told = track(drawnGoal, { now: [leavers(leaversNow, 40, in2)] });
      expect([told.probabilityBetter, told.verdict]).toEqual([expect.closeTo(0.5, 6), 'cannot tell yet']);
      expect(told.because).toContain('as likely better as worse');
    }
  });

  it('the same people on another day bring the same luck along: their baseline is not drawn to the others', () => {
    const goal = goalOn(headsOver(50, 100), { target: 0.9, better: 'higher' });
    const estimate = { value: 0.6, low: 0.52, high: 0.68, ownShare: 0.5 };
    const told = track({ ...goal, baseline: { ...goal.baseline, estimate } }, { now: [headsOver(52, 100, in2)] });
    expect(told.probabilityBetter).toBeCloseTo(chanceShareRose(50, 100, 52, 100), 4);
    expect(told.cautions.join()).not.toContain('best estimate');
  });

  it('periods that overlap: a rate is judged on the days after the baseline alone', () => {
    const half = spanOf('2025-05-01', '2026-04-30');
    const fresh = leavers(5, 60, { period: spanOf('2025-11-01', '2026-04-30') });
    const told = track(goalOn(leavers(36, 120), { target: 0.01 }), {
      now: [leavers(23, 120, { period: half })],
      fresh: [fresh],
      change: { period: half },
    });
    expect(told.probabilityBetter).toBeCloseTo(chanceRateFell(36, 120, 5, 60), 4);
    expect(told.change?.value).toBeCloseTo(5 / 60 - 0.3, 9);
    expect(told.cautions[0]).toBe('The periods overlap by 6 months; the change is that of Nov 2025 – Apr 2026 alone.');
  });

  it('metrics.md §4: a share of a span that overlaps, and a rate with under three new months, get no certainty', () => {
    const kept = infoOf('retention-rate', { kind: 'share', unit: 'share', better: 'higher' });
    const of = (counts: number, period = year1): Reading => ({ ...headsOver(counts, 100, { period }), metric: kept.id });
    const half = spanOf('2025-05-01', '2026-04-30');
    const told = track(goalOn(of(70), { target: 0.9, better: 'higher' }), { now: [of(85, half)], change: { period: half } }, kept);
    expect(told).toMatchObject({ verdict: 'cannot tell yet', probabilityBetter: null, change: null });
    expect(told.because).toContain('overlap by 6 months');
    const two = spanOf('2025-01-01', '2025-12-31');
    const rate = track(goalOn(leavers(36, 120), { target: 0.01 }), { now: [leavers(20, 120, { period: two })], change: { period: two } });
    expect(rate).toMatchObject({ verdict: 'cannot tell yet', probabilityBetter: null });
    expect(rate.because).toContain('under three months');
  });

  it('nothing new: the same period, an older one, and the same round of answers are no success', () => {
    const goal = goalOn(leavers(36, 120), { target: 0.5 });
    expect(track(goal, { now: [leavers(36, 120)], change: { period: year1 } }).verdict).toBe('cannot tell yet');
    const survey = infoOf('survey-favorable', { kind: 'share', unit: 'share', better: 'higher', base: 'respondents', ...onOneDay });
    const answers = (period = year1): Reading => ({ ...headsOver(60, 100, { period }), metric: survey.id });
    const told = track(goalOn(answers(), { target: 0.55, better: 'higher' }), { now: [answers(year2)] }, survey);
    expect(told.because).toContain('nothing was measured after the baseline');
    expect(told.verdict).toBe('cannot tell yet');
  });

  it('a share over half a year is not held against one over a year, and two months of a rate reach no target', () => {
    const kept = infoOf('retention-rate', { kind: 'share', unit: 'share', better: 'higher' });
    const half = spanOf('2025-11-01', '2026-04-30');
    const of = (counts: number, period = year1): Reading => ({ ...headsOver(counts, 100, { period }), metric: kept.id });
    const told = track(goalOn(of(70), { target: 0.8, better: 'higher' }), { now: [of(90, half)], change: { period: half } }, kept);
    expect(told).toMatchObject({ verdict: 'cannot tell yet', probabilityBetter: null });
    const short = spanOf('2025-11-01', '2025-12-31');
    const rate = track(goalOn(leavers(36, 120), { target: 0.2 }), { now: [leavers(0, 20, { period: short })], change: { period: short } });
    expect(rate.verdict).toBe('cannot tell yet');
  });

  it('gone, hidden, not measured: each in its own words', () => {
    const goal = goalOn(leavers(36, 120));
    const gone = track(goal, { change: { isThere: false, mightBe: [['Streets']] } });
    expect(gone).toMatchObject({ verdict: 'cannot tell yet', now: null, missing: { mightBe: [['Streets']] } });
    expect(gone.because).toBe('Cannot tell yet: nobody is in Roads in Nov 2025 – Oct 2026. It may be Streets now.');
    const hidden = track(goal, { now: [withheld(leavers(1, 4, in2))] });
    expect(hidden.because).toContain('fewer than 5 people');
    expect(hidden.missing).toBeNull();
    expect(track(goal, {}).because).toContain('nothing to measure');
    expect(track(goal, { change: { measurable: new Set() } }).because).toContain('do not hold');
  });

  it('a renamed unit goes on under its new name, with the old baseline', () => {
    const goal = goalOn(leavers(36, 120), { target: 0.01, renamedTo: ['Streets'] });
    const told = track(goal, {
      now: [leavers(18, 120, { group: ['Streets'], ...in2 })],
      before: [leavers(36, 120, { group: ['Streets'] })],
    });
    expect(told.verdict).toBe('moving');
    expect(told.restated).toBeNull();
  });

  it('renamed in the middle of a span: events and person-years of both names are added up; a figure of a day has the new name', () => {
    const goal = goalOn(leavers(36, 120), { target: 0.01, renamedTo: ['Streets'] });
    const told = track(goal, { now: [leavers(8, 50, in2), leavers(12, 70, { group: ['Streets'], ...in2 })] });
    expect(told.now?.value).toBeCloseTo(20 / 120, 9);
    expect(told.probabilityBetter).toBeCloseTo(chanceRateFell(36, 120, 20, 120), 4);
    const share = goalOn(headsOver(50, 100), { target: 0.9, better: 'higher', renamedTo: ['Streets'] });
    const onTheDay = track(share, { now: [headsOver(1, 100, in2), headsOver(70, 90, { group: ['Streets'], ...in2 })] });
    expect(onTheDay.now?.value).toBeCloseTo(70 / 90, 9);
  });

  it('side effects: what got worse is said with its certainty, what did not is not made up', () => {
    const hours = infoOf('overtime-share', { kind: 'share', unit: 'share', better: 'lower', label: 'Overtime share', ...onOneDay });
    const of = (counts: number, period = year1): Reading => ({ ...headsOver(counts, 400, { period }), metric: hours.id });
    const goal = goalOn(leavers(36, 120), { target: 0.01, sideEffects: [hours.id] });
    const now = leavers(18, 120, in2);
    const sentenceOf = (figures: Later): string => track(goal, figures, hours).sideEffects[0]!.sentence;
    expect(sentenceOf({ now: [now, of(80, year2)], before: [of(40)] })).toMatch(
      /^Overtime share: 20.* after 10.*, over 99 % sure that it is worse\.$/,
    );
    expect(sentenceOf({ now: [now, of(41, year2)], before: [of(40)] })).toContain('no clear change');
    expect(sentenceOf({ now: [now, of(80, year2)] })).toContain('what it was at the baseline is not known');
    expect(sentenceOf({ now: [now] })).toBe('Overtime share: not in the files.');
  });
});
