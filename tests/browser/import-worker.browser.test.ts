import { describe, expect, it } from 'vitest';
import type { TextChunk } from '../../src/domain/text-chunk.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import { ImporterEnded, openImportClient } from '../../src/import/import-client.ts';
import { createImporter, type Importer } from '../../src/import/index.ts';
import { toPagePlan } from '../../src/import/page-plan.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import ImportWorker from '../../src/import/import.worker.ts?worker&inline';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const today = '2026-10-31' as IsoDate;

const roster = [
  'Employee ID,Full Name,SSN,Department,Job Title,Hire Date,Annual Salary',
  ...Array.from(
    { length: 40 },
    (_, row) =>
      `E${String(row).padStart(4, '0')},Sample Person ${row},${100 + row}-22-${3300 + row},${row % 2 ? 'Fleet' : 'Parks'},Mechanic,03/${13 + (row % 15)}/2021,${52000 + row * 137}`,
  ),
  'E0099,"Person, Sample",111-22-3333,Fleet,Mechanic,03/14/2021,52000,one too many',
].join('\n');
const source = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer> });

const collect = async (chunks: AsyncIterable<TextChunk>): Promise<readonly TextChunk[]> => {
  const all: TextChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
};

const withClient = async (work: (client: Importer) => Promise<void>): Promise<void> => {
  const client = openImportClient(key);
  try {
    await work(client);
  } finally {
    client.close();
  }
};

describe('import worker', () => {
  it('reads, plans and lets through the door what the importer does without a worker', async () => {
    await withClient(async (client) => {
      const direct = createImporter(key);
      const files = () => [source('roster.csv', roster), source('report.pdf.csv', '%PDF-1.7 nothing to read'), source('empty.csv', '')];
      await client.add(files());
      await direct.add(files());
      const [there, here] = [await client.plan({}, { today }), await direct.plan({}, { today })];
      expect(there.plans).toHaveLength(1);
      expect(there).toEqual({ ...here, plans: here.plans.map(toPagePlan) });
      expect(there.refused.map(({ name }) => name)).toEqual(['report.pdf.csv', 'empty.csv']);
      expect(await collect(client.chunks('roster.csv'))).toEqual(await collect(direct.chunks('roster.csv')));
      expect(await client.quarantineCsv()).toBe(await direct.quarantineCsv());
      const held = { line: 3, lastLine: 3, code: 'unique-error', reason: 'twice', text: '' };
      const report = { name: 'roster.csv', quarantined: [held], message: () => 'a report of the tables holds functions too' };
      expect(await client.quarantineCsv([report])).toBe(await direct.quarantineCsv([report]));
      expect(await client.quarantineCsv([report])).toContain(',3,3,unique-error,,twice,');
    });
  });

  it('gives the same text a second time: what was transferred was a copy', async () => {
    await withClient(async (client) => {
      await client.add([source('roster.csv', roster)]);
      await client.plan({}, { today });
      const first = await collect(client.chunks('roster.csv'));
      expect(first[0]?.rows).toBe(40);
      expect(await collect(client.chunks('roster.csv'))).toEqual(first);
    });
  });

  it('lets no cell of a dropped column reach the page', async () => {
    const seen: unknown[] = [];
    const worker = new ImportWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => seen.push(data));
    const client = openImportClient(key, undefined, worker);
    await client.add([source('roster.csv', roster)]);
    const read = await client.plan({}, { today });
    const dropped = read.plans[0]!.columns.filter((column) => column.door === 'drop').map((column) => column.label);
    expect(dropped).toEqual(expect.arrayContaining(['Full Name', 'SSN']));
    await collect(client.chunks('roster.csv'));
    await client.quarantineCsv();
    const text = JSON.stringify(seen, (_, value: unknown) => {
      if (value instanceof Map) return [...value];
      return value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    });
    expect(text).toContain('Fleet');
    expect(text).not.toMatch(/Sample Person|-22-33|Person, Sample/);
    expect(text).not.toContain('E0001');
    client.close();
  });

  it('cancels a large file quickly and keeps nothing of it', async () => {
    await withClient(async (client) => {
      await client.add([source('small.csv', roster)]);
      const line = 'E0001,Sample,Fleet,Mechanic,03/14/2021,52000\n';
      const large = `Employee ID,Name,Department,Job Title,Hire Date,Annual Salary\n${line.repeat(400_000)}`;
      const control = new AbortController();
      const progress: number[] = [];
      let abortedAt = 0;
      const adding = client.add([source('large.csv', large)], {
        signal: control.signal,
        onProgress: ({ bytesRead, bytes }) => {
          progress.push(bytesRead);
          expect(bytes).toBe(large.length);
          if (abortedAt > 0) return;
          abortedAt = performance.now();
          control.abort();
        },
      });
      await expect(adding).rejects.toMatchObject({ name: 'AbortError' });
      expect(performance.now() - abortedAt).toBeLessThan(1000);
      expect(progress.length).toBeGreaterThan(0);
      const read = await client.plan({}, { today });
      expect(read.plans.map((plan) => plan.reading.name)).toEqual(['small.csv']);
      expect(read.refused).toEqual([]);
    });
  });

  it('rejects everything that waits, and everything asked later, when the worker dies', async () => {
    const script = URL.createObjectURL(
      new Blob(['onmessage = (event) => { if (event.data.name === "plan") throw new Error("dead"); }'], { type: 'text/javascript' }),
    );
    let deaths = 0;
    const client = openImportClient(key, () => deaths++, new Worker(script));
    const waiting = client.add([source('a.csv', roster)]);
    const planning = client.plan({}, { today });
    await expect(waiting).rejects.toBeInstanceOf(ImporterEnded);
    await expect(planning).rejects.toBeInstanceOf(ImporterEnded);
    await expect(client.remove('a.csv')).rejects.toBeInstanceOf(ImporterEnded);
    expect(deaths).toBe(1);
  });

  it('rejects what waits when it is closed, without calling it a death', async () => {
    let deaths = 0;
    const client = openImportClient(key, () => deaths++);
    const waiting = client.add([source('a.csv', roster)]);
    client.close();
    await expect(waiting).rejects.toBeInstanceOf(ImporterEnded);
    expect(deaths).toBe(0);
  });
});
