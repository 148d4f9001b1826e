import type { Comparison, PainPoint, Yardstick } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import type { IsoDate, Period } from '../../../src/domain/period.ts';
import type { Basis, Cut, MetricId, MetricUnit, Released } from '../../../src/domain/reading.ts';
import { metricInfos } from '../../../src/metrics/index.ts';
import { wantedByDefault, type PackInput } from '../../../src/report/index.ts';

/** TEST ONLY: a made-up release, as leaders get it. */

export const day = (text: string): IsoDate => text as IsoDate;
export const period: Period = { startsOn: day('2025-11-01'), endsOn: day('2026-10-31'), snapshotOn: day('2026-10-31') };

export interface CellOf {
  readonly metric: string;
  readonly facet?: string | null;
  readonly cut: Cut;
  readonly group: readonly string[];
  /** `null` = hidden. */
  readonly text: string | null;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly n?: number;
  readonly basis?: Basis;
  readonly market?: Yardstick | null;
  readonly commitment?: Yardstick | null;
  readonly verdict?: Comparison['verdict'];
  readonly gap?: number | null;
}

export const market = (value: number, indicative: readonly string[] = []): Yardstick => ({
  kind: 'market',
  value,
  label: 'Market line',
  provenance: { source: 'Example Bureau', vintage: 'May 2025', population: 'all', statistic: 'median', packId: 'example', cautions: [] },
  indicative,
});

export const promise = (value: number): Yardstick => ({
  kind: 'commitment',
  value,
  label: 'Our promise',
  provenance: null,
  indicative: [],
});

export const cell = (given: CellOf): Comparison => {
  const { metric, facet = null, cut, group, text, value = 0, n = 100 } = given;
  const info = metricInfos.get(metric as MetricId)!;
  const unit: MetricUnit = info.unit;
  const address = { metric: metric as MetricId, facet, cut, group, period };
  const basis = given.basis ?? { kind: 'share' as const, counts: value * n, people: n };
  const released =
    text === null
      ? { shown: false, audience: 'leader', address, unit }
      : {
          shown: true,
          audience: 'leader',
          text,
          range: { low: given.low ?? value, high: given.high ?? value },
          reading: { ...address, unit, n, value, low: null, high: null, basis, notes: [] },
        };
  return {
    released: released as unknown as Released,
    market: given.market ?? null,
    commitment: given.commitment ?? null,
    verdict: given.verdict ?? null,
    gap: given.gap ?? null,
    principle: info.principle,
    family: info.family,
  };
};

const org = { cut: [], group: [] } as const;
const dept = (name: string) => ({ cut: ['department'], group: [name] }) as const;
const office = (name: string) => ({ cut: ['office'], group: [name] }) as const;
const both = (department: string, at: string) => ({ cut: ['office', 'department'], group: [at, department] }) as const;

const people = (at: Pick<CellOf, 'cut' | 'group'>, n: number) =>
  cell({ metric: 'headcount', ...at, text: n.toLocaleString('en-US'), value: n, n, basis: { kind: 'count', count: n } });
const leaving = (at: Pick<CellOf, 'cut' | 'group'>, text: string | null, low = 0, high = 0, n = 100) =>
  cell({
    metric: 'voluntary-turnover',
    ...at,
    text,
    value: (low + high) / 2,
    low,
    high,
    n,
    basis: { kind: 'rate', events: ((low + high) / 2) * n, exposureYears: n },
    market: market(0.1, ['state figure, no county figure']),
    commitment: promise(0.12),
    gap: text === null ? null : (low + high) / 2 - 0.1,
    verdict: text === null ? null : high <= 0.12 ? 'met' : low > 0.12 ? 'missed' : null,
  });
const pay = (at: Pick<CellOf, 'cut' | 'group'>, text: string | null, value = 1, n = 100) =>
  cell({
    metric: 'pay-to-market',
    ...at,
    text,
    value,
    low: value - 0.015,
    high: value + 0.015,
    n,
    basis: { kind: 'median', people: n },
    market: market(1),
    gap: text === null ? null : 1 - value,
  });

/** Fleet is behind in both, Library hidden in pay, Parks too small for anything; one office of Fleet is hidden. */
export const comparisons: readonly Comparison[] = [
  people(org, 400),
  people(dept('Fleet'), 150),
  people(dept('Library'), 120),
  people(dept('Roads'), 125),
  cell({ metric: 'headcount', ...dept('Parks'), text: null }),
  people(both('Fleet', 'North'), 90),
  people(both('Fleet', 'South'), 60),
  people(office('North'), 210),
  people(office('South'), 190),
  leaving(org, '14.0 % a year', 0.138, 0.142, 400),
  leaving(dept('Fleet'), '21–23 % a year', 0.21, 0.23, 150),
  leaving(dept('Library'), '9–11 % a year', 0.09, 0.11, 120),
  leaving(dept('Parks'), null),
  leaving(dept('Roads'), '11–13 % a year', 0.11, 0.13, 125),
  leaving(both('Fleet', 'North'), '20–24 % a year', 0.2, 0.24, 90),
  leaving(both('Fleet', 'South'), null),
  leaving(office('North'), '13–15 % a year', 0.13, 0.15, 210),
  leaving(office('South'), '13–15 % a year', 0.13, 0.15, 190),
  pay(org, '0.97', 0.97, 400),
  pay(dept('Fleet'), '0.85', 0.85, 150),
  pay(dept('Library'), null),
  pay(dept('Parks'), null),
  pay(dept('Roads'), '1.00', 1, 125),
  pay(both('Fleet', 'North'), '0.85', 0.85, 90),
  pay(both('Fleet', 'South'), null),
];

const point = (
  rank: number,
  metric: string,
  at: Pick<CellOf, 'cut' | 'group'>,
  value: number,
  gap: number,
  sentence: string,
): PainPoint => {
  const info = metricInfos.get(metric as MetricId)!;
  return {
    id: `${metric}|${at.group.join()}`,
    rank,
    metric: info.id,
    facet: null,
    principle: info.principle,
    family: info.family,
    cut: at.cut,
    group: at.group,
    responsibleLevel: info.level,
    levelByPrinciple: info.level,
    levelByEvidence: null,
    people: 150,
    value,
    low: null,
    high: null,
    yardstick: market(value - gap),
    certainty: 'Confirmed',
    probability: 0.9,
    severity: 100 - rank,
    parts: { weight: 1, people: 150, gap, tolerance: 0.02, scale: 0.1, materialGaps: 1, capped: false },
    sentence,
  };
};

export const painPoints = {
  ranked: [
    point(1, 'pay-to-market', dept('Fleet'), 0.85, 0.15, 'People in Fleet earn 15 % under market (150 people).'),
    point(
      2,
      'voluntary-turnover',
      dept('Fleet'),
      0.22,
      0.12,
      'People in Fleet leave by choice at 21–23 % a year, market 10 % (150 people).',
    ),
  ],
  worthWatching: [],
  cellsLookedAt: 25,
  cellsHidden: 6,
};

export const goal: Goal = {
  id: 'goal-1',
  createdOn: day('2025-11-20'),
  status: 'active',
  finding: {
    painPoint: 'x',
    sentence: 'EXACT: 31 of 149 left',
    certainty: 'Confirmed',
    probability: 0.987654,
    people: 149,
    level: 'department-and-hr',
    principle: 'environment-and-culture',
    family: 'turnover',
  },
  control: { who: 'ours', body: '' },
  levers: ['hr-practices'],
  practices: ['p'],
  inputs: { sponsor: 'SECRET sponsor', staffTime: '', money: null, dataNeeded: '' },
  activities: [],
  outputs: [],
  outcome: { metric: 'voluntary-turnover' as MetricId, facet: null, ...dept('Fleet') },
  better: 'lower',
  sideEffects: [],
  baseline: {
    period: { startsOn: day('2024-11-01'), endsOn: day('2025-10-31'), snapshotOn: day('2025-10-31') },
    unit: 'per-person-year',
    value: 0.300_712_3,
    low: 0.25,
    high: 0.35,
    n: 148,
    basis: { kind: 'rate', events: 44.5, exposureYears: 148 },
    snapshot: 'x',
  },
  baselinePrinted: {
    period: { startsOn: day('2024-11-01'), endsOn: day('2025-10-31'), snapshotOn: day('2025-10-31') },
    text: '29–31 % a year',
    low: 0.29,
    high: 0.31,
    n: 148,
    exposureYears: 148,
  },
  target: 0.24,
  due: day('2027-10-31'),
  owner: { role: 'Department head', unit: 'Fleet' },
  reviewOn: day('2027-04-30'),
  comparisonGroups: [],
  equity: { answer: 'gains are even', whoIsMissing: 'SECRET equity', changeMade: '', answeredOn: day('2025-11-20') },
  renamedTo: null,
  reviews: [],
} as Goal;

export const packInput = (change: Partial<PackInput> = {}): PackInput => ({
  organization: 'Example County',
  period,
  dataAsOf: day('2026-10-31'),
  sample: false,
  comparisons,
  painPoints,
  lastYear: null,
  infos: metricInfos,
  limits: defaultLimits,
  release: { id: 'release-1', at: '2026-11-02T09:30:00.000Z', summary: { verdict: 'passed', tables: 4, cells: 25, hidden: 6 } },
  files: [{ name: 'roster.csv', sha256: 'ab'.repeat(32) }],
  marketPacks: [{ id: 'example', title: 'Example wages', vintage: 'May 2025' }],
  madeAt: '2026-11-02T10:00:00.000Z',
  quality: null,
  restated: false,
  goals: [goal],
  notes: [
    {
      id: 'n1',
      at: { metric: 'pay-to-market' as MetricId, facet: null, ...dept('Fleet') },
      on: day('2026-11-01'),
      text: 'Raise of July is in.',
      forLeaders: true,
    },
    {
      id: 'n2',
      at: { metric: 'pay-to-market' as MetricId, facet: null, ...dept('Fleet') },
      on: day('2026-11-01'),
      text: 'SECRET: 149 people.',
      forLeaders: false,
    },
    {
      id: 'n3',
      at: { metric: 'pay-to-market' as MetricId, facet: null, ...dept('Parks') },
      on: day('2026-11-01'),
      text: 'SECRET: Parks earns 0.77.',
      forLeaders: true,
    },
  ],
  events: [{ id: 'e1', on: day('2026-07-01'), text: 'General raise', unit: null }],
  decisionsAsked: ['Fund the market adjustment for Fleet?'],
  wanted: wantedByDefault,
  ...change,
});
