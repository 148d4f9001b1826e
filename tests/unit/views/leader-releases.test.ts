import { describe, expect, it } from 'vitest';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { ReleaseSummary } from '../../../src/domain/release-check.ts';
import { createLeaderReleases, type LeaderFigures, type ReleaseRun } from '../../../src/views/running/leader-releases.ts';

const period = trailingYear('2026-10-31' as IsoDate);
const summary = { verdict: 'passed', tables: 3, cells: 40, hidden: 2, milliseconds: 900 } as ReleaseSummary;
const figures = { period, tables: [], comparisons: [], painPoints: { ranked: [] }, summary } as unknown as LeaderFigures;
type Asked = Parameters<ReleaseRun['release']>[0];

const entry = (id: string) => ({ id }) as unknown as Asked['ledger'][number];

const aHouse = (keepFirst = async (): Promise<void> => undefined) => {
  const states: string[] = [];
  const releases = createLeaderReleases(
    () => states.push(releases.state().state),
    () => '2026-11-02T09:30:00.000Z',
    keepFirst,
  );
  return { states, releases };
};

const run = (release: ReleaseRun['release'], stand = 'a'): ReleaseRun => ({ period, snapshot: 'files', stand, release });

describe('releases for leaders', () => {
  it('PR27 shows nothing while the check runs, and the figures once it has passed', async () => {
    const { states, releases } = aHouse();
    let during: LeaderFigures | null = figures;
    await releases.start(
      run(async ({ onProgress }) => {
        onProgress({ done: 1, of: 4, label: 'Paid people' });
        during = releases.figures();
        expect(releases.state()).toEqual({ state: 'checking', progress: { done: 1, of: 4, label: 'Paid people' } });
        return { figures, ledger: [entry('1')] };
      }),
    );
    expect(during).toBeNull();
    expect(releases.figures()).toBe(figures);
    expect(states).toEqual(['checking', 'checking', 'ready']);
    expect(releases.past()).toEqual([{ id: 'release-1', at: '2026-11-02T09:30:00.000Z', period, summary, snapshot: 'files' }]);
  });

  it('PR49 a refused check leaves no figure, no entry and its reason', async () => {
    const { releases } = aHouse();
    await releases.start(run(async () => Promise.reject(new Error('The check did not finish in time.'))));
    expect(releases.state()).toEqual({ state: 'refused', because: 'The check did not finish in time.' });
    expect([releases.figures(), releases.past(), releases.hasReleased('files')]).toEqual([null, [], false]);
  });

  it('PR49 a canceled check leaves nothing, even if its answer still arrives', async () => {
    const { releases, states } = aHouse();
    let finish = (): void => undefined;
    let signal: AbortSignal | null = null;
    const running = releases.start(
      run(async (ask) => {
        signal = ask.signal;
        await new Promise<void>((resume) => (finish = resume));
        return { figures, ledger: [entry('1')] };
      }),
    );
    releases.stop();
    expect(signal!.aborted).toBe(true);
    finish();
    await running;
    expect([releases.state(), releases.figures(), releases.past()]).toEqual([{ state: 'none' }, null, []]);
    expect(states).toEqual(['checking']);
    const ledgers: number[] = [];
    await releases.start(run(async ({ ledger }) => (ledgers.push(ledger.length), { figures, ledger: [entry('2')] })));
    expect(ledgers).toEqual([0]);
  });

  it('PR16 each release is asked with the ledger of all before it; what stands already is not released twice', async () => {
    const { releases } = aHouse();
    const seen: number[] = [];
    const grow = run(async ({ ledger }) => (seen.push(ledger.length), { figures, ledger: [...ledger, entry(String(ledger.length))] }));
    await releases.start(grow);
    releases.stop();
    await releases.start(grow);
    expect([releases.figures(), seen]).toEqual([figures, [0]]);
    await releases.start({ ...grow, stand: 'b' });
    expect(seen).toEqual([0, 1]);
    expect([releases.past().length, releases.hasReleased('files'), releases.hasReleased('others')]).toEqual([2, true, false]);
  });

  it('PR16 is kept before it is shown, and refused where it cannot be kept', async () => {
    const seen: unknown[] = [];
    const { releases } = aHouse(async () => {
      seen.push([releases.state().state, releases.figures(), releases.kept().snapshots]);
      if (seen.length === 2) throw new Error('The storage is full.');
    });
    await releases.start(run(async () => ({ figures, ledger: [entry('1')] })));
    expect(seen).toEqual([['checking', null, ['files']]]);
    expect(releases.figures()).toBe(figures);
    await releases.start(run(async () => ({ figures, ledger: [entry('1'), entry('2')] }), 'b'));
    expect([releases.state(), releases.figures()]).toEqual([{ state: 'refused', because: 'The storage is full.' }, null]);
    expect(releases.kept()).toMatchObject({ ledger: [entry('1')], past: [{ id: 'release-1' }] });
  });

  it('PR16 goes on from the record that was kept', async () => {
    const { releases } = aHouse();
    releases.takeUp({ past: [], ledger: [entry('kept')], snapshots: ['files'] });
    let given: Asked['ledger'] = [];
    await releases.start(run(async ({ ledger }) => ({ figures, ledger: (given = ledger) })));
    expect(given).toEqual([entry('kept')]);
    expect(releases.hasReleased('files')).toBe(true);
  });
});

describe('what stands', () => {
  it('is for its own stand alone, whoever looks, with the record of its release', async () => {
    const { releases } = aHouse();
    expect(releases.standing('a')).toBeNull();
    await releases.start(run(async () => ({ figures, ledger: [entry('1')] })));
    releases.stop();
    expect(releases.figures()).toBeNull();
    expect(releases.standing('a')).toMatchObject({
      figures,
      release: { id: 'release-1', at: '2026-11-02T09:30:00.000Z', period, summary },
    });
    expect(releases.standing('b')).toBeNull();
    await releases.start(run(async () => Promise.reject(new Error('Refused.')), 'b'));
    expect([releases.figures(), releases.standing('a')?.figures, releases.standing('b')]).toEqual([null, figures, null]);
    releases.takeUp(releases.kept());
    expect(releases.standing('a')).toBeNull();
  });
});
