import { families, principles, type PainPointFamily, type Principle } from '../../src/domain/framework.ts';
import type { LeaderPack, PackSection } from '../../src/report/index.ts';
import type { Handouts, PackAsk } from '../../src/views/handouts-contract.ts';
import { fixturePeriod } from './fixture-figures.ts';
import { day } from './fixture-metrics.ts';

/** TEST ONLY: a pack written by hand, with every shape the document must set: hidden figures, long names, many units. */

const unitName = (index: number): string =>
  ['Public Works and Fleet Maintenance', 'Parks', 'Library', 'Health & Human Services'][index] ?? `Department ${index + 1}`;

const row = (index: number) => ({
  label: unitName(index),
  figure: index % 4 === 3 ? { text: 'hidden', value: null } : { text: `${60 + index} %`, value: 0.6 + index / 100 },
  market: 0.7,
  commitment: index % 2 === 0 ? 0.8 : null,
});

export const fixtureUnits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ cut: ['department'], group: [unitName(index)], label: unitName(index) }));

const section = (id: string, place: PackSection['place'], rows: number): PackSection => ({
  id,
  title: place === 'body' ? `Finding ${id}: favorable answers are 9 pp under the market in ${unitName(0)}` : `Table ${id}`,
  place,
  chart:
    place === 'appendix'
      ? null
      : {
          kind: 'rows against yardsticks',
          axis: { label: 'favorable answers', from: 0.4, to: 1, format: 'percent' },
          rows: Array.from({ length: rows }, (_, index) => row(index)),
          marketLabel: 'market, Example survey 2025',
          commitmentLabel: 'our commitment: at least 80 %',
        },
  table: {
    name: `Favorable answers by department (${id})`,
    columns: [
      { label: 'Department', align: 'left' },
      { label: 'Ours', align: 'right' },
      { label: 'Market', align: 'right' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [unitName(index), row(index).figure, '70 %']),
    foot: ['2 groups hidden to protect small groups'],
  },
  sources: ['Example survey, 2025'],
  footnotes: id === '1' ? [1] : [],
});

export interface FixturePack {
  readonly units?: number;
  readonly decisions?: readonly string[];
  readonly sample?: boolean;
  readonly kind?: LeaderPack['kind'];
}

export const fixturePack = ({ units = 8, decisions = [], sample = true, kind = { kind: 'leadership' } }: FixturePack = {}): LeaderPack => ({
  kind,
  organization: 'County of Example',
  period: fixturePeriod,
  dataAsOf: day('2026-10-31'),
  onePage: {
    title: 'County of Example: job quality, Nov 2025 – Oct 2026',
    header: ['data as of Oct 31, 2026', 'yardsticks: market and our own commitments', 'restated since the last pack: no'],
    painPoints: [
      {
        sentence: 'Fleet mechanics earn about 14 % under the market.',
        people: '148 people',
        certainty: 'Confirmed',
        level: 'department-and-hr',
      },
      { sentence: 'One in four leaves Parks in the first year.', people: '62 hires', certainty: 'Likely', level: 'office-department' },
      { sentence: 'Filling a job takes 97 days, 36 more than the market.', people: '210 openings', certainty: 'Missed', level: 'hr' },
    ],
    principles: (Object.keys(principles) as Principle[]).map((principle, index) => ({
      principle,
      label: principles[principle].label,
      metric: index === 7 ? '' : 'favorable answers',
      market: (['worse', 'not clearly worse', 'hidden', 'not measured'] as const)[index % 4]!,
      marketText: ['6 pp under the market', '', 'hidden', '–'][index % 4]!,
      commitment: (['missed', 'met', 'hidden', 'not compared'] as const)[index % 4]!,
      lastYear: (['better', 'not clearly worse', 'hidden', 'not compared'] as const)[index % 4]!,
    })),
    tiles: (Object.keys(families) as PainPointFamily[]).map((family, index) => ({
      family,
      label: families[family],
      metric: 'Voluntary turnover',
      figure: index === 2 ? { text: 'hidden', value: null } : { text: `${10 + index} %`, value: 0.1 + index / 100 },
      n: '2,903 people',
      market: { label: 'market median', text: '12 %', value: 0.12, source: 'Example survey, 2025' },
      commitment: index % 2 === 0 ? { label: 'our commitment', text: 'at most 12 %', value: 0.12, source: 'adopted 2024' } : null,
      rest: null,
    })),
    grid: {
      columns: (Object.keys(principles) as Principle[]).map((id) => ({ id, label: principles[id].label, levelLetter: 'S' })),
      rows: Array.from({ length: units }, (_, at) => ({
        label: unitName(at),
        people: String(300 - at),
        cells: Object.keys(principles).map((id, index) => {
          const kind = (at + index) % 5;
          return kind === 4
            ? { step: null, text: 'hidden', name: `${unitName(at)}, ${id}: hidden` }
            : { step: ([-3, -2, -1, 0] as const)[kind]!, text: `${kind * 4} pp`, name: `${unitName(at)}, ${id}: ${kind * 4} pp` };
        }),
      })),
      foot: ['3 groups hidden to protect small groups; their people stay in the totals.'],
    },
    goals: [
      {
        title: 'Mechanics’ pay to 95 % of the market',
        baseline: { text: '86 %', value: 0.86 },
        now: { text: '88 %', value: 0.88 },
        target: { text: '95 %', value: 0.95 },
        verdict: 'moving',
        owner: 'Director of Public Works',
        nextReview: day('2027-01-31'),
        due: day('2027-06-30'),
      },
    ],
    holdingSteady: ['Benefits take-up: 92 %, not under the market', 'Pay in IT: about $91,000'],
    decisionsAsked: decisions,
    method: 'Figures of one release: groups under 10 people hidden, percentages under 100 people in steps of 5.',
  },
  sections: [section('1', 'body', 12), section('2', 'body', 70), section('3', 'appendix', 40)],
  footnotes: ['The survey of May 2026 left out seasonal staff.'],
  manifest: {
    appVersion: '0.1.0',
    madeAt: '2026-11-02T09:30:00.000Z',
    sample,
    files: [{ name: 'Salary_Oct_2026.csv', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }],
    marketPacks: [{ id: 'example-2025', title: 'Example wages, national', vintage: 'May 2025' }],
    conventions: ['Groups under 10 people are hidden.', 'Pay is a median, rounded to 3 % of the level.'],
    release: { id: 'release-1', at: '2026-11-02T09:30:00.000Z', summary: { verdict: 'passed', tables: 31, cells: 214, hidden: 9 } },
    hash: '4e1243bd22c66e76c2ba9eddc1f91394e57f9f83e4c1f2ac6d5e1f4a0d7e0b11',
  },
});

/** A release stands; packs are the one above, files say what was asked. */
export const fixtureHandouts = (change: Partial<Handouts> = {}, pack: FixturePack = {}): Handouts => ({
  released: () => ({
    id: 'release-1',
    at: '2026-11-02T09:30:00.000Z',
    period: fixturePeriod,
    summary: { verdict: 'passed', tables: 31, cells: 214, hidden: 9, solved: 12, repairs: 0, milliseconds: 1400, bases: [], never: [] },
  }),
  check: () => undefined,
  cancel: () => undefined,
  units: () => fixtureUnits(3),
  hidden: async () => [
    { metric: 'voluntary-turnover' as never, facet: null, group: ['Archive'], because: '7 people, leaders see from 10' },
    { metric: 'voluntary-turnover' as never, facet: null, group: ['Laboratory'], because: 'would give away another hidden figure' },
  ],
  pack: async ({ plans, kind }: PackAsk) => fixturePack({ ...pack, decisions: plans.decisionsAsked, kind }),
  files: async (_, form) => [{ name: `job-quality.${form}`, content: new Blob([form]) }],
  ...change,
});

/** Before any release. */
export const fixtureNoHandouts: Handouts = fixtureHandouts({
  released: () => null,
  units: () => [],
  hidden: async () => [],
  pack: async () => Promise.reject(new Error('No release stands for this period: check it first.')),
});
