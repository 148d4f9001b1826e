import { describe, expect, it, vi } from 'vitest';
import type { Commitment } from '../../../src/domain/comparison.ts';
import type { Keeping } from '../../../src/views/keeping/keeping-contract.ts';
import { initialSettings } from '../../../src/views/running/settings.ts';
import type { Content } from '../store/workspace/memory-disk.ts';
import { memoryDisks } from '../store/workspace/memory-disk.ts';
import { aBrowser, aKeeper } from './a-keeper.ts';

const roster = 'Employee ID,Full Name,Department,Annual Salary\n1,Quillon Brask,Fleet,50000\n2,Orla Venmure,Parks,61000\n';
const file = (name: string, text = roster): File => new File([text], name, { lastModified: 1 });
const stated = (id: string): Commitment => ({ id, text: 'A promise', metric: 'median-pay' as never, facet: null, operator: '≥', threshold: 1, scope: null, from: null, due: null, owner: '', status: 'adopted' }); // prettier-ignore

const kept = (keeping: Keeping): Promise<void> =>
  vi.waitFor(() => expect(keeping.state().open).toMatchObject({ as: 'writer', unkept: false }));

const keptTab = async (browser = aBrowser(), passphrase: string | null = null) => {
  const tab = aKeeper(browser);
  await tab.desk.add([file('staff.csv')]);
  await tab.session.store.load();
  await tab.keeping.keep('Made-up works', passphrase);
  await kept(tab.keeping);
  return { ...tab, browser, id: tab.keeping.state().open!.state.id };
};

describe('keeping', () => {
  it('keeps nothing until it is asked to', async () => {
    const content: Content = new Map();
    const { keeping, desk } = aKeeper(aBrowser(memoryDisks(content)));
    await desk.add([file('staff.csv')]);
    await new Promise((resume) => setTimeout(resume, 500));
    expect(content.size).toBe(0);
    expect(keeping.wouldLose()).toBe(true);
  });

  it('brings files, answers, settings, promises, occupations and releases back, under the key that joined them', async () => {
    const { browser, desk, session, keeping, id } = await keptTab();
    await desk.answer({ 'groups:race_ethnicity': 'on' }, 'groups');
    const releases = { past: [{ id: 'release-1', at: '2026-11-02T09:30:00.000Z' }], ledger: [], snapshots: ['a b'] } as never;
    session.set({
      settings: { ...initialSettings, state: 'OR' },
      commitments: [stated('c1')],
      occupations: new Map([['Clerk', '43-9061']]),
      releases,
    });
    await kept(keeping);
    expect(keeping.wouldLose()).toBe(false);
    await keeping.close();

    const later = aKeeper(browser);
    await later.keeping.open(id);
    expect(later.session.kept()).toMatchObject({ settings: { state: 'OR' }, commitments: [stated('c1')], releases, sample: false });
    expect([...later.session.kept().occupations]).toEqual([['Clerk', '43-9061']]);
    expect(later.desk.state().answers['groups:race_ethnicity']).toBe('on');
    expect(later.keys.at(-1)).toBe(btoa('j'.repeat(32)));
    expect(later.session.loads).toHaveLength(1);
    expect(later.shown).toEqual(['/overview']);
  });

  it('brings goals, answers and notes back, also where no file is kept, and would lose them otherwise', async () => {
    const browser = aBrowser();
    const { keeping, plans } = aKeeper(browser);
    expect([keeping.wouldLose(), keeping.bytesInHand()]).toEqual([false, 0]);
    const answer = { answer: 'some', evidence: 'manual, page 4', control: 'ours', on: '2026-11-02' } as never;
    plans.plans().change('answered', (now) => ({ ...now, assessment: { 'EA-a': answer } }));
    expect(keeping.wouldLose()).toBe(true);
    expect(keeping.bytesInHand()).toBeGreaterThan(0);
    await keeping.keep('Made-up works', null);
    plans.plans().change('asked', (now) => ({ ...now, decisionsAsked: ['Approve step 3'] }));
    await vi.waitFor(() => expect(keeping.state().open?.unkept).toBe(true));
    await kept(keeping);
    const { id } = keeping.state().open!.state;
    await keeping.close();
    expect(plans.plans().state.decisionsAsked).toEqual([]);

    const later = aKeeper(browser);
    await later.keeping.open(id);
    expect(later.plans.plans().state).toMatchObject({ assessment: { 'EA-a': answer }, decisionsAsked: ['Approve step 3'], goals: [] });
    expect(later.plans.plans().canUndo).toBeNull();
  });

  it('overwrites dropped cells in what is kept, keeps them dropped, and knows the file by its first hash', async () => {
    const { browser, desk, keeping, id } = await keptTab();
    const sha256 = desk.state().read.plans[0]!.reading.sha256;
    await keeping.close();
    const { client, ...later } = aKeeper(browser);
    await later.keeping.open(id);
    const { documents } = later.keeping.state().open!.state;
    const staff = await client.read(documents.find(({ kind }) => kind === 'file')!.id);
    const text = staff.kind === 'file' ? new TextDecoder().decode(staff.bytes) : '';
    expect(text).toContain('Fleet,50000');
    expect(text).not.toMatch(/Quillon|Venmure/);
    expect(later.desk.state().read.plans[0]!.reading.sha256).toBe(sha256);
    await later.desk.add([file('again.csv')]);
    expect(later.desk.state().read.refused.map(({ name }) => name)).toEqual(['again.csv']);
  });

  it('asks for the file again where a column was overwritten: its answers go with it', async () => {
    const { browser, keeping, id } = await keptTab();
    await keeping.close();
    const later = aKeeper(browser);
    await later.keeping.open(id);
    expect(later.desk.state().answers).toEqual({ 'drop:staff.csv:Full Name': 'drop' });
    await later.desk.remove('staff.csv');
    expect(later.desk.state().answers).toEqual({});
  });

  it('commits an import, a removal, a column dropped later, one after another', async () => {
    const { desk, keeping, client } = await keptTab();
    const names = () => keeping.state().open!.state.documents.map(({ name }) => name);
    await desk.add([file('more.csv', roster.replaceAll('Fleet', 'Roads'))]);
    await kept(keeping);
    expect(names().sort()).toEqual(['more.csv', 'staff.csv', null].sort());
    await desk.answer({ 'drop:staff.csv:Department': 'drop' }, 'a column');
    await kept(keeping);
    const { id } = keeping.state().open!.state.documents.find(({ name }) => name === 'staff.csv')!;
    const staff = await client.read(id);
    expect(staff.kind === 'file' && new TextDecoder().decode(staff.bytes)).not.toContain('Fleet');
    await desk.remove('more.csv');
    await kept(keeping);
    expect(names().sort()).toEqual(['staff.csv', null].sort());
  });

  it('leaves the workspace whole when sample data takes the place of real data', async () => {
    const { desk, keeping, browser, id } = await keptTab();
    await desk.add([file('sample.csv', roster.replaceAll('Fleet', 'Roads'))], { sample: true });
    await vi.waitFor(() => expect(keeping.state().open).toBeNull());
    const later = aKeeper(browser);
    await vi.waitFor(() => later.keeping.open(id));
    expect(later.desk.state().files.map(({ name }) => name)).toEqual(['staff.csv']);
  });
});

describe('locks', () => {
  it('a passphrase opens, a wrong one does not; locking empties the tab', async () => {
    const { keeping, desk, session, shown, locks, id } = await keptTab(aBrowser(), 'right words here');
    expect(locks.map(({ minutes }) => minutes)).toEqual([15]);
    session.set({ settings: { ...initialSettings, state: 'WA' } });
    locks[0]!.lock();
    await vi.waitFor(() => expect(keeping.state()).toMatchObject({ open: null, locked: true, emptied: 1 }));
    expect([desk.state().files, session.kept().settings.state, shown.at(-1)]).toEqual([[], null, '/start']);
    await vi.waitFor(() => expect(keeping.state().busy).toBeNull());
    await expect(keeping.open(id, { passphrase: 'wrong words here' })).rejects.toThrow('not the passphrase');
    await keeping.open(id, { passphrase: 'right words here' });
    expect(session.kept().settings.state).toBe('WA');
  });

  it('another passphrase takes the place of the first; none gives the key of the browser', async () => {
    const { keeping, id } = await keptTab(aBrowser(), 'right words here');
    await keeping.changePassphrase('right words here', 'other words here');
    await keeping.lock();
    await expect(keeping.open(id, { passphrase: 'right words here' })).rejects.toThrow('not the passphrase');
    await keeping.open(id, { passphrase: 'other words here' });
    await keeping.changePassphrase('other words here', null);
    await keeping.close();
    await keeping.open(id);
    expect(keeping.state().open).toMatchObject({ key: 'device', as: 'writer' });
  });
});

describe('two tabs', () => {
  it('P10: the second reads, is told, writes nothing, and takes over; the first is then read-only', async () => {
    const { browser, id, ...first } = await keptTab();
    const second = aKeeper(browser);
    await second.keeping.open(id);
    expect(second.keeping.state().open).toMatchObject({ as: 'reader' });
    expect(second.desk.state().files.map(({ name }) => name)).toEqual(['staff.csv']);
    second.session.set({ settings: { ...initialSettings, state: 'WA' } });
    await vi.waitFor(() => expect(second.keeping.state().open?.unkept).toBe(true));
    expect(second.keeping.wouldLose()).toBe(true);
    await expect(second.keeping.settled()).rejects.toThrow('take the workspace over');
    await second.keeping.open(id, { takeOver: true });
    await vi.waitFor(() => expect(first.keeping.state().open?.as).toBe('reader'));
    expect(second.keeping.state().open).toMatchObject({ as: 'writer', unkept: false });
    expect(second.session.kept().settings.state).toBe('WA');
  });

  it('what is kept counts where the first has written meanwhile', async () => {
    const { browser, id, ...first } = await keptTab();
    const second = aKeeper(browser);
    await second.keeping.open(id);
    first.session.set({ settings: { ...initialSettings, state: 'OR' } });
    await kept(first.keeping);
    second.session.set({ settings: { ...initialSettings, state: 'WA' } });
    await second.keeping.open(id, { takeOver: true });
    expect(second.session.kept().settings.state).toBe('OR');
  });
});

describe('a tab that reads', () => {
  it('P10: is told that the other kept something, shows it when asked, and stays a reader', async () => {
    const { browser, id, ...first } = await keptTab(aBrowser(), 'right words here');
    const second = aKeeper(browser);
    await second.keeping.open(id, { passphrase: 'right words here' });
    expect(second.keeping.state().open).toMatchObject({ as: 'reader', behind: false });
    first.session.set({ settings: { ...initialSettings, state: 'OR' } });
    await vi.waitFor(() => expect(second.keeping.state().open?.behind).toBe(true));
    expect(second.session.kept().settings.state).toBe(null);
    await second.keeping.catchUp();
    expect(second.session.kept().settings.state).toBe('OR');
    expect(second.keeping.state().open).toMatchObject({ as: 'reader', behind: false });
    first.session.set({ settings: { ...initialSettings, state: 'WA' } });
    await vi.waitFor(() => expect(second.keeping.state().open?.behind).toBe(true));
    expect(first.keeping.state().open).toMatchObject({ as: 'writer', behind: false });
  });
});

describe('nothing on this computer', () => {
  it('refuses to keep and to restore, until it is taken back', async () => {
    const content: Content = new Map();
    const { keeping, desk } = aKeeper(aBrowser(memoryDisks(content)));
    await desk.add([file('staff.csv')]);
    await keeping.keepNothing(true);
    expect(keeping.state()).toMatchObject({ keepsNothing: true, off: 'Keeping is off: you chose to keep nothing on this computer.' });
    await expect(keeping.keep('Made-up works', null)).rejects.toThrow('keep nothing');
    await expect(keeping.restore(new File(['x'], 'b.jqw'), 'words', null)).rejects.toThrow('keep nothing');
    expect(content.size).toBe(0);
    await keeping.keepNothing(false);
    expect(keeping.state()).toMatchObject({ keepsNothing: false, off: null });
    await keeping.keep('Made-up works', null);
    expect(content.size).toBe(1);
  });

  it('cannot be chosen while something is kept', async () => {
    const { keeping } = await keptTab();
    await expect(keeping.keepNothing(true)).rejects.toThrow('wipe everything');
    expect(keeping.state()).toMatchObject({ keepsNothing: false, open: { as: 'writer' } });
  });
});

describe('failures', () => {
  it('a full disk is told, what was kept stays, and a later try keeps all', async () => {
    const browser = aBrowser();
    let isFull = false;
    const tab = aKeeper(browser);
    const { keep } = tab.client;
    Object.assign(tab.client, {
      keep: (change: never) =>
        isFull ? Promise.reject(Object.assign(new Error('2 MB short'), { name: 'WorkspaceError', code: 'full' })) : keep(change),
    });
    await tab.desk.add([file('staff.csv')]);
    await tab.keeping.keep('Made-up works', null);
    isFull = true;
    tab.session.set({ settings: { ...initialSettings, state: 'OR' } });
    await vi.waitFor(() => expect(tab.keeping.state().problem).toEqual({ about: 'keeping', code: 'full', message: '2 MB short' }));
    expect([tab.keeping.wouldLose(), tab.keeping.state().open?.unkept]).toEqual([true, true]);
    isFull = false;
    await tab.keeping.keepAgain();
    expect(tab.keeping.state()).toMatchObject({ problem: null, open: { unkept: false } });
    expect(tab.keeping.wouldLose()).toBe(false);
  });

  it('the storage worker ends: under the key of the browser it goes on by itself, and nothing is lost', async () => {
    const { keeping, client, session, die } = await keptTab();
    client.lock();
    die();
    session.set({ settings: { ...initialSettings, state: 'OR' } });
    expect(keeping.state().open?.as).toBe('stopped');
    await kept(keeping);
    await keeping.close();
    const { id } = keeping.state().list![0]!;
    await keeping.open(id);
    expect(session.kept().settings.state).toBe('OR');
  });

  it('a damaged file is named, the others open, and adding it again mends', async () => {
    const content: Content = new Map();
    const { browser, desk, keeping, id } = await keptTab(aBrowser(memoryDisks(content)));
    await desk.add([file('more.csv', roster.replaceAll('Fleet', 'Roads').repeat(200))]);
    await kept(keeping);
    await keeping.close();
    const files = content.get(id)!;
    const [, largest] = [...files].sort((a, b) => b[1].length - a[1].length)[0]!;
    largest[40]! ^= 1;
    const later = aKeeper(browser);
    await later.keeping.open(id);
    const { damaged } = later.keeping.state().open!;
    expect([damaged, later.desk.state().files.length]).toEqual([['more.csv'], 1]);
    await later.desk.add([file('more.csv', roster.replaceAll('Fleet', 'Harbor'))]);
    await kept(later.keeping);
    expect(later.keeping.state().open!.state.documents.filter((document) => document.damaged)).toEqual([]);
  });

  it('damaged answers and settings: the files open, the person is told', async () => {
    const content: Content = new Map();
    const { browser, keeping, client, id } = await keptTab(aBrowser(memoryDisks(content)));
    const before = new Set(content.get(id)!.keys());
    await client.keep({ name: 'Same' });
    await keeping.close();
    const segments = [...content.get(id)!].filter(([name]) => name.includes('-') && before.has(name));
    const [, decisions] = segments.sort((a, b) => b[1].length - a[1].length)[0]!;
    for (const [, bytes] of segments) if (bytes.length === decisions.length) bytes[40]! ^= 1;
    const later = aKeeper(browser);
    await later.keeping.open(id);
    expect(later.keeping.state().open!.damaged).toEqual([null]);
    expect(later.desk.state().files.map(({ name }) => name)).toEqual(['staff.csv']);
  });
});
