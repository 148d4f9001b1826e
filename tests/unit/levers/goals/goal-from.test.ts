import { describe, expect, it } from 'vitest';
import type { PainPoint } from '../../../../src/domain/comparison.ts';
import type { Practice } from '../../../../src/domain/lever.ts';
import type { MetricId, Reading } from '../../../../src/domain/reading.ts';
import { goalFrom, type GoalDraft } from '../../../../src/levers/goals/goal-from.ts';
import { problemsOfGoal } from '../../../../src/levers/goals/problems-of-goal.ts';
import { day, goalOn, infoOf, leavers, released, turnover, withheld, year1 } from './a-goal.ts';

const practice = (id: string, firstSteps: readonly string[]): Practice => ({
  id,
  lever: 'hr-practices',
  title: id,
  principles: [],
  families: ['turnover'],
  level: 'office-department',
  control: 'ours',
  cost: 0,
  evidence: { grade: 'C', note: '' },
  firstSteps,
  measure: '',
  metrics: [],
});

const point = {
  id: 'p1',
  metric: turnover.id,
  facet: null,
  cut: ['department'],
  group: ['Roads'],
  sentence: 'People in Roads leave by choice at 30 % a year.',
  certainty: 'Confirmed',
  probability: 0.97,
  people: 120,
  responsibleLevel: 'office-department',
  principle: 'environment-and-culture',
  family: 'turnover',
  yardstick: { kind: 'market', value: 0.12, label: '', provenance: null, indicative: [] },
  estimate: {
    value: 0.25,
    low: 0.17,
    high: 0.34,
    ownShare: 0.7,
    expectedExcess: 0.1,
    siblings: 8,
    yardstickAtMix: 0.14,
    qValue: null,
  },
} as unknown as PainPoint;

const unit = (name: string, n: number, events = 12): Reading => leavers(events, n, { group: [name] });
const figures = [
  unit('Roads', 120, 36),
  unit('Care', 130),
  unit('Courts', 100),
  unit('Airport', 61),
  unit('Tiny', 40),
  unit('County', 900),
  unit('Reached', 119),
].map(released);

const draft = (change: Partial<GoalDraft> = {}): GoalDraft => ({
  id: 'g1',
  today: day('2025-11-30'),
  period: year1,
  point,
  info: turnover,
  figures,
  snapshot: 'abc',
  practices: [practice('HRP-1', ['Ask leavers why.', 'Train supervisors.']), practice('HRP-2', ['Post rosters.'])],
  control: { who: 'ours', body: '' },
  others: [],
  measurable: new Set(['overtime-share' as MetricId, 'engagement-index' as MetricId]),
  printed: null,
  ...change,
});

describe('goalFrom', () => {
  it('freezes the finding and its figure, with what both rest on', () => {
    const goal = goalFrom(draft())!;
    expect(goal.baseline).toEqual({
      period: year1,
      unit: 'per-person-year',
      value: 0.3,
      low: null,
      high: null,
      n: 120,
      basis: { kind: 'rate', events: 36, exposureYears: 120 },
      snapshot: 'abc',
      estimate: { value: 0.25, low: 0.17, high: 0.34, ownShare: 0.7 },
    });
    expect(goal.finding).toMatchObject({ painPoint: 'p1', certainty: 'Confirmed', people: 120, level: 'office-department' });
    expect(goal.better).toBe('lower');
    expect(goal.target).toBe(0.14);
    const yardstick = { ...draft().point.yardstick, value: 0.086_272 };
    const { estimate: _, ...point } = draft().point;
    expect(goalFrom(draft({ point: { ...point, yardstick } }))!.target).toBe(0.086);
  });

  it('a year ahead to be due, half a year to the review, the first step dated', () => {
    const goal = goalFrom(draft({ today: day('2025-08-31') }))!;
    expect([goal.due, goal.reviewOn]).toEqual(['2026-08-31', '2026-02-28']);
    expect(goal.activities.map(({ text, due }) => [text, due])).toEqual([
      ['Ask leavers why.', '2026-02-28'],
      ['Train supervisors.', null],
      ['Post rosters.', null],
    ]);
  });

  it('suggests units of half to twice the size, nearest first, that no goal of the same practice is for', () => {
    expect(goalFrom(draft())!.comparisonGroups).toEqual([['Reached'], ['Care'], ['Courts'], ['Airport']]);
    const other = goalOn(unit('Reached', 119), { practices: ['HRP-2'] });
    expect(goalFrom(draft({ others: [other] }))!.comparisonGroups).toEqual([['Care'], ['Courts'], ['Airport']]);
    expect(goalFrom(draft({ others: [{ ...other, status: 'ended' }] }))!.comparisonGroups[0]).toEqual(['Reached']);
  });

  it('a like mix of levels counts as much as a like size', () => {
    const mix = (name: string, junior: number, senior: number) =>
      [
        ['Junior', junior],
        ['Senior', senior],
      ].map(([level, n]) => released(leavers(1, Number(n), { cut: ['department', 'level'], group: [name, String(level)] })));
    const levels = [...mix('Roads', 90, 30), ...mix('Reached', 10, 109), ...mix('Care', 97, 33)];
    expect(goalFrom(draft({ figures: [...figures, ...levels] }))!.comparisonGroups[0]).toEqual(['Care']);
  });

  it('watches what the files hold, keeps siblings and side effects as they were', () => {
    const hours = { ...leavers(5, 120), metric: 'overtime-share' as MetricId };
    const goal = goalFrom(draft({ figures: [...figures, released(hours)] }))!;
    expect(goal.sideEffects).toEqual(['overtime-share', 'engagement-index']);
    expect(goal.beside?.filter(({ metric }) => metric === turnover.id)).toHaveLength(6);
    expect(goal.beside?.at(-1)).toMatchObject({ metric: 'overtime-share', group: ['Roads'], reading: { value: 5 / 120 } });
  });

  it('a gap goes to zero, parity to one; the whole has nobody to be compared with; a hidden figure makes no goal', () => {
    const gap = infoOf('pay-gap-raw', { better: 'to-zero' });
    const below = released({ ...unit('Roads', 120), value: -0.08 });
    expect(goalFrom(draft({ info: gap, figures: [below] }))!.better).toBe('higher');
    const whole = { ...point, cut: [], group: [] } as PainPoint;
    const all = released(leavers(36, 120, { cut: [], group: [] }));
    expect(goalFrom(draft({ point: whole, figures: [all] }))!.comparisonGroups).toEqual([]);
    expect(goalFrom(draft({ figures: [withheld(unit('Roads', 3))] }))).toBeNull();
  });
});

describe('problemsOfGoal', () => {
  const infos = new Map([[turnover.id, turnover]]);
  const fieldsOf = (change: Parameters<typeof goalOn>[1], because?: string): readonly string[] =>
    problemsOfGoal(goalOn(unit('Roads', 120, 36), change), infos, because).map(({ field }) => field);

  it('finds nothing in a whole sheet, and in a fresh draft what only the user knows', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(problemsOfGoal(goalFrom(draft({ measurable: new Set() }))!, infos).map(({ field }) => field)).toEqual(['owner', 'equity']);
  });

  it.each([
    ['control', { control: { who: 'shared', body: ' ' } }],
    ['levers', { levers: [] }],
    ['levers', { levers: ['hr-practices', 'policy', 'empowerment'] }],
    ['practices', { practices: [] }],
    ['money', { inputs: { sponsor: '', staffTime: '', dataNeeded: '', money: { low: 5, high: 1, source: 'x' } } }],
    ['money', { inputs: { sponsor: '', staffTime: '', dataNeeded: '', money: { low: 1, high: 5, source: '' } } }],
    ['activities', { activities: [{ text: 'Later', due: null, done: false }] }],
    ['outcome', { outcome: { metric: 'no-such' as MetricId, facet: null, cut: [], group: [] } }],
    ['sideEffects', { sideEffects: ['no-such' as MetricId] }],
    ['sideEffects', { sideEffects: [turnover.id] }],
    ['target', { target: Number.NaN }],
    ['target', { target: -0.1 }],
    ['target', { target: 0.3 }],
    ['target', { target: 0.31 }],
    ['due', { due: day('2025-10-01') }],
    ['due', { due: day('next year') }],
    ['owner', { owner: { role: '', unit: 'Roads' } }],
    ['reviewOn', { reviewOn: day('2026-05-16') }],
    ['reviewOn', { reviewOn: day('2025-11-01') }],
    ['comparisonGroups', { comparisonGroups: [['Roads']] }],
    ['equity', { equity: { answer: 'no data', whoIsMissing: '', changeMade: '', answeredOn: day('') } }],
    ['equity', { equity: { answer: 'some are left out', whoIsMissing: '', changeMade: '', answeredOn: day('2025-11-15') } }],
  ] as const)('%s', (field, change) => {
    expect(fieldsOf(change as never)).toEqual([field]);
  });

  it('a written reason allows a third lever; a review moves the next one on', () => {
    expect(fieldsOf({ levers: ['hr-practices', 'policy', 'empowerment'] }, 'The contract asks for it.')).toEqual([]);
    const reviews = [{ on: day('2026-05-10'), verdict: 'moving', choice: 'keep', learned: '' }] as const;
    expect(fieldsOf({ reviews, reviewOn: day('2026-11-10') })).toEqual([]);
    expect(fieldsOf({ reviews, reviewOn: day('2026-11-11') })).toEqual(['reviewOn']);
  });

  it('“no data” is an answer', () => {
    expect(fieldsOf({ equity: { answer: 'no data', whoIsMissing: '', changeMade: '', answeredOn: day('2025-11-15') } })).toEqual([]);
  });
});
