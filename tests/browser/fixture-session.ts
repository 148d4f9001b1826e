import type { Certainty, Comparison, PainPoint, Yardstick } from '../../src/domain/comparison.ts';
import type { PainPointFamily, Principle } from '../../src/domain/framework.ts';
import { defaultLimits, type LimitClass } from '../../src/domain/limits.ts';
import type { Availability, MetricInfo, MetricKind } from '../../src/domain/metric.ts';
import { trailingYear, type IsoDate, type Period } from '../../src/domain/period.ts';
import { cutName, groupName, type Cut, type MetricId, type MetricUnit, type Reading, type Released } from '../../src/domain/reading.ts';
import type { ComparisonQuery, LoadedFile, Session } from '../../src/views/session-contract.ts';

/**
 * TEST ONLY: a session of made-up figures in every shape that a screen must show: shown and hidden, with and without each
 * yardstick, with and without an interval, better and worse. Figures are a fixed function of their place; nothing is measured.
 */

export const day = (text: string) => text as IsoDate;
const metricId = (text: string) => text as MetricId;

interface Plan {
  readonly id: string;
  readonly label: string;
  readonly unit: MetricUnit;
  readonly kind: MetricKind;
  readonly better: MetricInfo['better'];
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
  readonly limits: LimitClass;
  readonly base?: MetricInfo['base'];
  readonly at: number;
  readonly spread: number;
  readonly market: number | null;
  readonly commitment?: number;
  readonly facets?: readonly (readonly [string, Principle | null])[];
}

const plans: readonly Plan[] = [
  {
    id: 'headcount',
    label: 'Headcount',
    unit: 'people',
    kind: 'count',
    better: 'context',
    principle: null,
    family: null,
    limits: 'GE',
    at: 0,
    spread: 0,
    market: null,
  },
  {
    id: 'pay-to-market',
    label: 'Pay to market',
    unit: 'ratio',
    kind: 'median',
    better: 'higher',
    principle: 'earnings',
    family: 'turnover',
    limits: 'PY',
    at: 0.96,
    spread: 0.12,
    market: 1,
    commitment: 1,
  },
  {
    id: 'median-pay',
    label: 'Median pay',
    unit: 'money-year',
    kind: 'median',
    better: 'context',
    principle: 'earnings',
    family: null,
    limits: 'PY',
    at: 61_240,
    spread: 14_000,
    market: null,
  },
  {
    id: 'pay-gap-raw',
    label: 'Unadjusted pay gap',
    unit: 'gap',
    kind: 'gap',
    better: 'to-zero',
    principle: 'earnings',
    family: 'leadership-diversity',
    limits: 'PY',
    at: 0.041,
    spread: 0.05,
    market: null,
  },
  {
    id: 'voluntary-turnover',
    label: 'Voluntary turnover',
    unit: 'per-person-year',
    kind: 'rate',
    better: 'lower',
    principle: 'environment-and-culture',
    family: 'turnover',
    limits: 'TU',
    at: 0.112,
    spread: 0.08,
    market: 0.096,
    commitment: 0.12,
  },
  {
    id: 'early-leavers',
    label: 'First-year leavers',
    unit: 'share',
    kind: 'survival',
    better: 'lower',
    principle: 'environment-and-culture',
    family: 'turnover',
    limits: 'RT',
    at: 0.27,
    spread: 0.14,
    market: null,
    facets: [
      ['90 days', null],
      ['180 days', null],
    ],
  },
  {
    id: 'tenure-median',
    label: 'Median tenure',
    unit: 'years',
    kind: 'median',
    better: 'context',
    principle: 'safety-and-security',
    family: 'turnover',
    limits: 'GE',
    at: 7.4,
    spread: 4,
    market: 6.2,
  },
  {
    id: 'promotion-rate',
    label: 'Promotion rate',
    unit: 'per-person-year',
    kind: 'rate',
    better: 'higher',
    principle: 'learning-and-development',
    family: 'advancement',
    limits: 'RT',
    at: 0.071,
    spread: 0.05,
    market: 0.089,
  },
  {
    id: 'time-to-fill',
    label: 'Days to fill',
    unit: 'days',
    kind: 'survival',
    better: 'lower',
    principle: null,
    family: 'hiring',
    limits: 'HD',
    base: 'requisitions',
    at: 97,
    spread: 40,
    market: 61,
  },
  {
    id: 'hiring-impact-ratio',
    label: 'Candidate-to-hire parity',
    unit: 'ratio',
    kind: 'ratio',
    better: 'to-one',
    principle: null,
    family: 'candidate-diversity',
    limits: 'AI',
    base: 'applications',
    at: 0.84,
    spread: 0.1,
    market: 0.8,
  },
  {
    id: 'survey-favorable',
    label: 'Favorable answers',
    unit: 'share',
    kind: 'share',
    better: 'higher',
    principle: null,
    family: 'engagement',
    limits: 'SV',
    base: 'respondents',
    at: 0.62,
    spread: 0.16,
    market: 0.6,
    facets: [
      ['voice-and-representation', 'voice-and-representation'],
      ['schedules', 'schedules'],
      ['purpose-and-meaning', 'purpose-and-meaning'],
      ['learning-and-development', 'learning-and-development'],
      ['I have the tools and equipment I need to do my work safely and well', 'safety-and-security'],
    ],
  },
  {
    id: 'engagement-index',
    label: 'Engagement index',
    unit: 'index',
    kind: 'mean',
    better: 'higher',
    principle: null,
    family: 'engagement',
    limits: 'SV',
    base: 'respondents',
    at: 64.1,
    spread: 9,
    market: 73,
  },
  {
    id: 'benefit-take-up',
    label: 'Benefit take-up',
    unit: 'share',
    kind: 'share',
    better: 'higher',
    principle: 'benefits',
    family: 'turnover',
    limits: 'BN',
    base: 'enrollments',
    at: 0.79,
    spread: 0.1,
    market: 0.753,
  },
];

const info = (plan: Plan): MetricInfo => ({
  id: metricId(plan.id),
  label: plan.label,
  question: `What does ${plan.label.toLowerCase()} say?`,
  kind: plan.kind,
  unit: plan.unit,
  better: plan.better,
  principle: plan.principle,
  family: plan.family,
  level: 'department-and-hr',
  limits: plan.limits,
  base: plan.base ?? 'people',
  readme: `# ${plan.label}\n\n## What it asks\n\nWhether **${plan.label.toLowerCase()}** is as it should be; see \`definition.ts\`.\n\n## Who counts\n\n- everyone on roll\n- leavers up to their last day\n\n## What it cannot tell\n\nWhy.\n\n## Sources\n\n| Rule | Text |\n|---|---|\n| MC1 | person-days |\n`,
  sql: `-- ${plan.label}: one row per person.\nSELECT emp_key, department, 1 AS counts\nFROM on_roll`,
});

const departments: readonly (readonly [string, number])[] = [
  ['Public Works', 611],
  ['Health & Human Services', 540],
  ['Sheriff', 498],
  ['Parks', 204],
  ['Fleet', 148],
  ['Libraries & Community Learning Centers', 131],
  ['Clerk', 62],
  ['Small office', 4],
];
const offices: readonly (readonly [string, number])[] = [
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

const comparisonsOf = ({ metrics, cuts, period, facets }: ComparisonQuery): readonly Comparison[] =>
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

const painPointsOf = (period: Period): { readonly ranked: readonly PainPoint[]; readonly worthWatching: readonly PainPoint[] } => {
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

const file = (name: string, kind: LoadedFile['kinds'][number], setAside = false): LoadedFile => ({
  reading: {
    name,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    encoding: 'windows-1252',
    dialect: { delimiter: ',', quote: '"', escape: '"' },
    headerLines: [3],
    preamble: ['Report of Oct 31, 2026', ''],
    header: ['Emp No', 'Org Lvl 4', 'Annual Rt'],
    ledger: { read: 2931, header: 1, preamble: 2, blank: 0, footer: 1, loaded: 2913, quarantined: 14 },
    findings: [
      {
        code: 'short-row',
        severity: 'warning',
        message: '14 rows have fewer cells than the header; they are held back.',
        count: 14,
        line: 212,
        lastLine: 1806,
      },
    ],
    quarantined: [{ line: 212, lastLine: 212, code: 'short-row', reason: '2 cells where the header has 3', text: '00412,Fleet' }],
  },
  kinds: [kind],
  kindReason: 'one row a person, with pay and a job title',
  grain: 'person',
  columns: [
    {
      index: 0,
      label: 'Emp No',
      field: 'employee_id',
      confidence: 1,
      chip: 'exact',
      reason: 'same name, unique values',
      door: 'key',
      rule: { kind: 'identifier', missing: [] },
    },
    {
      index: 1,
      label: 'Org Lvl 4',
      field: 'department',
      confidence: 0.71,
      chip: 'check',
      reason: '8 values, each with many rows',
      door: 'keep',
      rule: { kind: 'text', missing: [] },
    },
    {
      index: 2,
      label: 'Full Name',
      field: null,
      confidence: 0,
      chip: 'none',
      reason: 'looks like names of persons',
      door: 'drop',
      rule: { kind: 'text', missing: [] },
    },
  ],
  asOf: day('2026-10-31'),
  asOfReason: 'from the line above the header',
  questions: [],
  findings: [{ code: 'pay-basis', severity: 'note', message: '31 rows look hourly.', count: 31, column: 'Annual Rt' }],
  setAside,
});

const nothing = () => {};

/** A ready session; `change` replaces members. */
export const fixtureSession = (change: Partial<Session> = {}): Session => ({
  status: 'ready',
  problem: null,
  restart: nothing,
  sample: true,
  version: 'fixture-1',
  organizationName: 'County of Example',
  period: fixturePeriod,
  periods: [fixturePeriod, trailingYear(day('2025-12-31'))],
  dataAsOf: day('2026-10-31'),
  plans: [file('Salary_Oct_2026.csv', 'roster'), file('world_population.csv', 'not-people-data', true)],
  refused: [{ name: 'photo.csv', message: 'This is a picture, not a table.' }],
  infos: new Map<MetricId, MetricInfo>([
    ...plans.map((plan) => [metricId(plan.id), info(plan)] as const),
    [metricId('leadership-parity'), info({ ...plans[9]!, id: 'leadership-parity', label: 'Leadership parity' })],
  ]),
  availability: new Map<MetricId, Availability>([
    ...plans.map((plan) => [metricId(plan.id), { state: 'ready', metric: metricId(plan.id) }] as const),
    [metricId('leadership-parity'), { state: 'off', metric: metricId('leadership-parity') }],
  ]),
  limits: defaultLimits,
  cuts: [
    { cut: ['department'], label: 'Department', groups: departments.length },
    { cut: ['office'], label: 'Office', groups: offices.length },
    { cut: ['office', 'department'], label: 'Office × Department', groups: 24 },
  ],
  comparisons: async (query) => comparisonsOf(query),
  painPoints: async ({ period }) => ({ ...painPointsOf(period), cellsLookedAt: 214, cellsHidden: 9 }),
  sqlFor: ({ metric, group }) => `-- rows behind ${metric}\nSELECT *\nFROM contributions\nWHERE department = '${group[0] ?? 'any'}'`,
  occupationMatches: [
    {
      jobTitle: 'Fleet Mechanic II',
      people: 41,
      candidates: [{ code: '49-3031', title: 'Bus and truck mechanics', confidence: 0.93 }],
      chosen: null,
      state: 'proposed',
    },
    {
      jobTitle: 'Clerk Typist',
      people: 12,
      candidates: [{ code: '43-9022', title: 'Word processors and typists', confidence: 0.95 }],
      chosen: null,
      state: 'proposed',
    },
    { jobTitle: 'Special Projects', people: 6, candidates: [], chosen: null, state: 'unmatched' },
    {
      jobTitle: 'Registered Nurse',
      people: 88,
      candidates: [],
      chosen: { code: '29-1141', title: 'Registered nurses', confidence: 1 },
      state: 'confirmed',
    },
  ],
  decideOccupation: nothing,
  findOccupations: (words) => [{ code: '49-3031', title: `Bus and truck mechanics (${words})`, confidence: 0.8 }],
  commitments: [
    {
      id: 'c1',
      text: 'Pay at the market median in every job family',
      metric: metricId('pay-to-market'),
      facet: null,
      operator: '≥',
      threshold: 1,
      scope: null,
      from: day('2024-07-01'),
      due: day('2027-06-30'),
      owner: 'HR director',
      status: 'adopted',
    },
    {
      id: 'c2',
      text: 'Voluntary turnover at most 12 % a year',
      metric: metricId('voluntary-turnover'),
      facet: null,
      operator: '≤',
      threshold: 0.12,
      scope: null,
      from: null,
      due: null,
      owner: '',
      status: 'adopted',
    },
  ],
  saveCommitment: nothing,
  removeCommitment: nothing,
  packs: [
    {
      id: 'example-2025',
      title: 'Example wages, national',
      publisher: 'Example Statistics Office',
      vintage: 'May 2025',
      geography: 'United States',
      population: 'wage and salary workers',
      license: 'public domain',
      figures: 8300,
      cautions: ['Made up for tests.'],
      usedBy: [metricId('pay-to-market')],
    },
  ],
  settings: {
    organizationName: 'County of Example',
    ownership: 'local-government',
    sector: '99',
    state: null,
    groupsOn: { gender: true, raceEthnicity: false },
    limits: {},
    livingWages: [{ label: 'One adult, one child', hourly: 31.4 }],
  },
  changeSettings: nothing,
  quarantineCsv: () => 'file,line,column,reason,text\r\n',
  ...change,
});
