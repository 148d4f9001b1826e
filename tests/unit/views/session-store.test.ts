import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Released } from '../../../src/domain/reading.ts';
import type { Pipeline } from '../../../src/pipeline.ts';
import { createSessionStore } from '../../../src/views/running/session-store.ts';
import type { Knowledge } from '../../../src/views/running/session-parts.ts';
import { aDesk, aFile, today } from './a-desk.ts';

const pay = 'median-pay' as MetricId;
const knowledge: Knowledge = {
  infos: new Map([[pay, { id: pay, label: 'Median pay' } as never]]),
  sqlFor: () => 'SELECT 1',
  packs: [],
  findOccupations: () => [],
  loadFindings: (_, name) => [{ code: 'repeated-row', severity: 'warning', message: name, count: 3 }],
};

/** A pipeline of constants that notes what it is asked. */
const aPipeline = (asked: string[], load: () => Promise<void>): Pipeline => ({
  loadTables: async (importer, read) => {
    for (const plan of read.plans) for await (const chunk of importer.chunks(plan.reading.name)) asked.push(`rows ${chunk.rows}`);
    await load();
    return {
      files: read.plans.map((plan) => ({
        name: plan.reading.name,
        rows: 1,
        collapsed: 0,
        quarantined: [{ line: 2, lastLine: 2, code: 'unique-error', reason: 'twice', text: '' }],
        checks: [],
      })),
      spellings: [{ dimension: 'department', shown: 'Parks & Recreation', others: ['Parks and Recreation'], rows: 7 }],
      dataCutoff: '2026-10-31' as IsoDate,
    };
  },
  setYardsticks: async (_, decisions, snapshotOn) => {
    asked.push(`yardsticks ${snapshotOn} ${JSON.stringify([...decisions])}`);
    return { matches: [], peers: { ownership: null, sector: null } };
  },
  cuts: async () => [
    { cut: ['department'], groups: 2 },
    { cut: ['gender'], groups: 2 },
  ],
  firstDays: async () => new Map(),
  availability: async (period) => {
    asked.push(`availability ${period.endsOn}`);
    return [{ state: 'ready', metric: pay }];
  },
  measure: async ({ metrics = [], cuts, period }) => {
    asked.push(`measure ${metrics.join()} ${cuts.map((cut) => cut.join('×')).join(' ')}`);
    const released = metrics.flatMap((metric) =>
      cuts.map(
        (cut) =>
          ({
            shown: false,
            audience: 'analyst',
            unit: 'share',
            address: { metric, facet: null, cut, group: [], period },
          }) as unknown as Released,
      ),
    );
    return { released, availability: [] };
  },
  compare: (released) =>
    released.map((one) => ({ released: one, market: null, commitment: null, verdict: null, gap: null, principle: null, family: null })),
  findPainPoints: (comparisons) => ({ ranked: [], worthWatching: [], cellsLookedAt: comparisons.length, cellsHidden: 0 }),
  nullCheck: async () => ({ expectedConfirmed: 0.1, expectedLikely: 0.3, cells: 2, runs: 500 }),
  nullCheckAtOnce: () => ({ expectedConfirmed: 0.1, expectedLikely: 0.3, cells: 2, runs: 500 }),
  whyOf: () => null,
  driversOf: () => null,
  rankSensitivity: () => new Map(),
  holdingSteady: () => [],
  release: async () => Promise.reject(new Error('No release in this test.')),
  payGapStudy: async ({ groupsOn, cut, group, period }) => {
    asked.push(`pay gap ${group.join()} ${groupsOn}`);
    return {
      cut,
      group,
      period,
      rawMedian: null,
      rawMean: null,
      model: { state: 'absent', because: '' },
      withTainted: null,
      categories: [],
    };
  },
  payFloorStudy: async ({ cut, group, period, hourly }) => ({
    cut,
    group,
    period,
    hourly,
    under: null,
    justAbove: null,
    payroll: null,
    raise: null,
  }),
  goals: {} as Pipeline['goals'],
  selectionStudy: async ({ groupsOn, metric, arms, cut, group, period }) => {
    asked.push(`selection ${arms} ${groupsOn}`);
    return { metric, arms, cut, group, period, steps: [], units: [] };
  },
});

const aStore = (load: () => Promise<void> = async () => undefined) => {
  const asked: string[] = [];
  const deaths: ((error: Error) => void)[] = [];
  const closed: number[] = [];
  const { desk } = aDesk();
  const store = createSessionStore({
    desk,
    today: () => today,
    now: () => '2026-11-02T09:30:00.000Z',
    audit: async () => Promise.reject(new Error('No audit in this test.')),
    openPipeline: async (onDeath) => {
      const number = deaths.push(onDeath);
      return { pipeline: aPipeline(asked, load), knowledge, close: async () => void closed.push(number) };
    },
  });
  return { store, desk, asked, deaths, closed };
};

const forever = new AbortController().signal;

describe('running session', () => {
  it('goes from starting over empty to ready, and knows what was loaded', async () => {
    const { store, desk, asked } = aStore();
    expect(store.session().status).toBe('starting');
    await store.warmUp();
    expect(store.session().status).toBe('empty');
    await desk.add([aFile('a.csv')]);
    await store.load();
    const session = store.session();
    expect(session.status).toBe('ready');
    expect(session.dataAsOf).toBe('2026-10-31');
    expect(session.period).toEqual({ startsOn: '2025-11-01', endsOn: '2026-10-31', snapshotOn: '2026-10-31' });
    expect(session.periods[1]?.endsOn).toBe('2026-09-30');
    expect(session.availability.get(pay)).toEqual({ state: 'ready', metric: pay });
    expect(asked[0]).toBe('rows 1');
  });

  it('counts rows the tables held back as quarantined, so that the ledger still adds up', async () => {
    const { store, desk } = aStore();
    await desk.add([aFile('a.csv')]);
    await store.load();
    const [file] = store.session().plans;
    expect(file?.reading.ledger).toMatchObject({ read: 2, header: 1, loaded: 0, quarantined: 1 });
    expect(file?.findings.map(({ code }) => code)).toEqual(['repeated-row', 'unified-spelling']);
    expect(file?.findings[1]?.message).toBe('Department: “Parks and Recreation” counted as “Parks & Recreation” in all files (7 rows).');
  });

  it('measures a figure once, and again when what it rests on changes', async () => {
    const { store, desk, asked } = aStore();
    await desk.add([aFile('a.csv')]);
    await store.load();
    const { period } = store.session();
    const measures = () => asked.filter((line) => line.startsWith('measure'));
    const availabilities = () => asked.filter((line) => line.startsWith('availability')).length;
    const loading = availabilities();
    const first = await store.session().comparisons({ metrics: [pay], cuts: [[]], period }, forever);
    expect(first).toHaveLength(1);
    expect((await store.session().painPoints({ period }, forever)).cellsLookedAt).toBe(2);
    expect(measures()).toEqual(['measure median-pay ', 'measure median-pay department']);
    expect(availabilities() - loading).toBe(1);
    const before = store.session().version;
    store.session().changeSettings({ sector: '62' });
    expect(store.session().version).not.toBe(before);
    await store.session().comparisons({ metrics: [pay], cuts: [[]], period }, forever);
    expect(measures()).toHaveLength(3);
  });

  it('measures every node at once when one below the whole is asked for, and answers with what was asked', async () => {
    const { store, desk, asked } = aStore();
    await desk.add([aFile('a.csv')]);
    await store.load();
    const { period } = store.session();
    const asTold = await store.session().comparisons({ metrics: [pay], cuts: [['department']], period }, forever);
    expect(asTold.map(({ released }) => (released.shown ? null : released.address.cut))).toEqual([['department']]);
    await store.session().painPoints({ period }, forever);
    await store.session().comparisons({ metrics: [pay], cuts: [['gender']], period }, forever);
    expect(asked.filter((line) => line.startsWith('measure'))).toEqual(['measure median-pay department ', 'measure median-pay gender']);
  });

  it('offers no cut by a group column that is off', async () => {
    const { store, desk } = aStore();
    await desk.add([aFile('a.csv')]);
    await store.load();
    expect(store.session().cuts.map(({ label }) => label)).toEqual(['Department', 'Gender']);
    store.session().changeSettings({ groupsOn: { gender: false, raceEthnicity: false } });
    expect(store.session().cuts.map(({ label }) => label)).toEqual(['Department']);
    const { period } = store.session();
    expect(await store.session().comparisons({ metrics: [pay], cuts: [['gender']], period }, forever)).toEqual([]);
  });

  it('keeps the figures of before when a load fails or is canceled', async () => {
    let fail: Error | null = null;
    let hold: Promise<void> = Promise.resolve();
    const { store, desk } = aStore(async () => {
      await hold;
      if (fail) throw fail;
    });
    await desk.add([aFile('a.csv')]);
    await store.load();
    const { version } = store.session();
    fail = new Error('The data does not fit.');
    await expect(store.load()).rejects.toThrow('does not fit');
    expect([store.session().status, store.session().version]).toEqual(['ready', version]);
    fail = null;
    let release = () => undefined as void;
    hold = new Promise((resume) => (release = resume));
    const loading = store.load();
    await new Promise((resume) => setTimeout(resume, 5));
    expect(store.loadWork()).toMatchObject({ file: 'a.csv', rows: 1, allRows: 1 });
    store.cancelLoad();
    release();
    await expect(loading).rejects.toThrow();
    expect([store.session().status, store.session().version, store.loadWork()]).toEqual(['ready', version, null]);
  });

  it('says so when the database dies, and a restart loads the files in hand again', async () => {
    const { store, desk, deaths } = aStore();
    await store.warmUp();
    await desk.add([aFile('a.csv')]);
    await store.load();
    deaths[0]!(new Error('The database stopped.'));
    expect([store.session().status, store.session().problem]).toEqual(['failed', 'The database stopped.']);
    store.session().restart();
    await expect.poll(() => store.session().status).toBe('ready');
    expect(deaths.length).toBeGreaterThan(1);
    expect(store.session().plans).toHaveLength(1);
  });

  it('marks everything SAMPLE while sample data is loaded, and brings the sample’s own settings', async () => {
    const { store, desk } = aStore();
    await desk.add([aFile('s.csv')], { sample: true });
    await store.load();
    expect([store.session().sample, store.session().organizationName]).toEqual([true, 'County of Example']);
    await desk.add([aFile('mine.csv')]);
    await store.load();
    expect([store.session().sample, store.session().organizationName]).toEqual([false, 'Your organization']);
  });

  it('PR4 asks for studies with the switch of the groups they compare', async () => {
    const { store, desk, asked } = aStore();
    await store.warmUp();
    await desk.add([aFile('a.csv')]);
    await store.load();
    const { studies, period } = store.session();
    const ask = { cut: ['department'], group: ['Parks'], period };
    await studies?.payGap(ask, forever);
    await studies?.selection({ ...ask, metric: pay, arms: 'gender', by: [] }, forever);
    await studies?.selection({ ...ask, metric: pay, arms: 'race_ethnicity', by: [] }, forever);
    expect(asked.slice(-3)).toEqual(['pay gap Parks true', 'selection gender true', 'selection race_ethnicity false']);
  });
});
