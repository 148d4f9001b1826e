import type { BestEstimate, Certainty, Comparison, PainPoint, Yardstick } from '../../src/domain/comparison.ts';
import type { Principle } from '../../src/domain/framework.ts';
import { defaultLimits } from '../../src/domain/limits.ts';
import { trailingYear, type Period } from '../../src/domain/period.ts';
import { cutName, groupName, type Cut, type Reading, type Released } from '../../src/domain/reading.ts';
import type { ComparisonQuery } from '../../src/views/session-contract.ts';
import { day, metricId, plans, type Plan } from './fixture-metrics.ts';

/** TEST ONLY: made-up figures, a fixed function of their place; nothing is measured. */

export const departments: readonly (readonly [string, number])[] = [
  ['Public Works', 611],
  ['Health & Human Services', 540],
  ['Sheriff', 498],
  ['Parks', 204],
  ['Fleet', 148],
  ['Libraries & Community Learning Centers', 131],
  ['Clerk', 62],
  ['Small office', 4],
];
export const offices: readonly (readonly [string, number])[] = [
  ['North', 1400],
  ['South', 1100],
  ['River', 403],
];

const groupsOf = (cut: Cut): readonly (readonly [readonly string[], number])[] => {
  switch (cutName(cut)) {
    case 'organization':
      return [[[], 2903]];
    case 'department':
      return departments.map(([name, people]) => [[name], people]);
    case 'office':
      return offices.map(([name, people]) => [[name], people]);
    case 'office×department':
      return offices.flatMap(([office]) => departments.map(([name, people]) => [[office, name], Math.round(people / 3)] as const));
    default:
      return [];
  }
};

/** A fixed number in −1 … 1 for a text. */
const noise = (text: string): number => {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 1009;
  return (hash / 1009) * 2 - 1;
};

const marketOf = (plan: Plan): Yardstick | null =>
  plan.market === null
    ? null
    : {
        kind: 'market',
        value: plan.market,
        ...(plan.id === 'pay-to-market' ? { p10: 0.82, p90: 1.21 } : {}),
        label: 'market median',
        provenance: {
          source: 'Example Statistics Office, Example Survey',
          vintage: 'May 2025',
          population: 'all employers, national',
          statistic: 'median',
          packId: 'example-2025',
          cautions: ['Made up for tests.'],
          ...(plan.id === 'pay-to-market' ? { aging: 'aged to Oct 2026' } : {}),
        },
        indicative: plan.id === 'promotion-rate' ? ['another definition of promotion'] : [],
      };

const commitmentOf = (plan: Plan): Yardstick | null =>
  plan.commitment === undefined
    ? null
    : { kind: 'commitment', value: plan.commitment, label: 'our commitment', provenance: null, indicative: [] };

const gapOf = (plan: Plan, value: number): number | null => {
  if (plan.market === null || plan.better === 'context') return null;
  const worse = plan.better === 'higher' || plan.better === 'to-one' ? plan.market - value : value - plan.market;
  return defaultLimits[plan.limits].gapAs === 'relative' ? worse / plan.market : worse;
};

const comparisonOf = (
  plan: Plan,
  facet: string | null,
  principle: Principle | null,
  cut: Cut,
  group: readonly string[],
  people: number,
  period: Period,
): Comparison => {
  const place = `${plan.id}|${facet ?? ''}|${groupName(group)}|${period.endsOn.slice(0, 4)}`;
  const address = { metric: metricId(plan.id), facet, cut, group, period };
  const value =
    plan.id === 'headcount'
      ? people
      : facet === '90 days'
        ? 0.11
        : facet === '180 days'
          ? 0.18
          : plan.at + (group.length === 0 ? 0.15 : 1) * plan.spread * noise(place);
  const half = Math.abs(plan.at) * (0.6 / Math.sqrt(Math.max(people, 1) / 10));
  const reading: Reading = {
    ...address,
    unit: plan.unit,
    n: people,
    value,
    low: plan.id === 'headcount' ? null : value - half,
    high: plan.id === 'headcount' ? null : value + half,
    basis: { kind: 'count', count: people },
    notes: plan.id === 'pay-to-market' ? ['Hours assumed for 12 people.'] : [],
  };
  const isHidden = people < 5 || (plan.id === 'survey-favorable' && group[0] === 'Clerk');
  const released = (
    isHidden
      ? { shown: false, audience: 'analyst', address, unit: plan.unit, because: `n under ${people < 5 ? 5 : 10}` }
      : { shown: true, audience: 'analyst', reading }
  ) as Released;
  const met = plan.commitment === undefined ? null : plan.better === 'lower' ? value <= plan.commitment : value >= plan.commitment;
  return {
    released,
    market: marketOf(plan),
    commitment: commitmentOf(plan),
    verdict: isHidden || met === null ? null : met ? 'met' : 'missed',
    gap: isHidden ? null : gapOf(plan, value),
    principle: principle ?? plan.principle,
    family: plan.family,
  };
};

export const comparisonsOf = ({ metrics, cuts, period, facets }: ComparisonQuery): readonly Comparison[] =>
  plans
    .filter((plan) => metrics.includes(metricId(plan.id)))
    .flatMap((plan) => {
      const series: readonly (readonly [string | null, Principle | null])[] = [
        [null, null],
        ...(facets === 'all' ? (plan.facets ?? []) : []),
      ];
      return cuts.flatMap((cut) =>
        groupsOf(cut).flatMap(([group, people]) =>
          series.map(([facet, principle]) => comparisonOf(plan, facet, principle, cut, group, people, period)),
        ),
      );
    });

export const fixturePeriod = trailingYear(day('2026-10-31'));

const estimateOf = ({ value, low, high }: Reading): BestEstimate => ({
  value: value * 0.97,
  low: low ?? value,
  high: high ?? value,
  ownShare: 0.59,
  expectedExcess: 0.04,
  siblings: 8,
  yardstickAtMix: null,
  qValue: 0.031,
});

export const painPointsOf = (period: Period): { readonly ranked: readonly PainPoint[]; readonly worthWatching: readonly PainPoint[] } => {
  const all = comparisonsOf({ metrics: plans.map(({ id }) => metricId(id)), cuts: [[], ['department']], period, facets: 'all' }).flatMap(
    (comparison) => {
      if (!comparison.released.shown || comparison.gap === null || comparison.market === null) return [];
      const { reading } = comparison.released;
      const plan = plans.find(({ id }) => id === reading.metric)!;
      const limits = defaultLimits[plan.limits];
      const materialGaps = (comparison.gap - limits.tolerance) / limits.scale;
      if (materialGaps <= 0) return [];
      const certainty: Certainty =
        comparison.verdict === 'missed' ? 'Missed' : materialGaps > 0.8 ? 'Confirmed' : materialGaps > 0.3 ? 'Likely' : 'Watch';
      const capped = materialGaps > 3;
      const gaps = Math.min(materialGaps, 3);
      const point: PainPoint = {
        id: `${reading.metric}~${reading.facet ?? ''}~${groupName(reading.group)}`,
        rank: 0,
        metric: reading.metric,
        facet: reading.facet,
        principle: comparison.principle,
        family: comparison.family,
        cut: reading.cut,
        group: reading.group,
        responsibleLevel: reading.group.length === 0 ? 'hr' : 'department-and-hr',
        levelByPrinciple: 'department-and-hr',
        levelByEvidence: reading.group.length === 0 ? { level: 'hr', because: '6 of 8 departments show it' } : null,
        people: reading.n,
        value: reading.value,
        low: reading.low,
        high: reading.high,
        yardstick: certainty === 'Missed' ? comparison.commitment! : comparison.market,
        certainty,
        probability: certainty === 'Missed' ? null : 0.5 + Math.min(materialGaps, 0.99) / 2,
        severity: gaps * reading.n,
        parts: {
          weight: 1,
          people: reading.n,
          gap: comparison.gap,
          tolerance: limits.tolerance,
          scale: limits.scale,
          materialGaps: gaps,
          capped,
        },
        observed: { numerator: Math.round(reading.value * reading.n), denominator: reading.n },
        ...(certainty === 'Missed' ? {} : { estimate: estimateOf(reading) }),
        ...(comparison.commitment === null || comparison.verdict === null
          ? {}
          : { fact: { commitment: comparison.commitment, verdict: comparison.verdict } }),
        signal: {
          market: comparison.market,
          certainty: certainty === 'Missed' ? null : certainty,
          tolerance: limits.tolerance,
          probability: 0.5 + Math.min(materialGaps, 0.98) / 2,
        },
        stability: { topTenShare: gaps > 0.8 ? 0.93 : 0.4, tied: gaps <= 0.8 },
        ...(plan.id === 'voluntary-turnover'
          ? { cost: { low: 112_000, usual: 147_000, high: 350_000, leavers: 11.4, pay: 61_400, source: 'an example' } }
          : {}),
        sentence: `${plan.label} in ${reading.group[0] ?? 'the whole organization'} is behind ${certainty === 'Missed' ? 'our commitment' : 'the market'}`,
      };
      return [point];
    },
  );
  const ranked = all.filter(({ certainty }) => certainty !== 'Watch').sort((a, b) => b.severity - a.severity);
  return {
    ranked: ranked.map((point, index) => ({ ...point, rank: index + 1 })),
    worthWatching: all
      .filter(({ certainty }) => certainty === 'Watch')
      .map((point, index) => ({ ...point, rank: ranked.length + index + 1 })),
  };
};
