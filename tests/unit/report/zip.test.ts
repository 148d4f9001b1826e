import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/report/zip/read-zip.ts';
import { writeZip } from '../../../src/report/zip/write-zip.ts';

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);
const entries = [
  { name: 'a/first.txt', bytes: text('one '.repeat(5000)) },
  { name: 'ümlaut ×.txt', bytes: text('') },
  { name: 'bytes.bin', bytes: new Uint8Array(Array.from({ length: 70_000 }, (_, at) => (at * 31) % 251)) },
];

describe('archives', () => {
  it('another reader finds the same names and bytes', async () => {
    const found = unzipSync(await writeZip(entries));
    expect(Object.entries(found).map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
      entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]),
    );
  });
  it('reads what another writer stored or deflated', async () => {
    for (const level of [0, 6] as const) {
      const made = zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), { level });
      expect((await readZip(made)).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
        entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]),
      );
    }
  });
  it('refuses what is no archive', async () => {
    await expect(readZip(text('no archive at all, only words'))).rejects.toThrow(/no archive/);
  });
  it('has no time and no owner: the same entries give the same bytes', async () => {
    const first = await writeZip(entries);
    await new Promise((resume) => setTimeout(resume, 20));
    expect(Buffer.from(await writeZip(entries)).equals(Buffer.from(first))).toBe(true);
  });
});
