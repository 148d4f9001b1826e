import { describe, expect, it } from 'vitest';
import {
  applies,
  compare,
  judge,
  loadBundledPacks,
  marketPayRows,
  matchTitles,
  payFloorRows,
  principleOfFacet,
  principleOfItem,
  problemsOf,
  starterCommitments,
  summarizeMarketPay,
  unknownPeers,
} from '../../../src/benchmarks/index.ts';
import type { PeerContext } from '../../../src/benchmarks/index.ts';
import type { Commitment } from '../../../src/domain/comparison.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Reading, Released } from '../../../src/domain/reading.ts';
import { info, infos, period } from '../pain-points/example-organization.ts';

const packs = loadBundledPacks();

const reading = (metric: string, value: number, rest: Partial<Reading> = {}): Reading => ({
  metric: metric as MetricId,
  facet: null,
  cut: [],
  group: [],
  period,
  unit: infos.get(metric as MetricId)?.unit ?? 'share',
  n: 100,
  value,
  low: null,
  high: null,
  basis: { kind: 'share', counts: value * 100, people: 100 },
  notes: [],
  ...rest,
});
const released = (one: Reading): Released => ({ shown: true, audience: 'analyst', reading: one }) as unknown as Released;

const promise = (over: Partial<Commitment> = {}): Commitment => ({
  id: 'a',
  text: 'Turnover at most 12 %',
  metric: 'voluntary-turnover' as MetricId,
  facet: null,
  operator: '≤',
  threshold: 0.12,
  scope: null,
  from: null,
  due: null,
  owner: 'HR director',
  status: 'adopted',
  ...over,
});

describe('compare', () => {
  const local: PeerContext = { ownership: 'local-government', sector: '99' };

  it('puts both yardsticks beside a reading, the gap positive when worse', () => {
    const [one] = compare([released(reading('voluntary-turnover', 0.15))], infos, packs, local, [promise()]);
    expect(one!.market!.value).toBeCloseTo(0.096, 9);
    expect(one!.gap).toBeCloseTo(0.054, 9);
    expect(one).toMatchObject({
      verdict: 'missed',
      commitment: { kind: 'commitment', value: 0.12 },
      principle: 'environment-and-culture',
      family: 'turnover',
    });
  });

  it('turns the gap by the direction of the metric', () => {
    const parity = compare([released(reading('hiring-impact-ratio', 2 / 3))], infos, packs, local, [])[0]!;
    expect(parity.gap).toBeCloseTo(0.8 - 2 / 3, 9);
    const days = compare([released(reading('time-to-fill', 63, { unit: 'days' }))], infos, packs, local, [])[0]!;
    expect(days.gap).toBeCloseTo(0.5, 9);
    const tenure = compare([released(reading('tenure-median', 4))], infos, packs, local, [])[0]!;
    expect(tenure.gap).toBeNull();
    expect(tenure.market!.value).toBe(6.2);
  });

  it('MC19: a share over a period of its own is not held against a yearly rate', () => {
    const rates = new Map([...infos, ['promotion-rate' as MetricId, info('promotion-rate', { better: 'higher' })]]);
    const ofAYear = reading('promotion-rate', 0.05, { unit: 'per-person-year', basis: { kind: 'rate', events: 5, exposureYears: 100 } });
    const [share, rate] = compare([released(reading('promotion-rate', 0.05)), released(ofAYear)], rates, packs, local, []);
    expect([share!.market, share!.gap]).toEqual([null, null]);
    expect(rate!.market!.value).toBeCloseTo(0.089, 9);
  });

  it('ST6, PR30: a printed step is judged only where all it may stand for is on one side of the promise', () => {
    const printed = (value: number, low: number, high: number) =>
      ({
        shown: true,
        audience: 'leader',
        text: '',
        reading: reading('voluntary-turnover', value),
        range: { low, high },
      }) as unknown as Released;
    const judged = [printed(0.1, 0, 0.11), printed(0.13, 0.11, 0.15), printed(0.2, 0.19, 0.21)];
    expect(compare(judged, infos, packs, local, [promise({ threshold: 0.12 })]).map(({ verdict }) => verdict)).toEqual([
      'met',
      null,
      'missed',
    ]);
  });

  it('PR30: a printed step that holds the market figure has no gap to it', () => {
    const printed = (value: number, low: number, high: number) =>
      ({
        shown: true,
        audience: 'leader',
        text: '',
        reading: reading('voluntary-turnover', value),
        range: { low, high },
      }) as unknown as Released;
    const exact = compare([released(reading('voluntary-turnover', 0.3))], infos, packs, local, [])[0]!;
    const market = exact.market!.value;
    const [inside, outside] = compare([printed(0.1, 0, market + 0.001), printed(0.3, market + 0.001, 0.31)], infos, packs, local, []);
    expect(inside!.gap).toBe(0);
    expect(outside!.gap).toBeCloseTo(0.3 - market, 9);
  });

  it('gives no verdict and no gap for a hidden figure', () => {
    const { value: _value, ...address } = reading('voluntary-turnover', 0.15);
    const hidden = { shown: false, audience: 'leader', address, unit: 'share' } as unknown as Released;
    expect(compare([hidden], infos, packs, local, [promise()])[0]).toMatchObject({ verdict: null, gap: null });
  });

  it('takes the principle from the facet where the metric has none', () => {
    const [item] = compare([released(reading('survey-favorable', 0.5, { facet: 'schedules' }))], infos, packs, local, []);
    expect(item!.principle).toBe('schedules');
  });
});

describe('commitments', () => {
  it('are facts: no tolerance, no interval', () => {
    expect(judge(reading('voluntary-turnover', 0.12), promise())).toBe('met');
    expect(judge(reading('voluntary-turnover', 0.1200001), promise())).toBe('missed');
    expect(judge(reading('x', 0.1 + 0.2), promise({ operator: '≤', threshold: 0.3 }))).toBe('met');
    expect(judge(reading('x', 0.79), promise({ operator: '≥', threshold: 0.8 }))).toBe('missed');
  });

  it('count from their first day, for their scope, and only when adopted', () => {
    const turnover = reading('voluntary-turnover', 0.1);
    const fleet = { ...turnover, cut: ['department'], group: ['Fleet'] };
    const fleetNorth = { ...turnover, cut: ['office', 'department'], group: ['North', 'Fleet'] };
    expect(applies(promise(), fleet)).toBe(true);
    expect(applies(promise({ from: '2026-01-01' as IsoDate }), turnover)).toBe(false);
    expect(applies(promise({ from: '2025-07-01' as IsoDate }), turnover)).toBe(true);
    expect(applies(promise({ status: 'draft' }), turnover)).toBe(false);
    expect(applies(promise({ facet: 'other' }), turnover)).toBe(false);
    const scope = { cut: ['department'], group: ['Fleet'] };
    expect(applies(promise({ scope }), turnover)).toBe(false);
    expect(applies(promise({ scope }), fleet)).toBe(true);
    expect(applies(promise({ scope }), fleetNorth)).toBe(true);
  });

  it('of a group goes before one for everyone, and the later before the earlier', () => {
    const fleet = released(reading('voluntary-turnover', 0.1, { cut: ['department'], group: ['Fleet'] }));
    const own = promise({ id: 'b', threshold: 0.2, scope: { cut: ['department'], group: ['Fleet'] } });
    const later = promise({ id: 'c', threshold: 0.11, from: '2025-01-01' as IsoDate });
    const value = (all: readonly Commitment[]) => compare([fleet], infos, packs, unknownPeers, all)[0]!.commitment!.value;
    expect(value([promise(), own, later])).toBe(0.2);
    expect(value([promise(), later])).toBe(0.11);
    expect(value([later, promise()])).toBe(0.11);
  });

  it('say what keeps them from being adopted', () => {
    const known = new Set([info('voluntary-turnover').id]);
    expect(problemsOf(promise(), known)).toEqual([]);
    const broken = promise({
      text: ' ',
      metric: 'x' as MetricId,
      threshold: Number.NaN,
      owner: '',
      from: '2026-01-01' as IsoDate,
      due: '2025-01-01' as IsoDate,
    });
    expect(problemsOf(broken, known).map((one) => one.field)).toEqual(['text', 'metric', 'threshold', 'due', 'owner']);
  });

  it('start as drafts, with a threshold only where its source gives one', () => {
    expect(starterCommitments.every(({ draft }) => draft.status === 'draft')).toBe(true);
    expect(starterCommitments.find(({ draft }) => draft.metric === 'voluntary-turnover')!.draft.threshold).toBe(0.12);
    expect(starterCommitments.some(({ draft }) => draft.threshold === null)).toBe(true);
  });
});

describe('market pay of job titles', () => {
  const titles = [
    { title: 'Fleet Mechanic', people: 40 },
    { title: 'HR Analyst', people: 10 },
    { title: 'Xyzzy', people: 5 },
  ];
  const peers: PeerContext = { ownership: 'local-government', sector: null };

  it('ST91 is aged to the snapshot, indicative until confirmed, absent without an occupation', () => {
    const rows = marketPayRows(matchTitles(titles, packs), packs, '2026-03-31', peers);
    expect(rows.map((row) => row.job_title)).toEqual(['Fleet Mechanic', 'HR Analyst']);
    const hr = rows[1]!;
    expect(hr).toMatchObject({ occ_code: '13-1071', is_confirmed: false, is_indicative: true });
    // Management, professional: 157.0 → 161.348 → 162.331; May 2025 = 157.0 × (161.348 ÷ 157.0)^(2/9).
    const factor = 162.331 / (157 * (161.348 / 157) ** (2 / 9));
    expect(hr.p50).toBeCloseTo(75940 * factor, 6);
    expect(hr.hourly_p50).toBeCloseTo(36.51 * factor, 6);
    expect(hr.reasons).toEqual(['occupation proposed, not confirmed']);
  });

  it('counts fully once confirmed', () => {
    const confirmed = matchTitles(titles, packs, { 'Fleet Mechanic': '49-3031', 'HR Analyst': '13-1071' });
    const summary = summarizeMarketPay(marketPayRows(confirmed, packs, '2026-03-31', peers));
    expect(summary).toMatchObject({ people: 50, confirmedPeople: 50, reasons: [] });
    const [comparison] = compare(
      [released(reading('pay-to-market', 0.9, { unit: 'ratio' }))],
      infos,
      packs,
      { ...peers, marketPay: summary },
      [],
    );
    expect(comparison!.market).toMatchObject({ value: 1, indicative: [] });
    expect(comparison!.gap).toBeCloseTo(0.1, 9);
    expect(comparison!.market!.provenance!.aging).toMatch(/May 2025 to March 2026 × 1\.0/);
    const titled = compare(
      [released(reading('pay-to-market', 0.9, { cut: ['job_title'], group: ['Fleet Mechanic'] }))],
      infos,
      packs,
      { ...peers, marketPay: summary },
      [],
    );
    expect(titled[0]!.market!.label).toBe('Market median, bus and truck mechanics and diesel engine specialists');
    expect(titled[0]!.market!.p10).toBeLessThan(1);
  });

  it('names a stale snapshot and a sector fallback', () => {
    const old = marketPayRows(matchTitles(titles, packs, { 'HR Analyst': '13-1071' }), packs, '2016-12-31', peers).find(
      (row) => row.occ_code === '13-1071',
    )!;
    expect(old.reasons.join()).toMatch(/more than 36 months/);
    const other = marketPayRows(matchTitles([{ title: 'Garbage Collector', people: 3 }], packs), packs, '2026-03-31', {
      ownership: 'private',
      sector: '52',
    });
    expect(other[0]!.reasons.join()).toMatch(/no wage published for Finance and Insurance/);
  });

  it('keeps hourly-only and annual-only occupations on their own basis', () => {
    const rows = marketPayRows(
      matchTitles(
        [
          { title: 'Actor', people: 1 },
          { title: 'Elementary School Teacher', people: 1 },
        ],
        packs,
      ),
      packs,
      '2026-03-31',
      peers,
    );
    expect(rows.map((row) => [row.p50 === null, row.hourly_p50 === null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('pay floors', () => {
  it('are the state minimum, two poverty guidelines and the typed living wages', () => {
    const rows = payFloorRows(packs, 'MD', [{ label: 'Living wage, one adult, Montgomery County', hourly: 27.1 }]);
    expect(rows.map((row) => Math.round(row.hourly * 100) / 100)).toEqual([15, 7.67, 15.87, 27.1]);
    expect(new Set(rows.map((row) => row.rung)).size).toBe(4);
    expect(payFloorRows(packs, null).length).toBe(2);
    expect(payFloorRows(packs, 'AK')[1]!.hourly).toBeCloseTo(19950 / 2080, 9);
    expect(payFloorRows(packs, 'DC')[0]!.note).toMatch(/disagree/);
  });
});

describe('survey items', () => {
  it.each([
    ['I am paid fairly for the work I do', 'earnings'],
    ['I am satisfied with my benefits package', 'benefits'],
    ['My workload is reasonable.', 'schedules'],
    ['I can balance my work life and private life', 'schedules'],
    ['Have you been bullied or harassed at work, in the past 12 months?', 'safety-and-security'],
    ['I receive the training I need to do my job well.', 'learning-and-development'],
    ['I can influence decisions in my work unit.', 'voice-and-representation'],
    ["I know how my work relates to the agency's goals.", 'purpose-and-meaning'],
    ['My supervisor treats me with respect.', 'environment-and-culture'],
    ['I would recommend my organization as a great place to work', null],
    ['Considering everything, how satisfied are you with your job?', null],
    ['Q17', null],
  ])('%s', (wording, principle) => {
    expect(principleOfItem(wording)).toBe(principle);
  });

  it('reads a facet that names a principle', () => {
    expect(principleOfFacet('safety-and-security')).toBe('safety-and-security');
    expect(principleOfFacet('Earnings')).toBe('earnings');
    expect(principleOfFacet(null)).toBeNull();
  });
});
