import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openDeviceKeys } from '../../src/store/workspace/device-keys.ts';
import { openIndexedDbDisks } from '../../src/store/workspace/indexeddb-disk.ts';
import { openWorkspaceClient, type WorkspaceClient } from '../../src/store/workspace/workspace-client.ts';
import { whatIsLeft, wipeEverything, type BrowserStorages } from '../../src/store/workspace/wipe-everything.ts';
import { bytesOf, decisions, file, openTab } from '../unit/store/workspace/given.ts';

const storages: BrowserStorages = {
  folder: () => navigator.storage.getDirectory(),
  databases: indexedDB,
  caches,
  settings: localStorage,
};
const tabs: WorkspaceClient[] = [];
const tab = (options = {}): WorkspaceClient => {
  const client = openWorkspaceClient(options);
  tabs.push(client);
  return client;
};

afterEach(() => {
  for (const client of tabs.splice(0)) client.lock();
});
afterAll(async () => void (await wipeEverything(storages)));

/** Everything the origin has in OPFS, as Latin text. */
const stored = async (folder?: FileSystemDirectoryHandle): Promise<string> => {
  const parts: string[] = [];
  for await (const [name, entry] of folder ?? (await navigator.storage.getDirectory())) {
    parts.push(name);
    if (entry.kind === 'directory') parts.push(await stored(entry as FileSystemDirectoryHandle));
    else parts.push(String.fromCharCode(...new Uint8Array(await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer())));
  }
  return parts.join('\n');
};

describe('kept workspaces in the browser', () => {
  it('keep, lock and open again, in OPFS, with a key that never leaves the browser', async () => {
    const first = tab();
    expect(await first.storage()).toMatchObject({ disk: 'opfs', deviceKey: true, persisted: false });
    const { id } = await first.create('Harborview', {
      add: [file('staff.csv', bytesOf('Name\nQuillon Abernathy\n'))],
      decisions: decisions(),
    });
    expect(await stored()).not.toMatch(/Quillon|Harborview|Analyst|staff\.csv/);
    const key = await (await openDeviceKeys()).get(id);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
    first.lock();
    const { documents } = await first.open(id);
    const staff = await first.read(documents[0]!.id);
    expect(staff.kind === 'file' && new TextDecoder().decode(staff.bytes)).toBe('Name\nQuillon Abernathy\n');
    expect(await first.read('decisions')).toEqual({ kind: 'decisions', decisions: decisions() });
  });

  it('P10: have one writer; a second tab is told and takes over when the first has finished', async () => {
    const lost: string[] = [];
    const first = tab({ onTakenOver: (workspace: string) => lost.push(workspace) });
    const second = tab();
    const { id } = await first.create('Two tabs', {});
    await expect(second.open(id)).rejects.toMatchObject({ code: 'open-elsewhere' });
    const keeping = first.keep({ add: [file('large.csv', new Uint8Array(9 << 20))] });
    const state = await second.open(id, { takeOver: true });
    expect((await keeping).generation).toBe(2);
    expect(state.documents.map(({ name }) => name)).toEqual(['large.csv']);
    await expect.poll(() => lost).toEqual([id]);
    await expect(first.keep({ name: 'X' })).rejects.toMatchObject({ code: 'ended' });
    second.lock();
    expect((await first.open(id)).name).toBe('Two tabs');
  });

  it('a worker that ends in the middle of a write leaves the old or the new state whole, and the page can go on', async () => {
    const one = tab();
    const { id } = await one.create('W', {});
    const keeping = one.keep({ add: [file('large.csv', new Uint8Array(24 << 20))] });
    setTimeout(() => one.lock(), 30);
    const kept = await keeping.then(
      () => true,
      (cause: unknown) => (cause as { code: string }).code !== 'ended',
    );
    const { documents } = await one.open(id);
    if (kept) expect(documents).toHaveLength(1);
    expect((await one.check()).documents.every(({ damaged }) => !damaged)).toBe(true);
    expect((await one.keep({ name: 'after' })).name).toBe('after');
  });

  it('a worker that dies rejects what waits, in words', async () => {
    const broken = (): Worker =>
      new Worker(URL.createObjectURL(new Blob(['throw new Error("out of memory")'], { type: 'text/javascript' })));
    const deaths: string[] = [];
    const one = tab({ startWorker: broken, onDeath: ({ code }: { code: string }) => deaths.push(code) });
    await expect(one.list()).rejects.toMatchObject({ code: 'ended' });
    expect(deaths).toEqual(['ended']);
  });

  it('restore a backup after everything was wiped, and a wipe leaves nothing in any storage', async () => {
    const one = tab();
    const { id } = await one.create('W', { add: [file('a.csv')], decisions: decisions() }, 'made-up words');
    const { file: backup } = await one.backup('other words');
    one.lock();
    localStorage.setItem('job-quality-benchmark:color-scheme', 'dark');
    localStorage.setItem('of another page', 'stays');
    expect((await whatIsLeft(storages)).length).toBeGreaterThan(2);
    expect(await wipeEverything(storages)).toEqual([]);
    expect(await stored()).not.toContain(id);
    expect(localStorage.getItem('of another page')).toBe('stays');
    localStorage.removeItem('of another page');
    expect(await one.list()).toEqual([]);
    const { state, damaged } = await one.restore(backup, 'other words');
    expect([state.name, state.documents.length, damaged]).toEqual(['W', 2, []]);
  });
});

describe('IndexedDB as a disk', () => {
  it('keeps what OPFS keeps: replaced whole, listed with sizes, apart by workspace', async () => {
    const disks = await openIndexedDbDisks();
    const [one, other] = [await disks.open('one'), await disks.open('other')];
    await one.put('a', new Uint8Array([1, 2, 3]));
    await one.put('a', new Uint8Array([4]));
    await one.put('b', new Uint8Array(0));
    await other.put('a', new Uint8Array([9, 9]));
    expect(await one.list()).toEqual([{ name: 'a', bytes: 1 }, { name: 'b', bytes: 0 }]); // prettier-ignore
    expect(await one.read('a')).toEqual(new Uint8Array([4]));
    expect(await one.read('missing')).toBeNull();
    await one.remove('missing');
    await disks.remove('one');
    expect([await disks.list(), await one.list(), await other.read('a')]).toEqual([['other'], [], new Uint8Array([9, 9])]);
    await disks.remove('other');
  });

  it('carries whole workspaces, as a page opened from a file needs', async () => {
    const one = openTab(await openIndexedDbDisks(), { deviceKeys: null });
    const { id } = await one.create('W', { add: [file('a.csv')] }, 'made-up words');
    await one.close();
    const again = openTab(await openIndexedDbDisks(), { deviceKeys: null });
    expect((await again.open(id, { passphrase: 'made-up words' })).documents).toHaveLength(1);
    await again.wipe(id);
    expect(await again.list()).toEqual([]);
  });
});
