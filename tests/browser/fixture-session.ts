import { defaultLimits } from '../../src/domain/limits.ts';
import type { Availability, MetricInfo } from '../../src/domain/metric.ts';
import { trailingYear } from '../../src/domain/period.ts';
import type { MetricId } from '../../src/domain/reading.ts';
import type { LoadedFile, Session } from '../../src/views/session-contract.ts';
import { behindFixture, sensitivityFixture, steadyFixture } from './fixture-behind.ts';
import { comparisonsOf, departments, fixturePeriod, offices, painPointsOf } from './fixture-figures.ts';
import { fixtureNoHandouts } from './fixture-pack.ts';
import { goalToolsFixture } from './fixture-goals.ts';
import { studiesFixture } from './fixture-studies.ts';
import { day, info, metricId, plans } from './fixture-metrics.ts';

/**
 * TEST ONLY: a session of made-up figures in every shape that a screen must show: shown and hidden, with and without each
 * yardstick, with and without an interval, better and worse. Figures are a fixed function of their place; nothing is measured.
 */

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
  audience: 'analyst',
  setAudience: nothing,
  leaderRelease: { state: 'none' },
  releases: [],
  handouts: fixtureNoHandouts,
  frozen: false,
  sample: true,
  version: 'fixture-1',
  organizationName: 'County of Example',
  period: fixturePeriod,
  periods: [fixturePeriod, trailingYear(day('2025-12-31'))],
  dated: true,
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
    ...['pay-gap-adjusted', 'hiring-impact-ratio'].map((id) => [metricId(id), { state: 'ready', metric: metricId(id) }] as const),
  ]),
  limits: defaultLimits,
  cuts: [
    { cut: ['department'], label: 'Department', groups: departments.length },
    { cut: ['office'], label: 'Office', groups: offices.length },
    { cut: ['office', 'department'], label: 'Office × Department', groups: 24 },
  ],
  reachesBack: () => true,
  comparisons: async (query) => comparisonsOf(query),
  painPoints: async ({ period }) => ({ ...painPointsOf(period), cellsLookedAt: 214, cellsHidden: 9 }),
  behind: async () => behindFixture,
  nullCheck: async () => ({ expectedConfirmed: 0.1, expectedLikely: 0.6, cells: 180, runs: 500, seed: 1 }),
  sensitivity: async ({ period }) => sensitivityFixture(period),
  steady: async () => steadyFixture,
  studies: studiesFixture,
  goals: goalToolsFixture(),
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
    ranking: { weights: {}, order: 'severity', nestBy: 'department' },
    livingWages: [{ label: 'One adult, one child', hourly: 31.4 }],
  },
  changeSettings: nothing,
  quarantineCsv: () => 'file,line,column,reason,text\r\n',
  ...change,
});
