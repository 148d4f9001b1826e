import * as z from 'zod/mini';
import {
  headBytes,
  isPrefix,
  readHeaders,
  recordBytes,
  recordPlace,
  recordRange,
  slice,
  tailBytes,
  type BackupHeader,
} from './backup-layout.ts';
import type { Bytes } from './disk.ts';
import { newestFormat } from './migrate.ts';
import { passphraseIterations, passphraseKey } from './passphrase-key.ts';
import { hex, joined, pieces, seal, sealLength, sha256, sha256Hex, unhex, unseal } from './segment.ts';
import { WorkspaceError } from './workspace-error.ts';

const common = { bytes: z.number(), sha256: z.string(), keptAt: z.string(), records: z.array(z.number()) };
const indexShape = z.object({
  name: z.string(),
  createdAt: z.string(),
  documents: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        ...common,
        kind: z.literal('file'),
        name: z.string(),
        originalSha256: z.string(),
        untouched: z.boolean(),
        overwrittenCells: z.number(),
      }),
      z.object({ ...common, kind: z.literal('decisions') }),
    ]),
  ),
});

type BackupIndex = Readonly<z.infer<typeof indexShape>>;
export type BackupDocument = Readonly<BackupIndex['documents'][number]>;
type WithoutRecords<T> = T extends unknown ? Omit<T, 'records'> : never;

/** What goes into a backup: a description and the bytes of each document. */
export interface BackupContent {
  readonly name: string;
  readonly createdAt: string;
  readonly documents: readonly { readonly about: WithoutRecords<BackupDocument>; readonly bytes: Bytes }[];
}

/** What came out of a backup. */
export interface OpenedBackup {
  readonly name: string;
  readonly createdAt: string;
  /** `bytes: null` = damaged or cut off. */
  readonly documents: readonly { readonly about: BackupDocument; readonly bytes: Bytes | null }[];
  /** Every byte of the file is as it was written. */
  readonly intact: boolean;
}

/** Kinds of key derivation are a parameter for tests that open one file many times. */
export type DeriveKey = typeof passphraseKey;

/**
 * One `.jqw` file (docs/backup-format.md): plain header · index · pieces of documents · index again · count and hash · header again. Always under
 * a passphrase. The file is read back whole before it is handed out.
 */
export const writeBackup = async (content: BackupContent, passphrase: string, derive: DeriveKey = passphraseKey): Promise<Blob> => {
  if (passphrase === '') throw new WorkspaceError('needs-passphrase', 'A backup file is always locked with a passphrase.');
  const parts = content.documents.map(({ bytes }) => pieces(bytes));
  let next = 1;
  const index: BackupIndex = {
    name: content.name,
    createdAt: content.createdAt,
    documents: content.documents.map(({ about }, number) => ({ ...about, records: parts[number]!.map(() => next++) })),
  };
  const indexBytes = new TextEncoder().encode(JSON.stringify(index));
  const plain = [indexBytes, ...parts.flat(), indexBytes];
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const header: BackupHeader = {
    format: newestFormat.backup,
    app: 'Job Quality Benchmark',
    id: crypto.randomUUID(),
    kdf: 'PBKDF2-SHA256',
    iterations: passphraseIterations,
    salt: hex(salt),
    records: [...plain.map(({ length }) => length + sealLength), closingLength + sealLength],
  };
  const key = await derive(passphrase, salt, header.iterations);
  const sealed: Bytes[] = [];
  for (const [number, piece] of plain.entries()) sealed.push(await seal(key, piece, recordPlace(header, number)));
  sealed.push(await seal(key, await closingRecord(sealed), recordPlace(header, plain.length)));
  const file = new Blob([...headBytes(header), ...sealed.flatMap(recordBytes), ...tailBytes(header)], { type: 'application/octet-stream' });
  await readBack(file, index, passphrase, derive);
  return file;
};

/** Throws `wrong-passphrase`, `newer-format`, or `damaged` when nothing can be read; damage to a part shows in the result. */
export const openBackup = async (file: Blob, passphrase: string, derive: DeriveKey = passphraseKey): Promise<OpenedBackup> => {
  const { headers, agree, newer, isBackup } = await readHeaders(file);
  if (newer) throw new WorkspaceError('newer-format', 'A newer version of the app wrote this backup file. Open it with that version.');
  if (headers.length === 0)
    throw new WorkspaceError(
      'damaged',
      isBackup ? 'The head of this backup file is damaged at both ends; nothing can be read.' : 'This is no backup file of this app.',
    );
  let best: OpenedBackup | null = null;
  let anyRecord = false;
  for (const header of headers) {
    const records = await openRecords(file, header, await derive(passphrase, unhex(header.salt), header.iterations));
    anyRecord ||= records.some((record) => record !== null);
    const index = readIndex(records.at(0)) ?? readIndex(records.at(-2));
    if (index === null) continue;
    const opened = { ...(await gather(index, records)), intact: agree && (await isIntact(file, header, records)) };
    if (best === null || wholeDocuments(opened) > wholeDocuments(best)) best = opened;
  }
  if (best !== null) return best;
  throw anyRecord
    ? new WorkspaceError('damaged', 'Both lists of what this backup file holds are damaged; nothing can be read.')
    : new WorkspaceError('wrong-passphrase', 'This is not the passphrase of this backup file.');
};

const wholeDocuments = ({ documents }: OpenedBackup): number => documents.filter(({ bytes }) => bytes !== null).length;

interface OpenedRecord {
  readonly sealed: Bytes;
  readonly plain: Bytes;
}

const openRecords = async (file: Blob, header: BackupHeader, key: CryptoKey): Promise<readonly (OpenedRecord | null)[]> => {
  const records: (OpenedRecord | null)[] = [];
  for (const number of header.records.keys()) {
    const { from, to } = recordRange(header, number);
    const sealed = await slice(file, from, to);
    const plain = await unseal(key, sealed, recordPlace(header, number)).catch(() => null);
    records.push(plain === null ? null : { sealed, plain });
  }
  return records;
};

const readIndex = (record: OpenedRecord | null | undefined): BackupIndex | null => {
  if (!record) return null;
  const read = indexShape.safeParse(JSON.parse(new TextDecoder().decode(record.plain)));
  return read.success ? read.data : null;
};

const gather = async ({ name, createdAt, documents }: BackupIndex, records: readonly (OpenedRecord | null)[]) => ({
  name,
  createdAt,
  documents: await Promise.all(
    documents.map(async (about) => {
      const parts = about.records.map((number) => records[number]?.plain ?? null);
      const bytes = parts.every((part) => part !== null) ? joined(parts) : null;
      return { about, bytes: bytes !== null && (await sha256Hex(bytes)) === about.sha256 ? bytes : null };
    }),
  ),
});

/** Every record opens, the last one counts and sums up the others, and the lengths between them are as the header says. */
const isIntact = async (file: Blob, header: BackupHeader, records: readonly (OpenedRecord | null)[]): Promise<boolean> => {
  const whole = records.filter((record) => record !== null);
  if (whole.length < records.length) return false;
  for (const [number, length] of header.records.entries()) {
    const { from } = recordRange(header, number);
    if (!isPrefix(await slice(file, from - 4, from), length)) return false;
  }
  const { to } = recordRange(header, records.length - 1);
  if (file.size !== to + tailBytes(header).reduce((sum, part) => sum + part.length, 0)) return false;
  const closing = await closingRecord(whole.slice(0, -1).map(({ sealed }) => sealed));
  return hex(whole.at(-1)!.plain) === hex(closing);
};

const closingLength = 36;

/** Number of records before it, and the hash over their hashes. */
const closingRecord = async (sealed: readonly Bytes[]): Promise<Bytes> => {
  const hashes: Bytes[] = [];
  for (const record of sealed) hashes.push(await sha256(record));
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, sealed.length, true);
  return joined([count, await sha256(joined(hashes))]);
};

const readBack = async (file: Blob, index: BackupIndex, passphrase: string, derive: DeriveKey): Promise<void> => {
  const back = await openBackup(file, passphrase, derive);
  const same = back.intact && back.documents.every(({ bytes }) => bytes !== null) && back.documents.length === index.documents.length;
  if (!same) throw new WorkspaceError('failed', 'The backup file did not read back as it was written. Try again.');
};
