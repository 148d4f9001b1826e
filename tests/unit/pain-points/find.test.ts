import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPainPoints } from '../../../src/pain-points/index.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import type { Released } from '../../../src/domain/reading.ts';
import { commitment, comparison, infos, leaving, limits, market, organization } from './example-organization.ts';

const find = (comparisons: Parameters<typeof findPainPoints>[0], options = {}) => findPainPoints(comparisons, infos, limits, options);
const even = { 'North×Fleet': [12, 100], 'North×Parks': [12, 100], 'South×Fleet': [12, 100], 'South×Parks': [12, 100] } as const;

describe('one organization figure', () => {
  it('turns 60 leavers in 300 person-years against 9.6 % + 2 points into people and gaps', () => {
    const [only, ...others] = find([leaving(60, 300)]).ranked;
    expect(others).toEqual([]);
    // P(Poisson(300 × .116) ≥ 60) is about 5e-5; excess about .2 − .116 = .084 of a scale of .1.
    expect(only!.probability).toBeGreaterThan(0.9998);
    expect(only!.parts.materialGaps).toBeCloseTo(0.857, 2);
    expect(only!.severity).toBeCloseTo(only!.parts.weight * only!.parts.people * only!.parts.materialGaps, 9);
    expect(only).toMatchObject({ rank: 1, certainty: 'Confirmed', people: 300, value: 0.2 });
    expect(only!.parts.gap).toBeCloseTo(0.104, 9);
    expect(only!.sentence).toBe('People across the organization leave by choice at 20.0 % a year, market 9.6 % (300 people).');
  });

  it('says nothing about a figure that is no worse than the tolerance allows', () => {
    const list = find([leaving(30, 300)]);
    expect(list.ranked).toEqual([]);
    expect(list.worthWatching).toEqual([]);
    expect(list.cellsLookedAt).toBe(1);
  });

  it('folds a weak signal away as worth watching', () => {
    const list = find([leaving(8, 60)]);
    expect(list.ranked).toEqual([]);
    expect(list.worthWatching.map((one) => [one.rank, one.certainty])).toEqual([[1, 'Watch']]);
    expect(list.worthWatching[0]!.probability).toBeGreaterThan(0.5);
    expect(list.worthWatching[0]!.probability).toBeLessThan(0.75);
  });

  it('never confirms against an indicative yardstick', () => {
    expect(find([leaving(60, 300, { market: market(0.096, ['other industry']) })]).ranked[0]!.certainty).toBe('Likely');
  });

  it('caps the gaps of a person at three, and says so', () => {
    const [only] = find([leaving(400, 300)]).ranked;
    expect(only!.parts).toMatchObject({ capped: true, materialGaps: 3 });
  });

  it('counts heads on roll where the headcount is known, and weighs by dimension', () => {
    const heads = comparison({ metric: 'headcount', n: 290, value: 290, basis: { kind: 'count', count: 290 } });
    const [only] = find([leaving(60, 300), heads], { weights: { 'environment-and-culture': 2 } }).ranked;
    expect(only!.people).toBe(290);
    expect(only!.severity).toBeCloseTo(2 * 290 * only!.parts.materialGaps, 9);
  });
});

describe('what may be listed', () => {
  it('leaves out cells under the class minimum, below one expected event, and metrics without a direction', () => {
    const few = leaving(4, 4.9);
    const unexpected = leaving(4, 9);
    const tenure = comparison({
      metric: 'tenure-median',
      n: 400,
      value: 1,
      basis: { kind: 'median', people: 400, logMean: 0, logSd: 0.5 },
      market: market(3.9),
    });
    const list = find([few, unexpected, tenure]);
    expect([...list.ranked, ...list.worthWatching]).toEqual([]);
    expect(list.cellsLookedAt).toBe(1);
  });

  it('flags no rate of less than three months', () => {
    const year = leaving(60, 300);
    const { reading } = year.released as Extract<Released, { shown: true }>;
    const short = { ...reading, period: { ...reading.period, startsOn: '2025-11-01' as IsoDate } };
    const list = find([{ ...year, released: { shown: true, audience: 'analyst', reading: short } as unknown as Released }]);
    expect([...list.ranked, ...list.worthWatching]).toEqual([]);
  });

  it('counts hidden cells and never lists them', () => {
    const shown = leaving(60, 300);
    const { reading } = shown.released as Extract<Released, { shown: true }>;
    const hidden = {
      ...shown,
      released: { shown: false, audience: 'leader', address: reading, unit: reading.unit } as unknown as Released,
    };
    expect(find([hidden])).toMatchObject({ ranked: [], worthWatching: [], cellsHidden: 1, cellsLookedAt: 0 });
  });

  it('keeps a survey with a response under one half to the watch list', () => {
    const survey = (invited: number) =>
      comparison({
        metric: 'survey-favorable',
        facet: 'earnings',
        n: 100,
        value: 0.3,
        basis: { kind: 'share', counts: 30, people: 100, invited },
        market: market(0.6),
      });
    expect(find([survey(150)]).ranked[0]!.certainty).toBe('Confirmed');
    expect(find([survey(300)]).ranked).toEqual([]);
    expect(find([survey(300)]).worthWatching.length).toBe(1);
  });
});

describe('where the gap is', () => {
  it('everywhere: lists the organization once, for HR', () => {
    const list = find(
      organization({ 'North×Fleet': [20, 100], 'North×Parks': [21, 100], 'South×Fleet': [19, 100], 'South×Parks': [20, 100] }),
    );
    expect(list.ranked.map((one) => one.cut)).toEqual([[]]);
    expect(list.ranked[0]!.levelByEvidence).toEqual({
      level: 'hr',
      because: expect.stringMatching(/^2 of 2 (departments|offices) are behind$/),
    });
    expect(list.ranked[0]).toMatchObject({ responsibleLevel: 'hr', levelByPrinciple: 'office-department' });
  });

  it('one department: lists it instead of the whole, for the department and HR', () => {
    const list = find(
      organization({ ...even, 'North×Fleet': [45, 100], 'South×Fleet': [44, 100], 'North×Parks': [7, 100], 'South×Parks': [8, 100] }),
    );
    const first = list.ranked[0]!;
    expect([first.cut, first.group]).toEqual([['department'], ['Fleet']]);
    expect(first.levelByEvidence).toEqual({ level: 'department-and-hr', because: 'one department of 2 holds 100 % of the excess' });
    expect(list.ranked.some((one) => one.cut.length === 0)).toBe(false);
    expect(list.ranked.some((one) => one.cut.length === 2)).toBe(false);
  });

  it('one unit: lists it below a department that is otherwise sound, for the office', () => {
    const units = Object.fromEntries(
      ['North', 'South', 'East', 'West', 'Center'].flatMap((office) =>
        ['Fleet', 'Parks'].map((department) => [`${office}×${department}`, [8, 100] as const]),
      ),
    );
    const list = find(organization({ ...units, 'North×Fleet': [60, 100] }));
    const unit = list.ranked.find((one) => one.cut.length === 2)!;
    expect(unit.group).toEqual(['North', 'Fleet']);
    expect(unit.levelByEvidence?.level).toBe('office-department');
    expect(unit.levelByEvidence?.because).toMatch(/^1 of 10 units holds \d+ % of the excess$/);
    expect(list.ranked.some((one) => one.cut.length === 0)).toBe(false);
  });

  it('nowhere: nothing is listed when all are at the market', () => {
    const list = find(
      organization({ 'North×Fleet': [10, 100], 'North×Parks': [9, 100], 'South×Fleet': [9, 100], 'South×Parks': [10, 100] }),
    );
    expect([...list.ranked, ...list.worthWatching]).toEqual([]);
    expect(list.cellsLookedAt).toBe(9);
  });
});

describe('each kind of metric', () => {
  it('pay: the log of pay over market, in percent', () => {
    const pay = comparison({
      metric: 'pay-to-market',
      cut: ['job_title'],
      group: ['Fleet Mechanic'],
      n: 40,
      value: 0.86,
      basis: { kind: 'median', people: 40, logMean: Math.log(0.86), logSd: 0.08 },
      market: market(1),
    });
    const [only] = find([pay]).ranked;
    expect(only).toMatchObject({ certainty: 'Confirmed', people: 40 });
    // E[(|ln .86| − .02)+] ÷ .10, the interval far from the limit.
    expect(only!.parts.materialGaps).toBeCloseTo((-Math.log(0.86) - 0.02) / 0.1, 3);
    expect(only!.sentence).toBe('Staff titled Fleet Mechanic earn 14 % under market (40 people).');
  });

  it('parity: people short of the pooled rate', () => {
    const ratio = comparison({
      metric: 'hiring-impact-ratio',
      n: 1600,
      value: 0.2 / 0.3,
      basis: {
        kind: 'ratio',
        numerator: 0.2,
        denominator: 0.3,
        focal: { group: 'Women', selected: 120, considered: 600 },
        reference: { group: 'Men', selected: 300, considered: 1000 },
      },
      market: market(0.8),
    });
    const [only] = find([ratio]).ranked;
    // 420 ÷ 1,600 × 600 − 120 = 37.5 short.
    expect(only).toMatchObject({ people: 38, severity: 38, certainty: 'Confirmed' });
    expect(only!.parts.gap).toBeCloseTo(0.8 - 2 / 3, 9);
  });

  it('adjusted gap: more than the tolerance from none', () => {
    const gap = (value: number, standardError: number) =>
      find([
        comparison({
          metric: 'pay-gap-adjusted',
          n: 500,
          value,
          basis: { kind: 'gap', focal: 220, reference: 280, standardError },
          market: market(0),
        }),
      ]);
    expect(gap(0.048, 0.01).ranked[0]).toMatchObject({ certainty: 'Confirmed', people: 220 });
    expect(gap(0.048, 0.01).ranked[0]!.parts.materialGaps).toBeCloseTo(0.76, 2);
    expect(gap(0.008, 0.01).ranked).toEqual([]);
  });

  it('days: relative to the market, from the interval', () => {
    const days = (value: number, low: number, high: number) =>
      find([
        comparison({
          metric: 'time-to-fill',
          n: 30,
          value,
          low,
          high,
          basis: { kind: 'curve', atStart: 30, atRisk: 14, standardError: Number.NaN },
          market: market(42),
        }),
      ]);
    expect(days(90, 75, 108).ranked[0]!.parts.gap).toBeCloseTo(48 / 42, 9);
    expect(days(44, 38, 51).ranked).toEqual([]);
  });
});

describe('own commitments', () => {
  const wage = (value: number, verdict: 'met' | 'missed', rest = {}) =>
    comparison({
      metric: 'living-wage-share',
      facet: 'living wage',
      n: 900,
      value,
      basis: { kind: 'share', counts: value * 900, people: 900 },
      commitment: commitment(1),
      verdict,
      ...rest,
    });

  it('a missed one is a fact: exact gap, no probability, the word Missed', () => {
    const [only] = find([wage(0.93, 'missed')]).ranked;
    expect(only).toMatchObject({ certainty: 'Missed', probability: null });
    expect(only!.parts).toMatchObject({ tolerance: 0, people: 900 });
    expect(only!.severity).toBeCloseTo(900 * (0.07 / 0.15), 9);
    expect(only!.sentence).toBe('The whole organization: 93 % are paid at least the living wage, promised 100 % (900 people).');
  });

  it('a met one is nothing, and the market signal of the same cell gives way to a missed one', () => {
    expect(find([wage(1, 'met')]).ranked).toEqual([]);
    const both = find([leaving(60, 300, { commitment: commitment(0.12), verdict: 'missed' })]).ranked;
    expect(both.map((one) => [one.certainty, one.yardstick.kind])).toEqual([['Missed', 'commitment']]);
  });

  it('counts the parts that kept the promise', () => {
    const part = (department: string, value: number, verdict: 'met' | 'missed') =>
      wage(value, verdict, {
        n: 300,
        basis: { kind: 'share', counts: value * 300, people: 300 },
        cut: ['department'],
        group: [department],
      });
    const list = find([wage(0.9, 'missed'), part('Fleet', 0.7, 'missed'), part('Parks', 1, 'met'), part('Library', 1, 'met')]);
    expect(list.ranked.map((one) => one.group)).toEqual([[], ['Fleet']]);
    expect(list.ranked.find((one) => one.cut.length === 0)!.levelByEvidence).toBeNull();
    expect(list.ranked.find((one) => one.cut.length === 1)!.levelByEvidence?.level).toBe('department-and-hr');
  });
});

describe('the order of the list', () => {
  const mixed = [
    ...organization({ ...even, 'North×Fleet': [45, 100], 'South×Parks': [25, 100] }),
    comparison({
      metric: 'living-wage-share',
      n: 900,
      value: 0.93,
      basis: { kind: 'share', counts: 837, people: 900 },
      commitment: commitment(1),
      verdict: 'missed',
    }),
    comparison({
      metric: 'survey-favorable',
      facet: 'I am paid fairly',
      n: 80,
      value: 0.4,
      basis: { kind: 'share', counts: 32, people: 80 },
      market: market(0.55),
    }),
    comparison({
      metric: 'pay-to-market',
      n: 400,
      value: 0.93,
      basis: { kind: 'median', people: 400, logMean: Math.log(0.93), logSd: 0.2 },
      market: market(1),
    }),
  ];

  it('does not depend on the order of the input', () => {
    const expected = find(mixed);
    expect(expected.ranked.length).toBeGreaterThan(2);
    assert(
      property(shuffledSubarray([...mixed], { minLength: mixed.length }), (shuffled) => {
        expect(find(shuffled)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('is by severity, ranks from 1 without gaps, ids are unique', () => {
    const { ranked } = find(mixed);
    expect(ranked.map((one) => one.rank)).toEqual(ranked.map((_, i) => i + 1));
    expect(ranked.map((one) => one.severity)).toEqual(ranked.map((one) => one.severity).sort((a, b) => b - a));
    expect(new Set(ranked.map((one) => one.id)).size).toBe(ranked.length);
  });
});
