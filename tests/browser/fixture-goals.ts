import type { EquityCheck, TargetSanity, WhatIf } from '../../src/domain/goal-checks.ts';
import type { Goal, GoalTrack, Verdict } from '../../src/domain/goal.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import type { GoalTools } from '../../src/views/session-contract.ts';
import { fixturePeriod } from './fixture-figures.ts';
import { day, metricId } from './fixture-metrics.ts';

/** TEST ONLY: made-up goals and checks in every shape that a screen must show. */

export const aGoal = (change: Partial<Goal> = {}): Goal => ({
  id: 'goal-1',
  createdOn: day('2026-10-31'),
  status: 'active',
  finding: {
    painPoint: 'voluntary-turnover~~Fleet',
    sentence: 'Voluntary turnover in Fleet is behind the market',
    certainty: 'Likely',
    probability: 0.83,
    people: 148,
    level: 'department-and-hr',
    principle: 'environment-and-culture',
    family: 'turnover',
  },
  control: { who: 'shared', body: 'the works council' },
  levers: ['hr-practices'],
  practices: ['HRP-16'],
  inputs: { sponsor: 'County administrator', staffTime: '', money: { low: 40_000, high: 90_000, source: 'own estimate' }, dataNeeded: '' },
  activities: [
    { text: 'Choose and pay buddies', due: day('2027-01-31'), done: false },
    { text: 'Talk at 30 and 90 days', due: null, done: true },
  ],
  outputs: ['12 buddies named'],
  outcome: { metric: metricId('voluntary-turnover'), facet: null, cut: ['department'], group: ['Fleet'] },
  better: 'lower',
  sideEffects: [metricId('time-to-fill')],
  baseline: {
    period: fixturePeriod,
    unit: 'per-person-year',
    value: 0.3,
    low: 0.22,
    high: 0.4,
    n: 148,
    basis: { kind: 'rate', events: 44, exposureYears: 148 },
    snapshot: '9f86d081884c7d659a2feaa0c55ad015',
  },
  baselinePrinted: null,
  target: 0.2,
  due: day('2027-10-31'),
  owner: { role: 'Fleet director', unit: 'Fleet' },
  reviewOn: day('2099-03-31'),
  comparisonGroups: [['Parks']],
  equity: { answer: 'some gain less', whoIsMissing: 'night shift', changeMade: '', answeredOn: day('2026-10-31') },
  renamedTo: null,
  reviews: [],
  ...change,
});

export const aTrack = (goal: Goal, verdict: Verdict = 'moving', change: Partial<GoalTrack> = {}): GoalTrack => ({
  goal: goal.id,
  verdict,
  because: `Voluntary turnover went from 30 % to 25 % a year: ${verdict}.`,
  now: { value: 0.25, low: 0.18, high: 0.33, n: 150, text: '25 % a year' },
  probabilityBetter: verdict === 'moving' ? 0.81 : verdict === 'worse' ? 0.1 : 0.6,
  change: { value: -0.05, low: -0.16, high: 0.06 },
  beyondComparison: { groups: 1, value: -0.04, low: -0.17, high: 0.09, probabilityBetter: 0.72 },
  restated: null,
  missing: null,
  sideEffects: [{ metric: metricId('time-to-fill'), sentence: 'Days to fill: no clear change.' }],
  cautions: ['The periods overlap by 6 months.'],
  ...change,
});

const sanityOf = (target: number): TargetSanity => ({
  means: { amount: -14, of: 'leavers', text: '14 fewer leavers' },
  swing: 0.06,
  swingAmount: 9,
  smallestVisible: 0.09,
  visible: target <= 0.21 ? 'yes' : 'no',
  because: target <= 0.21 ? null : 'the change is smaller than chance alone can be',
  sentence: `${Math.round((0.3 - target) * 148)} fewer leavers; ordinary swing ±9; visible by the date: ${target <= 0.21 ? 'yes' : 'no'}.`,
});

export const equityFixture: EquityCheck = {
  suggested: 'some gain less',
  splits: [
    {
      dimension: 'level',
      label: 'Level',
      state: 'told',
      groups: [
        {
          name: 'Entry',
          n: 80,
          value: 0.41,
          low: 0.3,
          high: 0.54,
          standing: 'worse',
          shareOfPeople: 0.54,
          shareOfGain: 0.8,
          couldBeLeftOut: false,
        },
        {
          name: 'Senior',
          n: 68,
          value: 0.18,
          low: 0.1,
          high: 0.29,
          standing: 'better',
          shareOfPeople: 0.46,
          shareOfGain: 0.2,
          couldBeLeftOut: true,
        },
      ],
      tooFew: ['Chief'],
      sentence: 'Entry stands worse than the others and would gain most; Senior could be left out.',
    },
    {
      dimension: 'gender',
      label: 'Gender',
      state: 'no data',
      groups: [],
      tooFew: [],
      sentence: 'No data: the column is not loaded or switched off.',
    },
  ],
};

const whatIfOf = (kind: WhatIf['kind']): WhatIf => ({
  kind,
  people: 14,
  acting: { low: 40_000, usual: 61_000, high: 90_000, source: 'as typed on the sheet' },
  doingNothing: kind === 'close a gap' ? null : { low: 112_000, usual: 147_000, high: 350_000, source: 'an example rate' },
  breakEvenLeavers: 5.8,
  sentence: '14 fewer leavers a year.',
  notes: ['Benefits are an example.'],
});

/** Every ask is answered at once; `tracks` answers how goals stand. */
export const goalToolsFixture = (tracks: (goal: Goal) => GoalTrack = (goal) => aTrack(goal)): GoalTools => ({
  draft: async ({ id, today, point, practices, control }) =>
    aGoal({
      id,
      createdOn: today,
      finding: { ...aGoal().finding, painPoint: point.id, sentence: point.sentence },
      control,
      practices: practices.map((practice) => practice.id),
      levers: [...new Set(practices.map(({ lever }) => lever))],
      owner: { role: '', unit: '' },
      equity: { answer: 'no data', whoIsMissing: '', changeMade: '', answeredOn: '' as IsoDate },
      outcome: { metric: point.metric, facet: point.facet, cut: point.cut, group: point.group },
    }),
  printedBaseline: () => null,
  problemsOf: (goal) => [
    ...(goal.owner.role.trim() === '' ? [{ field: 'owner' as const, message: 'Name the role that answers for it.' }] : []),
    ...(goal.equity.answeredOn === '' ? [{ field: 'equity' as const, message: 'Answer the equity check.' }] : []),
  ],
  sanity: ({ target }) => sanityOf(target),
  equity: async () => equityFixture,
  whatIf: async ({ kind }) => whatIfOf(kind),
  usualInputs: {
    replacement: { low: 0.16, usual: 0.21, high: 0.5, source: 'an example' },
    benefitsLoad: { low: 0.3, usual: 0.4, high: 0.5, source: 'an example' },
  },
  track: async ({ goals }) => goals.map(tracks),
});
