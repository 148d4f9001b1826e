import { beforeAll, describe, expect, it } from 'vitest';
import { openBackup, writeBackup, type BackupContent, type DeriveKey } from '../../../../src/store/workspace/backup-file.ts';
import type { Bytes } from '../../../../src/store/workspace/disk.ts';
import { passphraseKey } from '../../../../src/store/workspace/passphrase-key.ts';
import { sha256Hex } from '../../../../src/store/workspace/segment.ts';
import { bytesOf, decisions, file, memoryDeviceKeys, openTab } from './given.ts';
import { memoryDisks, type Content } from './memory-disk.ts';

const passphrase = 'made-up words for a backup';

/** The same keys as `passphraseKey`, each derived once. */
const derived = new Map<string, Promise<CryptoKey>>();
const derive: DeriveKey = (typed, salt, iterations) => {
  const name = [typed, salt.join(), iterations].join('|');
  const key = derived.get(name) ?? passphraseKey(typed, salt, iterations);
  derived.set(name, key);
  return key;
};

const rows = (name: string): Bytes => bytesOf(`Id,Pay\n${`1,${name}\n`.repeat(300)}`);
const names = ['a.csv', 'b.csv', 'c.csv'];

const about = async (name: string): Promise<BackupContent['documents'][number]> => {
  const bytes = rows(name);
  const sha256 = await sha256Hex(bytes);
  const facts = { bytes: bytes.length, sha256, keptAt: '2026-01-01T00:00:00.000Z', originalSha256: sha256 };
  return { about: { kind: 'file', name, untouched: true, overwrittenCells: 0, ...facts }, bytes };
};

const bytesIn = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());

describe('a backup file', () => {
  let whole: Bytes;
  beforeAll(async () => {
    const documents = await Promise.all(names.map(about));
    whole = await bytesIn(await writeBackup({ name: 'W', createdAt: '2026-01-01T00:00:00.000Z', documents }, passphrase, derive));
  });
  const open = (bytes: Bytes) => openBackup(new Blob([bytes]), passphrase, derive);

  it('gives back every document byte for byte', async () => {
    const backup = await open(whole);
    expect(backup).toMatchObject({ name: 'W', intact: true });
    for (const { about, bytes } of backup.documents) expect(Buffer.compare(bytes!, rows(about.kind === 'file' ? about.name : ''))).toBe(0);
  });

  it('names nothing in clear', () => {
    const text = Buffer.from(whole).toString('latin1');
    for (const planted of ['a.csv', 'Id,Pay', 'createdAt']) expect(text).not.toContain(planted);
    expect(text.startsWith('JQW1')).toBe(true);
  });

  /** What opens of a harmed file, and whether the harm was told. */
  const outcome = async (bytes: Bytes): Promise<{ told: boolean; files: readonly string[] }> => {
    try {
      const { documents, intact } = await open(bytes);
      const opened = documents.filter(({ bytes }) => bytes !== null);
      for (const { about, bytes } of opened) expect(await sha256Hex(bytes!)).toBe(about.sha256);
      return { told: !intact, files: opened.map(({ about }) => (about.kind === 'file' ? about.name : '')) };
    } catch (cause) {
      expect((cause as { code: string }).code).toMatch(/damaged|wrong-passphrase/);
      return { told: true, files: [] };
    }
  };

  it('P11: a flipped bit at every 512th byte, and all over the head and the tail, is told; at most one file is lost', async () => {
    const places = [...whole.keys()].filter((at) => at % 512 === 0 || (at % 5 === 0 && (at < 300 || at > whole.length - 300)));
    for (const at of places) {
      const { told, files } = await outcome(whole.map((byte, index) => (index === at ? byte ^ 4 : byte)));
      expect(told, `flip at ${at}`).toBe(true);
      expect(files.length, `flip at ${at}`).toBeGreaterThanOrEqual(names.length - 1);
    }
  });

  it('P11: a cut at every 512th byte is told, and the files before it open', async () => {
    let most = 0;
    for (let at = whole.length - 1; at > 0; at -= 512) {
      const { told, files } = await outcome(whole.slice(0, at));
      expect(told, `cut at ${at}`).toBe(true);
      expect(files).toEqual(names.slice(0, files.length));
      most = Math.max(most, files.length);
    }
    expect(most).toBe(names.length);
  });

  it('records that were swapped, dropped or brought from another backup are told', async () => {
    const documents = await Promise.all(names.map(about));
    const other = await bytesIn(await writeBackup({ name: 'W', createdAt: '2026-01-01T00:00:00.000Z', documents }, passphrase, derive));
    expect(other.length).toBe(whole.length);
    const half = whole.length >> 1;
    const mixed = whole.slice();
    mixed.set(other.subarray(half), half);
    expect((await outcome(mixed)).told).toBe(true);
    expect((await outcome(new Uint8Array([...whole.subarray(0, half), ...whole.subarray(half + 100)]))).told).toBe(true);
    expect((await outcome(new Uint8Array([...whole, 0]))).told).toBe(true);
  });

  it('refuses a wrong passphrase, other files and an empty passphrase, in words', async () => {
    await expect(openBackup(new Blob([whole]), 'wrong', derive)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(openBackup(new Blob(['Name,Pay\n']), passphrase)).rejects.toThrow('This is no backup file of this app.');
    await expect(openBackup(new Blob([]), passphrase)).rejects.toMatchObject({ code: 'damaged' });
    await expect(writeBackup({ name: '', createdAt: '', documents: [] }, '')).rejects.toMatchObject({ code: 'needs-passphrase' });
  });

  it('refuses a newer format politely', async () => {
    const text = Buffer.from(whole).toString('latin1').replaceAll('"format":1', '"format":2');
    await expect(open(new Uint8Array(Buffer.from(text, 'latin1')))).rejects.toMatchObject({ code: 'newer-format' });
  });
});

describe('backup → wipe → restore', () => {
  it('P15: equals by hash, on another machine, with and without a key of the browser', async () => {
    const content: Content = new Map();
    const here = openTab(memoryDisks(content));
    const before = await here.create('Autumn', { add: names.map((name) => file(name, rows(name))), decisions: decisions() });
    const { file: backup, state, damaged } = await here.backup(passphrase);
    expect([damaged, state.backedUpAt]).toEqual([[], '2026-01-02T03:04:05.000Z']);
    await here.wipe(before.id);
    expect(content.size).toBe(0);
    for (const deviceKeys of [memoryDeviceKeys(), null]) {
      const there = openTab(memoryDisks(), { deviceKeys });
      const restored = await there.restore(backup, passphrase);
      expect(restored.damaged).toEqual([]);
      expect(restored.state).toMatchObject({ name: 'Autumn', backedUpAt: '2026-01-02T03:04:05.000Z' });
      const hashes = (documents: typeof before.documents) => documents.map(({ name, sha256 }) => [name, sha256]);
      expect(hashes(restored.state.documents)).toEqual(hashes(before.documents));
    }
  });

  it('leaves out what is damaged, and names it', async () => {
    const content: Content = new Map();
    const deviceKeys = memoryDeviceKeys();
    const first = openTab(memoryDisks(content), { deviceKeys });
    await first.create('W', { add: [file('a.csv', rows('a.csv'))] });
    const [segment] = [...[...content.values()][0]!.keys()].filter((name) => name.length === 36);
    await first.keep({ add: [file('b.csv', rows('b.csv'))], decisions: decisions() });
    [...content.values()][0]!.get(segment!)![77]! ^= 1;
    const { file: backup, damaged } = await first.backup(passphrase);
    expect(damaged).toEqual(['a.csv']);
    const there = await openTab(memoryDisks()).restore(backup, passphrase);
    expect(there.state.documents.map(({ name }) => name)).toEqual(['b.csv', null]);
  });
});
