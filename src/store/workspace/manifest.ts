import * as z from 'zod/mini';
import type { Bytes, Disk } from './disk.ts';
import { migrateManifest } from './migrate.ts';
import { seal, unseal } from './segment.ts';
import { WorkspaceError } from './workspace-error.ts';

const segment = z.object({ name: z.string(), bytes: z.number() });
const entry = {
  id: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  keptAt: z.string(),
  /** Small documents stand twice on the disk. */
  copies: z.array(z.array(segment)),
};
const documentEntry = z.discriminatedUnion('kind', [
  z.object({
    ...entry,
    kind: z.literal('file'),
    name: z.string(),
    originalSha256: z.string(),
    untouched: z.boolean(),
    overwrittenCells: z.number(),
  }),
  z.object({ ...entry, kind: z.literal('decisions') }),
]);

const shape = z.object({
  format: z.literal(1),
  generation: z.number(),
  name: z.string(),
  createdAt: z.string(),
  keptAt: z.string(),
  backedUpAt: z.nullable(z.string()),
  documents: z.array(documentEntry),
});

/** What a generation of a workspace consists of. */
export type Manifest = Readonly<z.infer<typeof shape>>;
export type DocumentEntry = Readonly<Manifest['documents'][number]>;

export type Slot = 'm0' | 'm1';
export const slots: readonly [Slot, Slot] = ['m0', 'm1'];

export interface SlotRead {
  readonly slot: Slot;
  readonly is: 'absent' | 'unreadable' | 'whole';
  readonly manifest: Manifest | null;
}

export const placeOf = (workspace: string, name: string): string => `job-quality-benchmark/1/${workspace}/${name}`;

/** Throws `newer-format`; a slot that does not authenticate is `unreadable`, as after a kill in the middle of writing it. */
export const readSlot = async (disk: Disk, workspace: string, key: CryptoKey, slot: Slot): Promise<SlotRead> => {
  const sealed = await disk.read(slot);
  if (sealed === null) return { slot, is: 'absent', manifest: null };
  try {
    const plain = await unseal(key, sealed, placeOf(workspace, slot));
    return { slot, is: 'whole', manifest: readManifest(plain) };
  } catch (cause) {
    if (cause instanceof WorkspaceError && cause.code === 'damaged') return { slot, is: 'unreadable', manifest: null };
    throw cause;
  }
};

export const writeSlot = async (disk: Disk, workspace: string, key: CryptoKey, slot: Slot, manifest: Manifest): Promise<void> =>
  disk.put(slot, await seal(key, new TextEncoder().encode(JSON.stringify(manifest)), placeOf(workspace, slot)));

export const otherSlot = (slot: Slot): Slot => (slot === 'm0' ? 'm1' : 'm0');

export const segmentsOf = (manifest: Manifest): readonly { readonly name: string; readonly bytes: number }[] =>
  manifest.documents.flatMap(({ copies }) => copies.flat());

const readManifest = (plain: Bytes): Manifest => {
  const read = shape.safeParse(migrateManifest(JSON.parse(new TextDecoder().decode(plain))));
  if (!read.success) throw new WorkspaceError('damaged', 'The list of kept data is not what this app writes.', { cause: read.error });
  return read.data;
};
