import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate, newestFormat } from '../../../../src/store/workspace/migrate.ts';
import { writeBackup } from '../../../../src/store/workspace/backup-file.ts';
import { placeOf } from '../../../../src/store/workspace/manifest.ts';
import { seal } from '../../../../src/store/workspace/segment.ts';
import { openWorkspace } from '../../../../src/store/workspace/workspace.ts';
import { bytesOf, decisions, file, openTab } from './given.ts';
import { memoryDisk, memoryDisks, type Content } from './memory-disk.ts';

const folder = 'tests/fixtures/workspaces';
const passphrase = 'fixture of a released format';
const staff = bytesOf('Employee ID,Pay\n1,50000\n');

/** A workspace folder as a JSON file, and a backup, as the format in force writes them. What is there is never written over. */
const writeFixtures = async (): Promise<void> => {
  const content: Content = new Map();
  const tab = openTab(memoryDisks(content), { deviceKeys: null });
  await tab.create('Fixture', { add: [file('staff.csv', staff)], decisions: decisions('fixture') }, passphrase);
  const files = [...content].map(([id, on]) => ({
    id,
    files: [...on].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/format-${newestFormat.manifest}.workspace.json`, `${JSON.stringify(files[0], null, 1)}\n`, { flag: 'wx' });
  const backup = (await tab.backup(passphrase)).file;
  writeFileSync(`${folder}/format-${newestFormat.backup}.jqw`, new Uint8Array(await backup.arrayBuffer()), { flag: 'wx' });
};

const fixtures = (ending: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(ending));

describe('formats', async () => {
  if (process.env['UPDATE_FIXTURES'] !== undefined) await writeFixtures();

  it('the format in force has its fixtures: a released format never goes without one', () => {
    for (let format = 1; format <= newestFormat.manifest; format++)
      expect(existsSync(`${folder}/format-${format}.workspace.json`)).toBe(true);
    for (let format = 1; format <= newestFormat.backup; format++) expect(existsSync(`${folder}/format-${format}.jqw`)).toBe(true);
  });

  it.each(fixtures('.workspace.json'))('P13: %s opens', async (name) => {
    const { id, files } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { id: string; files: [string, string][] };
    const content: Content = new Map([[id, new Map(files.map(([path, text]) => [path, new Uint8Array(Buffer.from(text, 'base64'))]))]]);
    const tab = openTab(memoryDisks(content), { deviceKeys: null });
    const { documents } = await tab.open(id, { passphrase });
    expect(documents.map((one) => one.name)).toEqual(['staff.csv', null]);
    expect(await tab.read(documents[0]!.id)).toMatchObject({ kind: 'file', bytes: staff });
    expect(await tab.read('decisions')).toEqual({ kind: 'decisions', decisions: decisions('fixture') });
  });

  it.each(fixtures('.jqw'))('G13: %s restores', async (name) => {
    const tab = openTab(memoryDisks());
    const { state, damaged } = await tab.restore(new Blob([readFileSync(`${folder}/${name}`)]), passphrase);
    expect(damaged).toEqual([]);
    expect(await tab.read(state.documents[0]!.id)).toMatchObject({ name: 'staff.csv', bytes: staff });
    expect(await tab.read('decisions')).toEqual({ kind: 'decisions', decisions: decisions('fixture') });
  });
});

describe('migration', () => {
  const steps = {
    1: (old: { readonly format: 1; readonly name: string }) => ({ format: 2, title: old.name }),
    2: (old: { readonly format: 2; readonly title: string }) => ({ format: 3, titles: [old.title] }),
  };

  it('takes a document through every format up to the newest', () => {
    expect(migrate({ format: 1, name: 'a' }, 3, steps)).toEqual({ format: 3, titles: ['a'] });
    expect(migrate({ format: 3, titles: [] }, 3, steps)).toEqual({ format: 3, titles: [] });
  });

  it('refuses a newer one politely, and what has no format', () => {
    expect(() => migrate({ format: 4 }, 3, steps)).toThrow('Nothing was changed.');
    for (const document of [null, 'x', {}, { format: '1' }, { format: 0 }]) expect(() => migrate(document, 3, steps)).toThrow(/no format/);
  });

  it('P13: a manifest of a newer format is not opened, and not written over', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const files = new Map([['m0', await seal(key, bytesOf('{"format":2,"generation":7}'), placeOf('w', 'm0'))]]);
    const parts = { disk: memoryDisk(files), workspace: 'w', key, now: () => '', ensureRoom: async () => undefined };
    const before = Buffer.from(files.get('m0')!).toString('hex');
    await expect(openWorkspace(parts)).rejects.toMatchObject({ code: 'newer-format' });
    expect(Buffer.from(files.get('m0')!).toString('hex')).toBe(before);
  });

  it('decisions of a newer format restored from a backup are refused, and nothing is kept', async () => {
    const later = bytesOf(JSON.stringify({ ...decisions(), format: 2 }));
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', later)).toString('hex');
    const about = { kind: 'decisions', bytes: later.length, sha256, keptAt: '' } as const;
    const backup = await writeBackup({ name: 'W', createdAt: '', documents: [{ about, bytes: later }] }, passphrase);
    const content: Content = new Map();
    await expect(openTab(memoryDisks(content)).restore(backup, passphrase)).rejects.toMatchObject({ code: 'newer-format' });
    expect(content.size).toBe(0);
  });
});
