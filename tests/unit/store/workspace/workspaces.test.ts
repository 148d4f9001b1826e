import { describe, expect, it } from 'vitest';
import { toDiskError, type Bytes, type Disks } from '../../../../src/store/workspace/disk.ts';
import type { WorkspaceDocument } from '../../../../src/store/workspace/document.ts';
import type { Workspaces } from '../../../../src/store/workspace/workspaces-contract.ts';
import { bytesOf, decisions, file, memoryDeviceKeys, memoryLocks, openTab } from './given.ts';
import { memoryDisks, type Content } from './memory-disk.ts';

const passphrase = 'a long made-up sentence';

const textOf = (document: WorkspaceDocument): string =>
  document.kind === 'file' ? new TextDecoder().decode(document.bytes) : JSON.stringify(document.decisions);

const contents = async (tab: Workspaces): Promise<readonly string[]> => {
  const { documents } = await tab.check();
  return Promise.all(documents.map(async ({ id }) => textOf(await tab.read(id))));
};

const setUp = () => {
  const content: Content = new Map();
  const shared = {
    deviceKeys: memoryDeviceKeys(),
    locks: { locks: memoryLocks(), openChannel: (name: string) => new BroadcastChannel(name) },
  };
  return { content, tab: (more = {}) => openTab(memoryDisks(content), { ...shared, ...more }), shared };
};

describe('kept workspaces', () => {
  it('keep files and decisions, and open as they were left', async () => {
    const { tab } = setUp();
    const first = tab();
    const { id } = await first.create('Autumn review', { add: [file('staff.csv')], decisions: decisions() });
    await first.keep({ add: [file('pay.csv')], decisions: decisions('second'), name: 'Autumn' });
    await first.close();
    const second = tab();
    expect(await second.list()).toMatchObject([{ id, name: 'Autumn', key: 'device', problem: null }]);
    const state = await second.open(id);
    expect(state).toMatchObject({ name: 'Autumn', generation: 2, mended: false });
    expect(state.documents.map(({ name }) => name)).toEqual(['staff.csv', 'pay.csv', null]);
    expect(await contents(second)).toEqual(['Id,Pay\n1,staff.csv\n', 'Id,Pay\n1,pay.csv\n', JSON.stringify(decisions('second'))]);
  });

  it('keep several side by side and wipe one without a trace of it', async () => {
    const { tab, content, shared } = setUp();
    const one = tab();
    const { id: a } = await one.create('A', { add: [file('a.csv')] });
    const { id: b } = await one.create('B', { add: [file('b.csv')] });
    expect((await one.list()).map(({ name }) => name).sort()).toEqual(['A', 'B']);
    await one.wipe(b);
    expect([...content.keys()]).toEqual([a]);
    expect(await shared.deviceKeys.list()).toEqual([a]);
    expect((await one.open(a)).documents).toHaveLength(1);
  });

  it('put nothing on the disk that can be read: no name, no cell, no answer, no workspace name', async () => {
    const { tab, content } = setUp();
    const one = tab();
    await one.create('Harborview', { add: [file('harborview-staff.csv', bytesOf('Name\nQuillon Abernathy\n'))], decisions: decisions() });
    const files = [...content.values()].flatMap((workspace) => [...workspace]);
    const plain = files.map(([name, bytes]) => name + String.fromCharCode(...bytes)).join('\n');
    for (const planted of ['Quillon', 'harborview', 'Harborview', 'Analyst', 'Hire Date']) expect(plain).not.toContain(planted);
  });

  it('cut large files into segments of at most 8 MiB and give them back byte for byte', async () => {
    const { tab, content } = setUp();
    const bytes = new Uint8Array(20 << 20).map((_, index) => (index * 31 + (index >> 9)) & 255);
    const one = tab();
    const { documents, id } = await one.create('Large', { add: [file('large.csv', bytes)] });
    const sizes = [...content.get(id)!.values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBe((8 << 20) + 28);
    const back = await one.read(documents[0]!.id);
    expect(back.kind === 'file' && Buffer.compare(back.bytes, bytes)).toBe(0);
  });

  it('remove a file, and its segments one generation later', async () => {
    const { tab, content } = setUp();
    const one = tab();
    const { id, documents } = await one.create('W', { add: [file('a.csv'), file('b.csv')] });
    const before = content.get(id)!.size;
    await one.keep({ remove: [documents[0]!.id] });
    expect(content.get(id)!.size).toBe(before);
    await one.keep({ name: 'W2' });
    expect(content.get(id)!.size).toBe(before - 1);
  });

  it('tell how much room is missing, before anything is written', async () => {
    const { content, tab } = setUp();
    const storage = { estimate: async () => ({ quota: 5_000_000, usage: 1_000_000 }), persisted: async () => true };
    const one = tab({ storage });
    await one.create('Small', { add: [file('a.csv')] });
    const files = [...content.values()][0]!.size;
    const tooLarge = one.keep({ add: [file('large.csv', new Uint8Array(3_000_000))] });
    await expect(tooLarge).rejects.toMatchObject({ code: 'full', missingBytes: 2_000_000 });
    expect([...content.values()][0]!.size).toBe(files);
    expect(await one.storage()).toEqual({
      disk: 'opfs',
      deviceKey: true,
      lostWorkspaces: 0,
      usedBytes: 1_000_000,
      quotaBytes: 5_000_000,
      persisted: true,
    });
  });
});

describe('storage that the browser takes back', () => {
  it('P9: a full disk in the middle of a keep leaves the old state, removes what was written, and says so', async () => {
    const { content, tab, shared } = setUp();
    const one = tab();
    const { id } = await one.create('W', { add: [file('a.csv')] });
    await one.close();
    const files = content.get(id)!;
    const before = new Map(files);
    const disks = memoryDisks(content);
    let room = 2;
    const filling: Disks = {
      ...disks,
      open: async (workspace) => {
        const disk = await disks.open(workspace);
        const put = async (name: string, bytes: Bytes): Promise<void> => {
          if (name.length === 36 && room-- <= 0) throw toDiskError(new DOMException('', 'QuotaExceededError'));
          await disk.put(name, bytes);
        };
        return { ...disk, put };
      },
    };
    const full = openTab(filling, shared);
    await full.open(id);
    await expect(full.keep({ add: [file('b.csv'), file('c.csv'), file('d.csv')] })).rejects.toMatchObject({ code: 'full' });
    expect([...files]).toEqual([...before]);
    expect((await full.check()).documents.map(({ name, damaged }) => [name, damaged])).toEqual([['a.csv', false]]);
  });

  it('P9: data that is gone while its key is here is told as lost, and a wiped workspace is not', async () => {
    const { content, tab } = setUp();
    const one = tab();
    const { id } = await one.create('W', { add: [file('a.csv')] });
    const { id: wiped } = await one.create('V', {});
    await one.wipe(wiped);
    await one.close();
    content.delete(id);
    expect(await tab().list()).toEqual([]);
    expect((await tab().storage()).lostWorkspaces).toBe(1);
  });
});

describe('a passphrase', () => {
  it('is needed, must be the right one, and replaces the key of the browser', async () => {
    const { tab, shared } = setUp();
    const one = tab();
    const { id } = await one.create('W', { add: [file('a.csv')] });
    expect(await shared.deviceKeys.list()).toEqual([id]);
    await one.changePassphrase(null, passphrase);
    expect(await shared.deviceKeys.list()).toEqual([]);
    await one.close();
    expect(await one.list()).toMatchObject([{ id, name: null, key: 'passphrase', problem: null }]);
    await expect(one.open(id)).rejects.toMatchObject({ code: 'needs-passphrase' });
    await expect(one.open(id, { passphrase: 'a long made-up sentencE' })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    expect((await one.open(id, { passphrase })).documents).toHaveLength(1);
    await expect(one.changePassphrase('wrong', null)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await one.changePassphrase(passphrase, null);
    await one.close();
    expect((await one.open(id)).documents).toHaveLength(1);
  });

  it('locks the name, too: the list shows since when, and the name only where that was chosen', async () => {
    const content: Content = new Map();
    const tab = openTab(memoryDisks(content));
    const written = (): string => Buffer.concat([...content.values()].flatMap((files) => [...files.values()])).toString('latin1');
    await tab.create('Harborview works', { add: [file('a.csv')] }, 'right words here');
    expect(await tab.list()).toMatchObject([{ name: null, key: 'passphrase', createdAt: '2026-01-02T03:04:05.000Z' }]);
    expect(written()).not.toContain('Harborview');
    await tab.showName(true);
    expect(await tab.list()).toMatchObject([{ name: 'Harborview works', key: 'passphrase' }]);
    await tab.changePassphrase('right words here', 'other words here');
    expect(await tab.list()).toMatchObject([{ name: 'Harborview works' }]);
    await tab.showName(false);
    expect(await tab.list()).toMatchObject([{ name: null }]);
    expect(written()).not.toContain('Harborview');
    await tab.showName(true);
    await tab.changePassphrase('other words here', null);
    expect(written()).not.toContain('Harborview');
  });

  it('is demanded where a key of the browser would protect nothing (file://)', async () => {
    const { content } = setUp();
    const local = openTab(memoryDisks(content), { deviceKeys: null });
    await expect(local.create('W', {})).rejects.toMatchObject({ code: 'needs-passphrase' });
    expect(content.size).toBe(0);
    const { id } = await local.create('W', {}, passphrase);
    expect(await local.open(id, { passphrase })).toMatchObject({ name: 'W', documents: [] });
  });

  it('takes the same letters typed in another Unicode spelling', async () => {
    const { tab } = setUp();
    const one = tab();
    const { id } = await one.create('W', {}, 'caf\u00e9 noir');
    expect((await one.open(id, { passphrase: 'cafe\u0301 noir' })).name).toBe('W');
  });
});

describe('two tabs', () => {
  it('never write the same workspace: the second is told, and takes over when the first has finished its commit', async () => {
    const { tab } = setUp();
    const lost: string[] = [];
    const first = tab({ onTakenOver: (id: string) => lost.push(id) });
    const second = tab();
    const { id } = await first.create('W', {});
    await expect(second.open(id)).rejects.toMatchObject({ code: 'open-elsewhere' });
    const keeping = first.keep({ add: [file('large.csv', new Uint8Array(9 << 20))] });
    const state = await second.open(id, { takeOver: true });
    expect((await keeping).generation).toBe(2);
    expect(state.documents.map(({ name }) => name)).toEqual(['large.csv']);
    expect(lost).toEqual([id]);
    await expect(first.keep({ name: 'X' })).rejects.toMatchObject({ code: 'ended' });
    expect((await second.keep({ name: 'Y' })).generation).toBe(3);
    await second.close();
  });
});
