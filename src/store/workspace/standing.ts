import type { WorkspaceDocument } from './document.ts';
import type { SegmentTarget } from './keep-segments.ts';
import { readSlot, slots, type DocumentEntry, type Manifest, type Slot } from './manifest.ts';
import { WorkspaceError } from './workspace-error.ts';

export interface KeptDocument {
  readonly id: string;
  readonly kind: WorkspaceDocument['kind'];
  /** Name of the file; `null` for the decisions. */
  readonly name: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly originalSha256: string | null;
  readonly keptAt: string;
  readonly damaged: boolean;
}

/** A workspace as the last commit left it. */
export interface WorkspaceState {
  readonly id: string;
  readonly name: string;
  readonly generation: number;
  readonly createdAt: string;
  readonly keptAt: string;
  readonly backedUpAt: string | null;
  readonly bytesOnDisk: number;
  readonly documents: readonly KeptDocument[];
  /** One copy of the list of kept data could not be read: a change was cut short, or the file was damaged. The other copy is in use. */
  readonly mended: boolean;
}

export interface Standing {
  readonly manifest: Manifest;
  /** The slot that is known to hold the manifest. */
  readonly slot: Slot;
  readonly mended: boolean;
  readonly damaged: ReadonlySet<string>;
  readonly bytesOnDisk: number;
}

/** What the disk says: the newest generation whose segments are all there, else the newest, with what is damaged. */
export const findStanding = async ({ disk, workspace, key }: SegmentTarget): Promise<Standing> => {
  const read = await Promise.all(slots.map((slot) => readSlot(disk, workspace, key, slot)));
  const whole = read
    .flatMap(({ slot, manifest }) => (manifest === null ? [] : [{ slot, manifest }]))
    .sort((a, b) => b.manifest.generation - a.manifest.generation);
  if (whole.length === 0 && read.every(({ is }) => is === 'absent'))
    throw new WorkspaceError('not-found', 'There is no kept data in this workspace.');
  if (whole.length === 0)
    throw new WorkspaceError(
      'damaged',
      'Both copies of the list of kept data are damaged, so this workspace cannot be opened. Restore a backup.',
    );
  const files = await disk.list();
  const sizes = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const isThere = ({ copies }: DocumentEntry): boolean => copies.some((copy) => copy.every(({ name, bytes }) => sizes.get(name) === bytes));
  const chosen = whole.find(({ manifest }) => manifest.documents.every(isThere)) ?? whole[0]!;
  return {
    ...chosen,
    mended: whole.length < slots.length || chosen !== whole[0],
    damaged: new Set(chosen.manifest.documents.filter((entry) => !isThere(entry)).map(({ id }) => id)),
    bytesOnDisk: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
};

export const stateOf = (id: string, { manifest, mended, damaged, bytesOnDisk }: Standing): WorkspaceState => ({
  id,
  name: manifest.name,
  generation: manifest.generation,
  createdAt: manifest.createdAt,
  keptAt: manifest.keptAt,
  backedUpAt: manifest.backedUpAt,
  bytesOnDisk,
  mended,
  documents: manifest.documents.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    name: entry.kind === 'file' ? entry.name : null,
    bytes: entry.bytes,
    sha256: entry.sha256,
    originalSha256: entry.kind === 'file' ? entry.originalSha256 : null,
    keptAt: entry.keptAt,
    damaged: damaged.has(entry.id),
  })),
});
