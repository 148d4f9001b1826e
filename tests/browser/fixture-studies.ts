import type { GapClosing, PayGapCategory, PayGapModel, PayGapStudy } from '../../src/domain/pay-gap-study.ts';
import type { Cut, Released } from '../../src/domain/reading.ts';
import type { SelectionEvidence, SelectionRow, SelectionStep, SelectionStudy } from '../../src/domain/selection-study.ts';
import type { SelectionQuery, Studies, StudyQuery } from '../../src/views/session-contract.ts';
import { metricId } from './fixture-metrics.ts';

/** TEST ONLY: studies of made-up figures: steps up and down, a category over the line, under it and hidden, tests that agree and that do not. */

interface Place {
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: StudyQuery['period'];
}

type Amount = {
  readonly facet?: string | null;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly n?: number;
};

const released = (metric: string, unit: string, place: Place, { facet = null, value, low, high, n = 1840 }: Amount): Released =>
  ({
    shown: true,
    audience: 'analyst',
    reading: {
      ...place,
      metric: metricId(metric),
      facet,
      unit,
      n,
      value,
      low: low ?? null,
      high: high ?? null,
      basis: { kind: 'gap', focal: n / 2, reference: n / 2, standardError: null },
      notes: [],
    },
  }) as unknown as Released;

const hidden = (metric: string, place: Place): Released =>
  ({
    shown: false,
    audience: 'analyst',
    unit: 'gap',
    because: 'fewer than 10 people in one of the groups',
    address: { ...place, metric: metricId(metric), facet: null },
  }) as unknown as Released;

const gap = (place: Place, amount: Amount): Released => released('pay-gap-adjusted', 'gap', place, amount);
const closing = (place: Place, atLeast: number, atMost: number, people: number): GapClosing => ({
  atLeast: released('pay-gap-adjusted', 'money-year', place, { value: atLeast }),
  atMost: released('pay-gap-adjusted', 'money-year', place, { value: atMost }),
  people,
});

const model = (place: Place, tainted: readonly string[]): PayGapModel => {
  const leftOver = tainted.length === 0 ? 0.062 : 0.041;
  const explained = {
    level: 0.058,
    'job title': 0.021,
    office: -0.006,
    tenure: 0.004,
    ...Object.fromEntries(tainted.map((one) => [one, 0.021])),
  };
  const logGap = Object.values(explained).reduce((sum, value) => sum + value, leftOver);
  const value = 1 - Math.exp(-leftOver);
  return {
    state: 'fitted',
    controls: Object.keys(explained),
    tainted,
    adjusted: gap(place, { value, low: value - 0.02, high: value + 0.02 }),
    pWorse: 0.999,
    logGap: gap(place, { facet: 'mean of logs', value: logGap }),
    steps: Object.entries(explained).map(([control, amount]) => ({
      control,
      explained: gap(place, { facet: `explained: ${control}`, value: amount }),
      leftOver: gap(place, { facet: `left over: ${control}`, value: amount / 10 }),
    })),
    leftOver: gap(place, { facet: 'left over', value: leftOver }),
    leftOverInBase: gap(place, { facet: 'left over: in no control', value: leftOver / 2 }),
    closing: closing(place, 812_000, 1_940_000, 611),
    facts: {
      women: 902,
      men: 938,
      alone: 3,
      incomplete: 12,
      incompleteOf: ['tenure'],
      together: [{ control: 'job title', alone: 15, people: 420 }],
      dropped: ['job title: Fleet Mechanic II'],
      sampledFrom: null,
      restsOnOne: false,
      withoutOne: { low: value - 0.002, high: value + 0.003 },
    },
  };
};

const category = (place: Place, name: string, value: number): PayGapCategory => ({
  name,
  adjusted: gap(
    { ...place, cut: [...place.cut, 'level'], group: [...place.group, name] },
    { value, low: value - 0.03, high: value + 0.03, n: 240 },
  ),
  restsOnOne: name === 'L4 Lead',
  closing: value > 0 ? closing(place, 90_000 * value * 10, 260_000 * value * 10, 41) : null,
});

export const payGapFixture = ({ cut, group, period }: StudyQuery): PayGapStudy => {
  const place = { cut, group, period };
  if (group.includes('Small office'))
    return {
      ...place,
      rawMedian: hidden('pay-gap-raw', place),
      rawMean: null,
      model: { state: 'absent', because: 'Under 30 people with a known pay, or under 5 women or men: there is no model.' },
      withTainted: null,
      categories: [],
    };
  return {
    ...place,
    rawMedian: released('pay-gap-raw', 'gap', place, { value: 0.094, low: 0.07, high: 0.121 }),
    rawMean: released('pay-gap-raw', 'gap', place, { facet: 'mean', value: 0.121, low: 0.1, high: 0.142 }),
    model: model(place, []),
    withTainted: model(place, ['performance rating']),
    categories: [
      {
        dimension: 'level',
        rows: [
          category(place, 'L1 Entry', 0.012),
          category(place, 'L2 Journey', 0.05),
          category(place, 'L3 Senior', 0.081),
          category(place, 'L4 Lead', -0.055),
          { name: 'L7 Executive', adjusted: hidden('pay-gap-adjusted', place), restsOnOne: false, closing: null },
        ],
      },
      { dimension: 'job title', rows: [category(place, 'Clerk', 0.02), category(place, 'Nurse', 0.071)] },
    ],
  };
};

type Evidence = Pick<SelectionEvidence, 'midP' | 'shortfall' | 'finding'> & {
  readonly ratio: number;
  readonly odds?: readonly [number, number, number];
};

const row = (query: SelectionQuery, group: string, rate: number, n: number, evidence: Evidence | null): SelectionRow => ({
  group,
  rate: released(query.metric, 'share', query, { value: rate, low: rate * 0.9, high: rate * 1.1, n }),
  untested: null,
  against:
    evidence === null
      ? null
      : {
          ratio: released(query.metric, 'ratio', query, {
            value: evidence.ratio,
            low: evidence.ratio * 0.8,
            high: evidence.ratio * 1.2,
            n,
          }),
          midP: evidence.midP,
          shortfall: evidence.shortfall,
          finding: evidence.finding,
          fisher: evidence.midP * 2,
          standardDeviations: -1.9,
          within:
            evidence.odds === undefined
              ? null
              : {
                  strata: 41,
                  odds: evidence.odds[0],
                  low: evidence.odds[1],
                  high: evidence.odds[2],
                  p: 0.2,
                  shortfall: evidence.shortfall / 2,
                },
        },
});

const step = (query: SelectionQuery, name: string, ratio: number, more: Partial<Evidence> = {}): SelectionStep => ({
  name,
  considered: 1600,
  selected: 420,
  reference: 'Male',
  line: 0.24,
  rows: [
    row(query, 'Male', 0.3, 1000, null),
    row(query, 'Female', 0.3 * ratio, 600, {
      ratio,
      midP: 0.00002,
      shortfall: 37.5,
      finding: ratio < 0.8 ? 'adverse' : 'no adverse difference',
      ...more,
    }),
    {
      group: 'Nonbinary',
      rate: hidden(query.metric, query),
      against: null,
      untested: 'under 5 people or 2 % of the pool',
    },
  ],
});

export const selectionFixture = (query: SelectionQuery): SelectionStudy => ({
  ...query,
  steps:
    query.arms === 'race_ethnicity'
      ? []
      : [step(query, 'hired', 0.667, { odds: [0.71, 0.55, 0.92] }), step(query, 'interview or beyond', 0.86)],
  units:
    query.by.length === 0 || query.arms === 'race_ethnicity'
      ? []
      : [
          { name: 'Sheriff', step: step(query, 'hired', 0.57) },
          { name: 'Parks', step: step(query, 'hired', 0.97, { midP: 0.41, shortfall: 0.4 }) },
          { name: 'Small office', step: step(query, 'hired', 0.6, { midP: 0.31, shortfall: 1.2, finding: 'too small to say' }) },
        ],
});

export const studiesFixture: Studies = {
  payGap: async (query) => payGapFixture(query),
  selection: async (query) => selectionFixture(query),
};
