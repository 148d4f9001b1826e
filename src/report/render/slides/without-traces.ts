import { readZip } from '../../zip/read-zip.ts';
import { writeZip } from '../../zip/write-zip.ts';
import type { ZipEntry } from '../../zip/zip-entry.ts';

/**
 * The same document without what its writer leaves of itself: names in the properties (of the workbooks behind the charts, too), the time of
 * the day, and ids drawn at random. The same slides give the same bytes (trust.md §7).
 */
export const withoutTraces = async (document: Uint8Array, madeAt: string): Promise<Uint8Array<ArrayBuffer>> => {
  const entries = await readZip(document);
  return writeZip(await Promise.all(entries.map((entry) => cleaned(entry, madeAt))));
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
