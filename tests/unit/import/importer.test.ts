import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/period.ts';
import type { TableReading } from '../../../src/domain/imported-file.ts';
import { createImporter, type ReadProgress } from '../../../src/import/importer.ts';
import type { ReadingStages } from '../../../src/import/reading-stages.ts';
import { aColumn, aPlan, aReading, cellsOf } from './a-plan.ts';

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const key = new Uint8Array(32);
const today = '2026-10-31' as IsoDate;

/** Stand-ins for the steps: a file is one line, its cells; `!` refuses it, `?` is a fault of the program. */
const stages: ReadingStages = {
  openTable: async (content, { name, onProgress, signal }): Promise<TableReading> => {
    const text = new TextDecoder().decode(content);
    onProgress?.(content.length, 1);
    await new Promise((resume) => setTimeout(resume, 5));
    signal?.throwIfAborted();
    if (text.startsWith('!')) throw Object.assign(new Error('This is a PDF document.'), { name: 'Refusal' });
    if (text.startsWith('?')) throw new TypeError('cannot read 123-45-6789');
    return aReading(name, ['Name', 'Pay'], [[text], ['50000']]);
  },
  planFiles: (readings) => readings.map((reading) => aPlan(reading, [aColumn(0, 'Name', { door: 'drop' }), aColumn(1, 'Pay')])),
  createDoor: (plan) => ({
    pass: (chunk) => ({
      ...chunk,
      columns: chunk.columns.map((column, index) =>
        plan.columns[index]?.door === 'drop' ? { offsets: new Int32Array(chunk.rows + 1), bytes: new Uint8Array(0) } : column,
      ),
    }),
  }),
};

const collect = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
};

describe('importer', () => {
  it('reads the other files when one is refused and one hits a fault, and says why in a sentence', async () => {
    const importer = createImporter(key, stages);
    await importer.add([
      { name: 'report.csv', bytes: bytes('!') },
      { name: 'odd.csv', bytes: bytes('?') },
      { name: 'good.csv', bytes: bytes('Ada') },
    ]);
    const read = await importer.plan({}, { today });
    expect(read.plans.map((plan) => plan.reading.name)).toEqual(['good.csv']);
    expect(read.refused.map(({ name }) => name)).toEqual(['report.csv', 'odd.csv']);
    expect(read.refused[0]?.message).toBe('This is a PDF document.');
    expect(read.refused[1]?.message).toContain('fault in this program');
    expect(read.refused[1]?.message).not.toContain('123-45-6789');
  });

  it('gives text only through the door', async () => {
    const importer = createImporter(key, stages);
    await importer.add([{ name: 'a.csv', bytes: bytes('Ada') }]);
    const read = await importer.plan({}, { today });
    expect(read.plans[0]?.reading.chunks).toEqual([]);
    const chunks = await collect(importer.chunks('a.csv'));
    expect(chunks.map(cellsOf)).toEqual([[[''], ['50000']]]);
    await expect(collect(importer.chunks('b.csv'))).rejects.toThrow('no plan');
  });

  it('refuses the same bytes under another name, once, and takes them when the first is removed', async () => {
    const importer = createImporter(key, {
      ...stages,
      openTable: async (content, { name }) => ({ ...aReading(name, ['Pay'], [['1']]), sha256: new TextDecoder().decode(content) }),
    });
    await importer.add([
      { name: 'a.csv', bytes: bytes('same') },
      { name: 'copy.csv', bytes: bytes('same') },
    ]);
    const read = await importer.plan({}, { today });
    expect(read.plans).toHaveLength(1);
    expect(read.refused[0]?.message).toContain('“a.csv”');
    await importer.remove('a.csv');
    await importer.add([{ name: 'copy.csv', bytes: bytes('same') }]);
    expect((await importer.plan({}, { today })).refused).toEqual([]);
  });

  it('leaves nothing of a canceled call', async () => {
    const importer = createImporter(key, stages);
    await importer.add([{ name: 'kept.csv', bytes: bytes('Ada') }]);
    const control = new AbortController();
    const seen: ReadProgress[] = [];
    const adding = importer.add(
      [
        { name: 'one.csv', bytes: bytes('Bo') },
        { name: 'two.csv', bytes: bytes('Cy') },
      ],
      {
        signal: control.signal,
        onProgress: (progress) => {
          seen.push(progress);
          if (progress.file === 'two.csv') control.abort();
        },
      },
    );
    await expect(adding).rejects.toThrow();
    expect(seen).toEqual([
      { file: 'one.csv', bytesRead: 2, bytes: 2, rows: 1 },
      { file: 'two.csv', bytesRead: 2, bytes: 2, rows: 1 },
    ]);
    const read = await importer.plan({}, { today });
    expect(read.plans.map((plan) => plan.reading.name)).toEqual(['kept.csv']);
    expect(read.refused).toEqual([]);
  });
});
