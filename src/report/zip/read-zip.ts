import { through } from './through.ts';
import type { ZipEntry } from './zip-entry.ts';

/** The files of an archive as our own writers make it: stored or deflated, under four gigabytes, no passwords. Throws on anything else. */
export const readZip = async (bytes: Uint8Array): Promise<readonly ZipEntry[]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('The archive has no directory.');
    const [method, size, header] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.slice(start, start + size);
    if (!path.endsWith('/')) entries.push({ name: path, bytes: await unpacked(packed, method) });
    at += 46 + name + extra + comment;
  }
  return entries;
};

const unpacked = async (packed: Uint8Array<ArrayBuffer>, method: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (method === 0) return packed;
  if (method !== 8) throw new Error('The archive is packed in a way that is not known here.');
  return through(packed, new DecompressionStream('deflate-raw'));
};

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('This is no archive.');
};
