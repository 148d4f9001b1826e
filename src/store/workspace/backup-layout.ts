import * as z from 'zod/mini';
import type { Bytes } from './disk.ts';
import { newestFormat } from './migrate.ts';

export const magic = 'JQW1';
/** A sealed record of a piece of a document is at most a segment long; the list of records of 1 GB then has some 130 entries. */
const headerLimit = 1 << 20;
const prefixLength = 4;

const headerShape = z.object({
  format: z.number(),
  app: z.string(),
  id: z.string(),
  kdf: z.literal('PBKDF2-SHA256'),
  iterations: z.number().check(z.maximum(20_000_000)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Length of every sealed record, in order. */
  records: z.array(z.number().check(z.minimum(1))).check(z.minLength(3)),
});

/** The plain part of a backup file: how the key is made and where the records stand. Holds no secret and no name. */
export type BackupHeader = Readonly<z.infer<typeof headerShape>>;

/** What a record is authenticated with: a record in another place, of another file or of a shorter file does not open. */
export const recordPlace = ({ id, records }: BackupHeader, number: number): string =>
  `job-quality-benchmark/backup/1/${id}/${number}/${records.length}`;

/** `JQW1`, length, header: at the start of the file; the header, length, `JQW1`: at its end. */
export const headBytes = (header: BackupHeader): readonly Bytes[] => {
  const json = utf8.encode(JSON.stringify(header));
  return [utf8.encode(magic), lengthBytes(json.length), json];
};

export const tailBytes = (header: BackupHeader): readonly Bytes[] => [...headBytes(header)].reverse();

export const recordBytes = (sealed: Bytes): readonly Bytes[] => [lengthBytes(sealed.length), sealed];

/** Where the sealed bytes of a record stand in the file. */
export const recordRange = (header: BackupHeader, number: number): { readonly from: number; readonly to: number } => {
  const head = headBytes(header).reduce((sum, part) => sum + part.length, 0);
  const from = header.records.slice(0, number).reduce((sum, length) => sum + prefixLength + length, head) + prefixLength;
  return { from, to: from + header.records[number]! };
};

export interface HeadersRead {
  /** Readable copies of the header, the one at the start first; two that are equal count once. */
  readonly headers: readonly BackupHeader[];
  readonly agree: boolean;
  /** A format that this version does not know. */
  readonly newer: boolean;
  /** Whether this looks like a backup file at all. */
  readonly isBackup: boolean;
}

export const readHeaders = async (file: Blob): Promise<HeadersRead> => {
  const start = await slice(file, 0, magic.length + prefixLength);
  const end = await slice(file, file.size - magic.length - prefixLength, file.size);
  const startMarked = ascii(start.subarray(0, magic.length)) === magic;
  const endMarked = ascii(end.subarray(prefixLength)) === magic;
  const [startLength, endLength] = [lengthOf(start.subarray(magic.length)), lengthOf(end.subarray(0, prefixLength))];
  const afterStart = magic.length + prefixLength;
  const beforeEnd = file.size - magic.length - prefixLength;
  const first = await readHeader(file, afterStart, startLength);
  const second = await readHeader(file, beforeEnd - endLength, endLength);
  const found = [first, second].filter((header) => header !== null);
  const known = found.filter(({ format }) => format <= newestFormat.backup);
  const agree = startMarked && endMarked && first !== null && JSON.stringify(first) === JSON.stringify(second);
  return {
    headers: agree ? known.slice(0, 1) : known,
    agree,
    newer: known.length === 0 && found.length > 0,
    isBackup: startMarked || endMarked,
  };
};

const readHeader = async (file: Blob, from: number, length: number): Promise<BackupHeader | null> => {
  if (length === 0 || length > headerLimit || from < 0 || from + length > file.size) return null;
  try {
    const read = headerShape.safeParse(JSON.parse(ascii(await slice(file, from, from + length))));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

export const slice = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(Math.max(0, from), Math.max(0, to)).arrayBuffer());

export const isPrefix = (bytes: Bytes, length: number): boolean => bytes.length === prefixLength && lengthOf(bytes) === length;

const utf8 = new TextEncoder();
const ascii = (bytes: Bytes): string => new TextDecoder().decode(bytes);

const lengthBytes = (length: number): Bytes => {
  const bytes = new Uint8Array(prefixLength);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
};

const lengthOf = (bytes: Bytes): number =>
  bytes.length < prefixLength ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
