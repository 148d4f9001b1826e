import { defaultLimits } from '../../../src/domain/limits.ts';
import type { Comparison, Yardstick } from '../../../src/domain/comparison.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { Basis, Cut, MetricId, Reading, Released } from '../../../src/domain/reading.ts';

export const period = trailingYear('2025-12-31' as IsoDate);

export const info = (id: string, over: Partial<MetricInfo> = {}): MetricInfo => ({
  id: id as MetricId,
  label: id,
  question: '',
  kind: 'rate',
  unit: 'per-person-year',
  better: 'lower',
  principle: 'environment-and-culture',
  family: 'turnover',
  level: 'department-and-hr',
  limits: 'TU',
  base: 'people',
  readme: '',
  sql: '',
  ...over,
});

export const infos: ReadonlyMap<MetricId, MetricInfo> = new Map(
  [
    info('voluntary-turnover'),
    info('pay-to-market', { kind: 'median', unit: 'ratio', better: 'higher', principle: 'earnings', limits: 'PY' }),
    info('survey-favorable', {
      kind: 'share',
      unit: 'share',
      better: 'higher',
      principle: null,
      family: 'engagement',
      limits: 'SV',
      base: 'respondents',
    }),
    info('tenure-median', { kind: 'median', unit: 'years', better: 'context', limits: 'GE' }),
    info('headcount', { kind: 'count', unit: 'people', better: 'context', principle: null, family: null, limits: 'GE' }),
    info('living-wage-share', {
      label: 'Living-wage share',
      kind: 'share',
      unit: 'share',
      better: 'higher',
      principle: 'earnings',
      limits: 'GE',
    }),
    info('hiring-impact-ratio', {
      kind: 'ratio',
      unit: 'ratio',
      better: 'to-one',
      principle: null,
      family: 'candidate-diversity',
      level: 'hr',
      limits: 'AI',
      base: 'applications',
    }),
    info('pay-gap-adjusted', {
      kind: 'gap',
      unit: 'gap',
      better: 'to-zero',
      principle: 'earnings',
      family: 'leadership-diversity',
      limits: 'PG',
    }),
    info('overtime-share', { kind: 'ratio', unit: 'share', principle: 'schedules', family: 'engagement', limits: 'GE' }),
    info('time-to-fill', { kind: 'survival', unit: 'days', principle: null, family: 'hiring', limits: 'HD', base: 'requisitions' }),
  ].map((one) => [one.id, one]),
);

export const market = (value: number, indicative: readonly string[] = []): Yardstick => ({
  kind: 'market',
  value,
  label: 'market',
  provenance: null,
  indicative,
});

export const commitment = (value: number): Yardstick => ({
  kind: 'commitment',
  value,
  label: 'our promise',
  provenance: null,
  indicative: [],
});

export interface Given {
  readonly metric: string;
  readonly facet?: string | null;
  readonly cut?: Cut;
  readonly group?: readonly string[];
  readonly n: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly basis: Basis;
  readonly market?: Yardstick | null;
  readonly commitment?: Yardstick | null;
  readonly verdict?: 'met' | 'missed';
}

/** A comparison as `compare` would give it, for a released figure. */
export const comparison = (given: Given): Comparison => {
  const metric = infos.get(given.metric as MetricId)!;
  const reading: Reading = {
    metric: metric.id,
    facet: given.facet ?? null,
    cut: given.cut ?? [],
    group: given.group ?? [],
    period,
    unit: metric.unit,
    n: given.n,
    value: given.value,
    low: given.low ?? null,
    high: given.high ?? null,
    basis: given.basis,
    notes: [],
  };
  return {
    released: { shown: true, audience: 'analyst', reading } as unknown as Released,
    market: given.market ?? null,
    commitment: given.commitment ?? null,
    verdict: given.verdict ?? null,
    gap: null,
    principle: metric.principle,
    family: metric.family,
  };
};

export const leaving = (events: number, exposureYears: number, rest: Partial<Given> = {}): Comparison =>
  comparison({
    metric: 'voluntary-turnover',
    n: Math.round(exposureYears),
    value: events / exposureYears,
    basis: { kind: 'rate', events, exposureYears },
    market: market(0.096),
    ...rest,
  });

/** A node of two departments and two offices: events and years of each of the four units; sums above them. */
export const organization = (units: Readonly<Record<string, readonly [number, number]>>): readonly Comparison[] => {
  const names = Object.keys(units).map((name) => name.split('×') as [string, string]);
  const sum = (keep: (office: string, department: string) => boolean) => {
    const kept = names
      .filter(([office, department]) => keep(office, department))
      .map(([office, department]) => units[`${office}×${department}`]!);
    return leavingSum(kept);
  };
  const offices = [...new Set(names.map(([office]) => office))];
  const departments = [...new Set(names.map(([, department]) => department))];
  return [
    leaving(...sum(() => true)),
    ...offices.map((office) => leaving(...sum((o) => o === office), { cut: ['office'], group: [office] })),
    ...departments.map((department) => leaving(...sum((_, d) => d === department), { cut: ['department'], group: [department] })),
    ...names.map(([office, department]) =>
      leaving(...units[`${office}×${department}`]!, { cut: ['office', 'department'], group: [office, department] }),
    ),
  ];
};

const leavingSum = (all: readonly (readonly [number, number])[]): readonly [number, number] => [
  all.reduce((total, [events]) => total + events, 0),
  all.reduce((total, [, years]) => total + years, 0),
];

export const limits = defaultLimits;
