import { describe, expect, it } from 'vitest';
import { targetSanity } from '../../../../src/levers/goals/target-sanity.ts';
import { day, floorShare, goalOn, headsOver, infoOf, leavers, onOneDay, reading, turnover } from './a-goal.ts';

/** Binomial masses by the recursion p(k+1) = p(k)·(n−k)/(k+1)·p/(1−p): an oracle without any of our functions. */
const binomialWithin = (n: number, p: number, half: number): number => {
  let mass = (1 - p) ** n;
  let inside = 0;
  for (let k = 0; k <= n; k += 1) {
    if (Math.abs(k - n * p) <= half) inside += mass;
    mass *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return inside;
};

const poissonWithin = (mean: number, half: number): number => {
  let mass = Math.exp(-mean);
  let inside = 0;
  for (let k = 0; k <= 10 * mean + 50; k += 1) {
    if (Math.abs(k - mean) <= half) inside += mass;
    mass *= mean / (k + 1);
  }
  return inside;
};

describe('targetSanity', () => {
  it('a rate: 21 leavers in 100 person-years to 7 %: 14 fewer, swing ±1.96·√21 = 9, smallest change seen 1.96·√42 = 12.7', () => {
    const sanity = targetSanity(goalOn(leavers(21, 100), { target: 0.07 }), turnover);
    expect(sanity.means).toMatchObject({ amount: expect.closeTo(-14, 9), of: 'leavers' });
    expect(sanity.swingAmount).toBeCloseTo(1.959964 * Math.sqrt(21), 4);
    expect(sanity.swing).toBeCloseTo((1.959964 * Math.sqrt(21)) / 100, 6);
    expect(sanity.smallestVisible).toBeCloseTo((1.959964 * Math.sqrt(42)) / 100, 6);
    expect(sanity).toMatchObject({ visible: 'yes', because: null });
    expect(sanity.sentence).toBe('14 fewer leavers; ordinary swing ±9; visible by the date: yes.');
  });

  it('the swing holds 95 % of repeat measurements: exact enumeration', () => {
    for (const [events, years] of [
      [21, 100],
      [60, 240],
      [12, 150],
    ] as const) {
      const { swingAmount } = targetSanity(goalOn(leavers(events, years), { target: 0.01 }), turnover);
      expect(poissonWithin(events, swingAmount!)).toBeGreaterThan(0.93);
      expect(poissonWithin(events, swingAmount!)).toBeLessThan(0.97);
    }
    const share = targetSanity(goalOn(headsOver(130, 200), { target: 0.9, better: 'higher' }), floorShare);
    expect(binomialWithin(200, 0.65, share.swingAmount!)).toBeGreaterThan(0.93);
    expect(binomialWithin(200, 0.65, share.swingAmount!)).toBeLessThan(0.97);
  });

  it('a share: 180 people cannot show one point: 1.8 people, swing 1.96·√(180·.6·.4) = 12.9 people', () => {
    const sanity = targetSanity(goalOn(headsOver(108, 180), { target: 0.61, better: 'higher' }), floorShare);
    expect(sanity.means).toMatchObject({ amount: expect.closeTo(1.8, 9), text: '2 more people' });
    expect(sanity.swingAmount).toBeCloseTo(1.959964 * Math.sqrt(180 * 0.6 * 0.4), 4);
    expect(sanity.smallestVisible).toBeCloseTo(1.959964 * Math.sqrt((2 * 0.6 * 0.4) / 180), 6);
    expect(sanity.visible).toBe('no');
    // 1.96·√(2·.6·.4/180) = 10.1 points, 18 people.
    expect(sanity.sentence).toContain('Only a change of 10 pp (18 people) or more could be told from chance at this size.');
  });

  it('a rate over a date half a year ahead rests on half the person-years: 1.96·√(21 + 42)/100', () => {
    const sanity = targetSanity(goalOn(leavers(21, 100), { target: 0.07, due: day('2026-05-01') }), turnover);
    // 182 of 365 days lie after the baseline.
    expect(sanity.smallestVisible).toBeCloseTo((1.959964 * Math.sqrt(21 + (21 * 365) / 182)) / 100, 4);
    expect(sanity.visible).toBe('no');
  });

  it('ST82 no rate is seen before three months after the baseline', () => {
    const sanity = targetSanity(goalOn(leavers(210, 1000), { target: 0.07, due: day('2026-01-15') }), turnover);
    expect(sanity.visible).toBe('no');
    expect(sanity.because).toContain('Under three months');
  });

  it('a share over a span needs a whole new span', () => {
    const kept = infoOf('retention-rate', { kind: 'share', unit: 'share', better: 'higher' });
    const sanity = targetSanity(goalOn(headsOver(400, 600), { target: 0.8, better: 'higher', due: day('2026-06-30') }), kept);
    expect(sanity).toMatchObject({ visible: 'no', because: 'A whole period after the baseline ends only on Oct 31, 2026.' });
  });

  it('a mean: swing 1.96·sd/√n, and no people', () => {
    const index = infoOf('engagement-index', { kind: 'mean', unit: 'index', better: 'higher', base: 'respondents', ...onOneDay });
    const baseline = reading({
      metric: 'engagement-index',
      unit: 'index',
      value: 62,
      basis: { kind: 'mean', people: 100, mean: 62, sd: 20 },
    });
    const sanity = targetSanity(goalOn(baseline, { target: 70, better: 'higher' }), index);
    expect(sanity).toMatchObject({ means: null, swingAmount: null, visible: 'yes' });
    expect(sanity.swing).toBeCloseTo(1.959964 * 2, 4);
    expect(sanity.smallestVisible).toBeCloseTo(1.959964 * 2 * Math.SQRT2, 4);
  });

  it('a median of pay: dollars if everyone is raised alike: 1,500 × 40 people', () => {
    const pay = infoOf('median-pay', { kind: 'median', unit: 'money-year', better: 'context', ...onOneDay });
    const baseline = reading({
      metric: 'median-pay',
      unit: 'money-year',
      value: 50_000,
      low: 48_000,
      high: 52_000,
      basis: { kind: 'median', people: 40 },
    });
    const sanity = targetSanity(goalOn(baseline, { target: 51_500, better: 'higher' }), pay);
    expect(sanity.means).toMatchObject({ amount: 60_000, of: 'dollars', text: '$60,000 more pay a year' });
    // Half of ln(52/48), in dollars at 50,000.
    expect(sanity.swing).toBeCloseTo((50_000 * Math.log(52 / 48)) / 2, 4);
  });

  it('days to fill: over 34 openings, 12 days each', () => {
    const fill = infoOf('time-to-fill', { kind: 'survival', unit: 'days', base: 'requisitions' });
    const baseline = reading({
      metric: 'time-to-fill',
      unit: 'days',
      value: 60,
      low: 50,
      high: 72,
      basis: { kind: 'curve', atStart: 34, atRisk: 17, standardError: Number.NaN },
    });
    expect(targetSanity(goalOn(baseline, { target: 48 }), fill).means).toMatchObject({ amount: -408, of: 'days', text: '408 fewer days' });
  });

  it('a gap is dollars where pay is known: 84 women × $50,000 × 3 points', () => {
    const gap = infoOf('pay-gap-adjusted', { kind: 'gap', unit: 'gap', better: 'to-zero', ...onOneDay });
    const baseline = reading({
      metric: 'pay-gap-adjusted',
      unit: 'gap',
      value: 0.05,
      basis: { kind: 'gap', focal: 84, reference: 90, standardError: 0.01 },
    });
    const sanity = targetSanity(goalOn(baseline, { target: 0.02 }), gap, 50_000);
    expect(sanity.means?.amount).toBeCloseTo(84 * 50_000 * 0.03, 6);
    expect(sanity.swing).toBeCloseTo(0.0196, 4);
    expect(targetSanity(goalOn(baseline, { target: 0.02 }), gap).means).toBeNull();
  });

  it('a ratio of selections: 40 considered at .2 to parity with .3: 4 more selected', () => {
    const parity = infoOf('hiring-impact-ratio', { kind: 'ratio', unit: 'ratio', better: 'to-one', base: 'applications' });
    const baseline = reading({
      metric: 'hiring-impact-ratio',
      unit: 'ratio',
      value: 8 / 40 / (30 / 100),
      basis: {
        kind: 'ratio',
        numerator: 8,
        denominator: 40,
        focal: { group: 'women', selected: 8, considered: 40 },
        reference: { group: 'men', selected: 30, considered: 100 },
      },
    });
    expect(targetSanity(goalOn(baseline, { target: 1, better: 'higher' }), parity).means).toMatchObject({
      amount: expect.closeTo(4, 9),
      text: '4 more selected',
    });
  });

  it('says so when there is nothing to ask, nothing to count, or too few', () => {
    expect(targetSanity(goalOn(leavers(21, 100), { target: 0.3 }), turnover).sentence).toContain('meets this target already');
    expect(targetSanity(goalOn(leavers(21, 100), { target: Number.NaN }), turnover).visible).toBe('cannot be said');
    const few = reading({ metric: 'median-pay', unit: 'money-year', value: 50_000, basis: { kind: 'median', people: 5 } });
    expect(targetSanity(goalOn(few, { target: 60_000, better: 'higher' }), infoOf('median-pay', onOneDay))).toMatchObject({
      swing: null,
      visible: 'cannot be said',
    });
    expect(targetSanity(goalOn(leavers(0, 80), { target: -0.1 }), turnover).swing).toBeGreaterThan(0);
  });
});
