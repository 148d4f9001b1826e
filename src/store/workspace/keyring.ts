import * as z from 'zod/mini';
import type { DeviceKeys } from './device-keys.ts';
import type { Bytes, Disk } from './disk.ts';
import { newestFormat, refuseNewer } from './migrate.ts';
import { passphraseKey, passphraseIterations } from './passphrase-key.ts';
import { seal, sha256Hex, unseal } from './segment.ts';
import { WorkspaceError } from './workspace-error.ts';

/** A damaged or planted figure may not keep the machine busy for minutes. */
const mostIterations = 20_000_000;

const slotShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('device'), wrapped: z.string() }),
  z.object({
    kind: z.literal('passphrase'),
    salt: z.string(),
    iterations: z.number().check(z.maximum(mostIterations)),
    wrapped: z.string(),
  }),
]);
const ringShape = z.object({
  format: z.literal(1),
  generation: z.number(),
  slot: slotShape,
  createdAt: z.optional(z.string()),
  /** The name of the workspace, where the person chose that it shows while a passphrase locks the rest. */
  label: z.optional(z.string()),
});

/** How the data key of a workspace is locked away: by a key of this browser, or by a passphrase; never by both. Holds no secret. */
export type Keyring = Readonly<z.infer<typeof ringShape>>;

export type KeyChoice =
  | { readonly kind: 'device'; readonly deviceKeys: DeviceKeys }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** The same ring twice, so that a kill while it is rewritten, or one damaged file, never locks the data away for good. */
export const ringFiles = ['k0', 'k1'] as const;

export interface NewDataKey {
  /** Cannot be exported. */
  readonly key: CryptoKey;
  /** Locks the key away. Until then nobody can open what it sealed, so a workspace comes to be with this step, and not half. */
  readonly lockAway: (disk: Disk, workspace: string, choice: KeyChoice, createdAt: string) => Promise<void>;
}

export const newDataKey = async (): Promise<NewDataKey> => {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  return {
    key: await importKey(raw),
    lockAway: async (disk, workspace, choice, createdAt) => {
      await writeRing(disk, { format: 1, generation: 1, slot: await wrap(raw, workspace, choice), createdAt });
      raw.fill(0);
    },
  };
};

/** The keyring, or `null` where none was completely written. Throws `newer-format`, or `damaged` when neither copy can be read. */
export const readKeyring = async (disk: Disk): Promise<Keyring | null> => (await readCopies(disk)).newest;

/** After a change that was cut short, or damage to one copy: both copies are the newest again, and a key that was replaced is gone. */
export const mendKeyring = async (disk: Disk, workspace: string, deviceKeys: DeviceKeys | null): Promise<void> => {
  const { newest, copies } = await readCopies(disk);
  if (newest === null) return;
  const stale = ringFiles.filter((_, index) => copies[index]?.generation !== newest.generation);
  await writeRing(disk, newest, stale);
  if (newest.slot.kind === 'passphrase') await deviceKeys?.remove(workspace);
};

const readCopies = async (disk: Disk): Promise<{ readonly newest: Keyring | null; readonly copies: readonly (Keyring | null)[] }> => {
  const files = await Promise.all(ringFiles.map((name) => disk.read(name)));
  const copies = await Promise.all(files.map((file) => (file === null ? null : parseRing(file))));
  const newest = copies.reduce((best, copy) => ((copy?.generation ?? 0) > (best?.generation ?? 0) ? copy : best), null);
  if (newest === null && files.every((file) => file !== null))
    throw new WorkspaceError('damaged', 'Both copies of the key file are damaged, so this workspace cannot be opened. Restore a backup.');
  return { newest, copies };
};

export const unlock = async (
  ring: Keyring,
  workspace: string,
  { passphrase, deviceKeys }: { readonly passphrase?: string; readonly deviceKeys: DeviceKeys | null },
): Promise<CryptoKey> => {
  const raw = await unwrap(ring, workspace, passphrase, deviceKeys);
  const key = await importKey(raw);
  raw.fill(0);
  return key;
};

/** Locks the same data key away in another way; one slot is rewritten and the old way is gone. No segment changes. */
export const changeKeyring = async (
  disk: Disk,
  workspace: string,
  current: { readonly passphrase?: string; readonly deviceKeys: DeviceKeys | null },
  choice: KeyChoice,
): Promise<void> => {
  await mendKeyring(disk, workspace, null);
  const ring = await readKeyring(disk);
  if (ring === null) throw new WorkspaceError('not-found', 'This workspace is no longer kept in this browser.');
  const raw = await unwrap(ring, workspace, current.passphrase, current.deviceKeys);
  const { label: _, ...unlabeled } = ring;
  const now = choice.kind === 'device' ? unlabeled : ring;
  await writeRing(disk, { ...now, generation: ring.generation + 1, slot: await wrap(raw, workspace, choice) });
  if (choice.kind === 'passphrase') await current.deviceKeys?.remove(workspace);
};

/** Writes a name beside the lock, where anyone can read it, or with `null` takes it away. */
export const labelKeyring = async (disk: Disk, workspace: string, label: string | null): Promise<void> => {
  await mendKeyring(disk, workspace, null);
  const ring = await readKeyring(disk);
  if (ring === null) throw new WorkspaceError('not-found', 'This workspace is no longer kept in this browser.');
  const { label: _, ...rest } = ring;
  await writeRing(disk, { ...rest, generation: ring.generation + 1, ...(label === null ? {} : { label }) });
};

const wrap = async (raw: Bytes, workspace: string, choice: KeyChoice): Promise<Keyring['slot']> => {
  if (choice.kind === 'device') {
    const key = (await choice.deviceKeys.get(workspace)) ?? (await choice.deviceKeys.make(workspace));
    return { kind: 'device', wrapped: toBase64(await seal(key, raw, keyPlace(workspace))) };
  }
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await passphraseKey(choice.passphrase, salt, passphraseIterations);
  const wrapped = await seal(key, raw, keyPlace(workspace));
  return { kind: 'passphrase', salt: toBase64(salt), iterations: passphraseIterations, wrapped: toBase64(wrapped) };
};

const unwrap = async (
  { slot }: Keyring,
  workspace: string,
  passphrase: string | undefined,
  deviceKeys: DeviceKeys | null,
): Promise<Bytes> => {
  if (slot.kind === 'device') {
    const key = await deviceKeys?.get(workspace);
    if (!key) throw new WorkspaceError('damaged', 'The key of this browser is gone, so this workspace cannot be opened. Restore a backup.');
    return unseal(key, fromBase64(slot.wrapped), keyPlace(workspace));
  }
  if (passphrase === undefined) throw new WorkspaceError('needs-passphrase', 'This workspace opens with its passphrase.');
  const key = await passphraseKey(passphrase, fromBase64(slot.salt), slot.iterations);
  try {
    return await unseal(key, fromBase64(slot.wrapped), keyPlace(workspace));
  } catch (cause) {
    throw new WorkspaceError('wrong-passphrase', 'This is not the passphrase of this workspace.', { cause });
  }
};

const keyPlace = (workspace: string): string => `job-quality-benchmark/1/${workspace}/data-key`;

const importKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** One copy after the other, a stale or damaged one first: at every moment one of them is whole. */
const writeRing = async (disk: Disk, ring: Keyring, stale: readonly string[] = ringFiles): Promise<void> => {
  const text = JSON.stringify(ring);
  const file = new TextEncoder().encode(JSON.stringify({ ...ring, check: await checkOf(text) }));
  for (const name of stale) await disk.put(name, file);
};

const checkOf = (text: string): Promise<string> => sha256Hex(new TextEncoder().encode(text));

const parseRing = async (file: Bytes): Promise<Keyring | null> => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  const { check, ...rest } = json as Record<string, unknown>;
  if (check !== (await checkOf(JSON.stringify(rest)))) return null;
  if (typeof rest['format'] === 'number') refuseNewer(rest['format'], newestFormat.keys);
  const ring = ringShape.safeParse(rest);
  return ring.success ? ring.data : null;
};

const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
