import { describe, expect, it } from 'vitest';
import type { Comparison, PainPointList } from '../../../src/domain/comparison.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Released } from '../../../src/domain/reading.ts';
import type { ReleaseSummary } from '../../../src/domain/release-check.ts';
import type { LeaderFigures } from '../../../src/views/running/leader-releases.ts';
import { leaderSession } from '../../../src/views/running/leader-session.ts';
import type { Session } from '../../../src/views/session-contract.ts';

const period = trailingYear('2026-10-31' as IsoDate);
const earlier = trailingYear('2025-10-31' as IsoDate);
const [pay, turnover, safety] = ['median-pay', 'voluntary-turnover', 'injuries'] as MetricId[] as [MetricId, MetricId, MetricId];
const forever = new AbortController().signal;
const secret = 'A. Secret';

/** Anything of the analyst's that a leader could reach would carry the secret. */
const analyst = {
  audience: 'analyst',
  version: '7',
  releases: [{}],
  period: earlier,
  periods: [earlier, period],
  plans: [{ reading: { name: secret } }],
  refused: [{ name: secret, message: secret }],
  availability: new Map([
    [pay, { state: 'partly', metric: pay, loss: secret }],
    [turnover, { state: 'ready', metric: turnover }],
    [safety, { state: 'missing', metric: safety, missing: ['injuries'] }],
  ]),
  cuts: [{ cut: ['team'], label: secret, groups: 3 }],
  comparisons: async () => [{ released: { shown: true, reading: { metric: pay, cut: [], group: [secret] } } }],
  painPoints: async () => ({ ranked: [{ sentence: secret }] }),
  behind: async () => ({ why: secret, drivers: secret }),
  nullCheck: async () => secret,
  sensitivity: async () => new Map([['a', secret]]),
  steady: async () => [secret],
  reachesBack: () => true,
  sqlFor: () => secret,
  occupationMatches: [{ jobTitle: secret }],
  findOccupations: () => [secret],
  packs: [{ id: secret }],
  quarantineCsv: () => secret,
} as unknown as Session;

const figure = (metric: MetricId, group: readonly string[], facet: string | null = null): Comparison =>
  ({
    released: {
      shown: true,
      audience: 'leader',
      text: '15 %',
      reading: { metric, facet, cut: group.map(() => 'office'), group, period },
    } as unknown as Released,
  }) as Comparison;

const painPoints = { ranked: [], worthWatching: [], cellsLookedAt: 4, cellsHidden: 1 } as PainPointList;
const figures: LeaderFigures = {
  period,
  tables: [[], ['office'], ['level']],
  comparisons: [figure(pay, []), figure(pay, ['North']), figure(pay, ['South']), figure(pay, [], 'median')],
  painPoints,
  summary: { verdict: 'passed' } as ReleaseSummary,
};

const everything = async (session: Session): Promise<string> => {
  const query = { metrics: [pay, turnover], cuts: [[], ['team'], ['office']], period, facets: 'all' } as const;
  const answers = await Promise.all([
    session.comparisons(query, forever),
    session.painPoints({ period }, forever),
    session.behind({ point: {} as never, period, earlier }, forever),
    session.nullCheck({ period }, forever),
    session.sensitivity({ period }, forever),
    session.steady({ period, earlier }, forever),
  ]);
  const { availability, ...plain } = session;
  return JSON.stringify([
    plain,
    [...availability],
    answers,
    session.sqlFor({} as never),
    session.quarantineCsv(),
    session.findOccupations(''),
  ]);
};

describe('the session as leaders have it', () => {
  it('PR2 carries nothing of the analyst but what the release holds', async () => {
    expect(await everything(analyst)).toContain(secret);
    expect(await everything(leaderSession(analyst, figures))).not.toContain(secret);
  });

  it('PR27 answers with nothing before a release stands', async () => {
    const session = leaderSession(analyst, null);
    expect(await everything(session)).not.toContain(secret);
    expect(await session.comparisons({ metrics: [pay], cuts: [[]], period }, forever)).toEqual([]);
    expect((await session.painPoints({ period }, forever)).ranked).toEqual([]);
  });

  it('PR13 offers the released tables and period, and answers for no other', async () => {
    const session = leaderSession(analyst, figures);
    expect(session.cuts).toEqual([{ cut: ['office'], label: 'Office', groups: 2 }]);
    expect(session.periods).toEqual([period]);
    const ask = (cut: readonly string[], asked = period) =>
      session.comparisons({ metrics: [pay], cuts: [cut], period: asked, facets: 'all' }, forever);
    expect([(await ask(['office'])).length, (await ask(['team'])).length, (await ask(['office'], earlier)).length]).toEqual([2, 0, 0]);
    expect(await session.comparisons({ metrics: [pay], cuts: [[]], period }, forever)).toHaveLength(1);
    expect((await session.painPoints({ period: earlier }, forever)).cellsLookedAt).toBe(0);
  });

  it('what is released is ready, what is missing stays missing, what could be measured but is not released is not there', () => {
    const { availability } = leaderSession(analyst, figures);
    expect([...availability]).toEqual([
      [pay, { state: 'ready', metric: pay }],
      [safety, { state: 'missing', metric: safety, missing: ['injuries'] }],
    ]);
  });

  it('PR31 its version is none of the analyst’s, so that no figure of theirs is served from a cache', () => {
    expect(leaderSession(analyst, figures).version).not.toBe(analyst.version);
  });
});
