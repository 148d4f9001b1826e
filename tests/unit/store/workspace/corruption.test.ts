import { beforeAll, describe, expect, it } from 'vitest';
import type { Workspaces } from '../../../../src/store/workspace/workspaces-contract.ts';
import { bytesOf, decisions, file, memoryDeviceKeys, openTab } from './given.ts';
import { copyOf, memoryDisks, type Content } from './memory-disk.ts';

const deviceKeys = memoryDeviceKeys();
const names = ['a.csv', 'b.csv', 'c.csv'];
const rows = (name: string) => bytesOf(`Id,Pay\n${`1,${name}\n`.repeat(500)}`);

/** What still opens: the files that are whole, whether the decisions are, and whether damage was told. */
const opened = async (content: Content) => {
  const tab = openTab(memoryDisks(content), { deviceKeys });
  const [listing] = await tab.list();
  if (listing === undefined || listing.problem !== null) return { files: [] as string[], decided: false, told: listing?.problem !== null };
  await tab.open(listing.id);
  const { documents, mended } = await tab.check();
  const whole: string[] = [];
  for (const { id, name, damaged } of documents) {
    if (damaged) await expect(tab.read(id)).rejects.toMatchObject({ code: 'damaged' });
    else {
      const document = await tab.read(id);
      if (document.kind === 'file') expect(Buffer.compare(document.bytes, rows(document.name))).toBe(0);
      whole.push(name ?? 'decisions');
    }
  }
  return {
    files: whole.filter((name) => name !== 'decisions').sort(),
    decided: whole.includes('decisions'),
    told: mended || documents.some(({ damaged }) => damaged),
  };
};

describe('damage to a kept workspace (P11)', () => {
  const content: Content = new Map();
  let tab: Workspaces;
  let segments: ReadonlyMap<string, string>;
  const files = () => [...content.values()][0]!;

  beforeAll(async () => {
    tab = openTab(memoryDisks(content), { deviceKeys });
    await tab.create('W', { add: [file('a.csv', rows('a.csv'))], decisions: decisions() });
    const before = new Set(files().keys());
    await tab.keep({ add: [file('b.csv', rows('b.csv'))] });
    const afterB = [...files().keys()].filter((name) => !before.has(name));
    await tab.keep({ add: [file('c.csv', rows('c.csv'))] });
    const afterC = [...files().keys()].filter((name) => !before.has(name) && !afterB.includes(name));
    const largest = [...files()].filter(([name, bytes]) => before.has(name) && bytes.length > 3000).map(([name]) => name);
    segments = new Map([
      [largest[0]!, 'a.csv'],
      [afterB[0]!, 'b.csv'],
      [afterC[0]!, 'c.csv'],
    ]);
    await tab.close();
  });

  const harm = [
    ['a flipped bit', (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 4 : byte))],
    ['a cut', (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.slice(0, at)],
  ] as const;

  it.each(harm)('%s at every 512th byte of every file: told, and all other files open', async (_, harmed) => {
    let places = 0;
    for (const [name, bytes] of files()) {
      for (let at = 0; at < bytes.length; at += 512) {
        const copy = copyOf(content);
        [...copy.values()][0]!.set(name, harmed(bytes, at));
        const { files: whole, decided } = await opened(copy);
        const lost = segments.get(name);
        expect(whole, `${lost ?? name} at ${at}`).toEqual(names.filter((one) => one !== lost));
        expect(decided).toBe(true);
        places++;
      }
    }
    expect(places).toBeGreaterThan(30);
  });

  it('tells damage to a slot of the manifest, and mends it with the next commit', async () => {
    const copy = copyOf(content);
    const on = [...copy.values()][0]!;
    on.set('m0', on.get('m0')!.subarray(0, 40));
    expect((await opened(copy)).told).toBe(true);
    const again = openTab(memoryDisks(copy), { deviceKeys });
    const id = (await again.list())[0]!.id;
    expect((await again.open(id)).mended).toBe(true);
    expect((await again.keep({ name: 'X' })).mended).toBe(false);
    expect(await opened(copy)).toEqual({ files: names, decided: true, told: false });
  });

  it('mends a damaged copy of the keys when the workspace opens, and needs one of both', async () => {
    const copy = copyOf(content);
    const on = [...copy.values()][0]!;
    const whole = on.get('k0')!;
    on.set('k0', whole.subarray(9));
    await opened(copy);
    expect(Buffer.compare(on.get('k0')!, whole)).toBe(0);
    on.set('k0', whole.subarray(9));
    on.set('k1', whole.subarray(9));
    const again = openTab(memoryDisks(copy), { deviceKeys });
    expect((await again.list())[0]!.problem).toContain('Both copies of the key file are damaged');
  });

  it('notices segments that were swapped, and one that was brought from another workspace', async () => {
    const [a, b] = [...segments.keys()] as [string, string];
    const swapped = copyOf(content);
    const on = [...swapped.values()][0]!;
    [on.get(a)!, on.get(b)!].forEach((bytes, index) => on.set(index === 0 ? b : a, bytes));
    expect((await opened(swapped)).files).toEqual(['c.csv']);

    const other: Content = new Map();
    await openTab(memoryDisks(other), { deviceKeys }).create('V', { add: [file('a.csv', rows('a.csv'))] });
    const foreign = copyOf(content);
    const same = [...other.values()][0]!;
    const segment = [...same].find(([name, bytes]) => name.length === 36 && bytes.length === files().get(a)!.length)![1];
    [...foreign.values()][0]!.set(a, segment);
    expect((await opened(foreign)).files).toEqual(['b.csv', 'c.csv']);
  });

  it('uses a fresh IV for every segment', () => {
    const ivs = [...files().values()].map((bytes) => Buffer.from(bytes.subarray(0, 12)).toString('hex'));
    expect(new Set(ivs).size).toBe(files().size - 1);
  });

  it('CONTROL: without damage everything opens and nothing is told', async () => {
    expect(await opened(copyOf(content))).toEqual({ files: names, decided: true, told: false });
  });
});
