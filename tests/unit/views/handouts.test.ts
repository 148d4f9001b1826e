import { describe, expect, it } from 'vitest';
import { withoutYardsticks } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import { trailingYear, type IsoDate, type Period } from '../../../src/domain/period.ts';
import type { Released } from '../../../src/domain/reading.ts';
import type { ReleaseSummary } from '../../../src/domain/release-check.ts';
import type { PackAsk } from '../../../src/views/handouts-contract.ts';
import { createHandouts } from '../../../src/views/running/handouts.ts';
import { createLeaderReleases, type LeaderFigures } from '../../../src/views/running/leader-releases.ts';
import type { Dataset } from '../../../src/views/running/dataset.ts';

const [period, lastYear] = [trailingYear('2026-10-31' as IsoDate), trailingYear('2025-10-31' as IsoDate)];
const summary = { verdict: 'passed', tables: 3, cells: 40, hidden: 2, milliseconds: 900, solved: 7 } as ReleaseSummary;
const data = {
  sample: true,
  read: {
    plans: [
      { setAside: false, reading: { name: 'roster.csv', sha256: 'ab' } },
      { setAside: true, reading: { name: 'other.csv', sha256: 'cd' } },
    ],
  },
} as unknown as Dataset;

const headcount = (group: readonly string[], shown: boolean, of: Period) => {
  const address = { metric: 'headcount', facet: null, cut: group.map(() => 'department'), group, period: of };
  return withoutYardsticks(
    (shown
      ? {
          shown,
          audience: 'leader',
          text: '40',
          range: { low: 40, high: 40 },
          reading: { ...address, unit: 'people', n: 40, value: 40, low: null, high: null },
        }
      : { shown, audience: 'leader', unit: 'people', address }) as unknown as Released,
  );
};

const figuresOf = (of: Period): LeaderFigures => ({
  period: of,
  tables: [[], ['department']],
  comparisons: [headcount([], true, of), headcount(['Parks'], true, of), headcount(['Fleet'], true, of), headcount(['Archive'], false, of)],
  painPoints: { ranked: [], worthWatching: [], cellsLookedAt: 0, cellsHidden: 0 },
  summary,
});

const aHouse = ({ refuse = [] as readonly Period[] } = {}) => {
  const released: string[] = [];
  const states: string[] = [];
  let revision = 1;
  const releases = createLeaderReleases(
    () => states.push(releases.state().state),
    () => '2026-11-02T09:30:00.000Z',
  );
  const standOf = (of: Period): string => `${revision} ${of.endsOn}`;
  const handouts = createHandouts({
    releases,
    standOf,
    runOf: (of) => ({
      period: of,
      snapshot: 'files',
      stand: standOf(of),
      release: async ({ signal }) => {
        await new Promise((later) => setTimeout(later, 5));
        signal.throwIfAborted();
        if (refuse.includes(of)) throw new Error('Too little could be shown.');
        released.push(of.endsOn);
        return { figures: figuresOf(of), ledger: [] };
      },
    }),
    facts: () => ({
      data,
      organization: 'County of Example',
      dataAsOf: '2026-10-31' as IsoDate,
      infos: new Map(),
      marketPacks: [],
      limits: defaultLimits,
    }),
    comparisons: async () => [],
    onCancel: () => states.push(`canceled ${releases.state().state}`),
    now: () => '2026-11-02T10:00:00.000Z',
  });
  return { handouts, released, states, releases, revise: () => (revision += 1) };
};

const ask: PackAsk = {
  kind: { kind: 'leadership' },
  period,
  lastYear,
  wanted: { painPoints: 5, topics: true, appendix: true, twoDimensions: false },
  plans: { goals: [], events: [], notes: [], decisionsAsked: ['Approve the step-3 adjustment'] },
};

const quiet = (): Promise<void> => new Promise((later) => setTimeout(later, 60));

describe('handouts', () => {
  it('PR15 PR27 give no pack and no unit before a release stands', async () => {
    const { handouts } = aHouse();
    expect([handouts.released(period), handouts.units(period)]).toEqual([null, []]);
    await expect(handouts.pack(ask)).rejects.toThrow('No release stands');
  });

  it('release the period, then the year before, and end on the period', async () => {
    const { handouts, released, releases } = aHouse();
    handouts.check(period, lastYear);
    await quiet();
    expect(released).toEqual(['2026-10-31', '2025-10-31']);
    expect(releases.figures()?.period).toEqual(period);
    expect([handouts.released(period)?.id, handouts.released(lastYear)?.id]).toEqual(['release-1', 'release-2']);
  });

  it('a refused year before takes nothing from the period', async () => {
    const { handouts, releases } = aHouse({ refuse: [lastYear] });
    handouts.check(period, lastYear);
    await quiet();
    expect([releases.state().state, handouts.released(lastYear)]).toEqual(['ready', null]);
    expect((await handouts.pack(ask)).onePage.decisionsAsked).toEqual(['Approve the step-3 adjustment']);
  });

  it('canceled or refused leave nothing', async () => {
    const canceled = aHouse();
    canceled.handouts.check(period, lastYear);
    canceled.handouts.cancel();
    await quiet();
    expect(canceled.states).toEqual(['checking', 'canceled none']);
    expect([canceled.released, canceled.handouts.released(period), canceled.releases.past()]).toEqual([[], null, []]);
    const refused = aHouse({ refuse: [period] });
    refused.handouts.check(period, lastYear);
    await quiet();
    expect([refused.releases.state(), refused.handouts.released(period)]).toEqual([
      { state: 'refused', because: 'Too little could be shown.' },
      null,
    ]);
  });

  it('the pack carries the release, the files that count and nothing of how long the check took', async () => {
    const { handouts } = aHouse();
    handouts.check(period, null);
    await quiet();
    const { manifest, organization } = await handouts.pack(ask);
    expect(organization).toBe('County of Example');
    expect(manifest).toMatchObject({
      sample: true,
      madeAt: '2026-11-02T10:00:00.000Z',
      files: [{ name: 'roster.csv', sha256: 'ab' }],
      release: { id: 'release-1', summary: { verdict: 'passed', tables: 3, cells: 40, hidden: 2 } },
    });
    expect(Object.keys(manifest.release.summary).sort()).toEqual(['cells', 'hidden', 'tables', 'verdict']);
  });

  it('offers units of which anything is shown, by name', async () => {
    const { handouts } = aHouse();
    handouts.check(period, null);
    await quiet();
    expect(handouts.units(period).map(({ label }) => label)).toEqual(['Fleet', 'Parks']);
  });

  it('what the figures rest on changed: the release does not stand for it', async () => {
    const { handouts, revise } = aHouse();
    handouts.check(period, null);
    await quiet();
    revise();
    expect(handouts.released(period)).toBeNull();
    await expect(handouts.pack(ask)).rejects.toThrow('No release stands');
  });
});
