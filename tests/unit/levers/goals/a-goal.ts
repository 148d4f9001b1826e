import type { Goal } from '../../../../src/domain/goal.ts';
import type { MetricInfo } from '../../../../src/domain/metric.ts';
import type { IsoDate, Period } from '../../../../src/domain/period.ts';
import type { Basis, Cut, MetricId, MetricUnit, Reading, Released } from '../../../../src/domain/reading.ts';

export const day = (text: string): IsoDate => text as IsoDate;
export const spanOf = (startsOn: string, endsOn: string): Period => ({
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  snapshotOn: day(endsOn),
});
export const year1 = spanOf('2024-11-01', '2025-10-31');
export const year2 = spanOf('2025-11-01', '2026-10-31');

const spanSql = 'SELECT 1 FROM exposure CROSS JOIN period WHERE period.starts_on < x';
const daySql = 'SELECT 1 FROM on_roll CROSS JOIN period WHERE period.snapshot_on > x';

export const infoOf = (id: string, change: Partial<MetricInfo> = {}): MetricInfo => ({
  id: id as MetricId,
  label: id,
  question: '',
  kind: 'rate',
  unit: 'per-person-year',
  better: 'lower',
  principle: null,
  family: 'turnover',
  level: 'office-department',
  limits: 'TU',
  base: 'people',
  readme: '',
  sql: spanSql,
  ...change,
});

export const onOneDay = { sql: daySql } as const;
export const turnover = infoOf('voluntary-turnover');
export const floorShare = infoOf('living-wage-share', { kind: 'share', unit: 'share', better: 'higher', limits: 'GE', ...onOneDay });

interface Figure {
  readonly metric: string;
  readonly basis: Basis;
  readonly value: number;
  readonly unit?: MetricUnit;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly n?: number;
  readonly group?: readonly string[];
  readonly cut?: Cut;
  readonly facet?: string | null;
  readonly period?: Period;
}

const basisN = (basis: Basis): number => {
  if (basis.kind === 'rate') return Math.round(basis.exposureYears);
  return basis.kind === 'share' || basis.kind === 'mean' || basis.kind === 'median' ? basis.people : 100;
};

export const reading = ({ metric, basis, value, unit = 'per-person-year', low = null, high = null, ...rest }: Figure): Reading => ({
  metric: metric as MetricId,
  facet: rest.facet ?? null,
  cut: rest.cut ?? ['department'],
  group: rest.group ?? ['Roads'],
  period: rest.period ?? year1,
  unit,
  n: rest.n ?? basisN(basis),
  value,
  low,
  high,
  basis,
  notes: [],
});

export const released = (one: Reading): Released => ({ shown: true, audience: 'analyst', reading: one }) as Released;
export const withheld = (one: Reading): Released =>
  ({ shown: false, audience: 'analyst', address: one, unit: one.unit, because: 'fewer than 5 people' }) as unknown as Released;

/** So many leavers in so many person-years. */
export const leavers = (events: number, exposureYears: number, more: Partial<Figure> = {}): Reading =>
  reading({ metric: 'voluntary-turnover', basis: { kind: 'rate', events, exposureYears }, value: events / exposureYears, ...more });

export const headsOver = (counts: number, people: number, more: Partial<Figure> = {}): Reading =>
  reading({ metric: 'living-wage-share', unit: 'share', basis: { kind: 'share', counts, people }, value: counts / people, ...more });

export const goalOn = (baseline: Reading, change: Partial<Goal> = {}): Goal => ({
  id: 'g1',
  createdOn: day('2025-11-15'),
  status: 'active',
  finding: {
    painPoint: 'p1',
    sentence: 'People leave.',
    certainty: 'Confirmed',
    probability: 0.95,
    people: baseline.n,
    level: 'office-department',
    principle: 'environment-and-culture',
    family: 'turnover',
  },
  control: { who: 'ours', body: '' },
  levers: ['hr-practices'],
  practices: ['HRP-1'],
  inputs: { sponsor: 'Director', staffTime: '', money: null, dataNeeded: '' },
  activities: [{ text: 'Hold interviews', due: day('2026-02-01'), done: false }],
  outputs: [],
  outcome: { metric: baseline.metric, facet: baseline.facet, cut: baseline.cut, group: baseline.group },
  better: 'lower',
  sideEffects: [],
  baseline: {
    period: baseline.period,
    unit: baseline.unit,
    value: baseline.value,
    low: baseline.low,
    high: baseline.high,
    n: baseline.n,
    basis: baseline.basis,
    snapshot: 's1',
  },
  baselinePrinted: null,
  target: baseline.value * 0.7,
  due: day('2026-12-31'),
  owner: { role: 'Head of Roads', unit: 'Roads' },
  reviewOn: day('2026-05-15'),
  comparisonGroups: [],
  equity: { answer: 'gains are even', whoIsMissing: '', changeMade: '', answeredOn: day('2025-11-15') },
  renamedTo: null,
  reviews: [],
  ...change,
});
