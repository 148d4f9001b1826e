import { readZip } from '../../zip/read-zip.ts';
import { writeZip } from '../../zip/write-zip.ts';
import type { ZipEntry } from '../../zip/zip-entry.ts';

/**
 * The same document without what its writer leaves of itself: names in the properties (of the workbooks behind the charts, too), the time of
 * the day, and numbers that go on from the document before. The same slides give the same bytes (trust.md §7).
 */
export const withoutTraces = async (document: Uint8Array, madeAt: string): Promise<Uint8Array<ArrayBuffer>> => {
  const entries = await readZip(document);
  const named = withOwnNumbers(entries);
  return writeZip(await Promise.all(named.map((entry) => cleaned(entry, madeAt))));
};

const numberedPart = /(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/g;

/** The writer counts charts over all documents of a session: here they count from one. */
const withOwnNumbers = (entries: readonly ZipEntry[]): readonly ZipEntry[] => {
  const first = Math.min(...entries.flatMap(({ name }) => [...name.matchAll(numberedPart)].map(([, , number]) => Number(number))));
  const renamed = (text: string): string =>
    text.replaceAll(numberedPart, (_, part: string, number: string) => `${part}${Number(number) - first + 1}`);
  return entries.map(({ name, bytes }) => ({
    name: renamed(name),
    bytes: /\.rels$|Content_Types/.test(name) ? new TextEncoder().encode(renamed(new TextDecoder().decode(bytes))) : bytes,
  }));
};

const cleaned = async ({ name, bytes }: ZipEntry, madeAt: string): Promise<ZipEntry> => {
  if (name.endsWith('.xlsx')) return { name, bytes: await withoutTraces(bytes, madeAt) };
  if (name !== 'docProps/core.xml') return { name, bytes };
  const moment = new Date(madeAt).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/(<dc:creator>)[^<]*/, '$1')
    .replace(/(<cp:lastModifiedBy>)[^<]*/, '$1')
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
  return { name, bytes: new TextEncoder().encode(text) };
};
