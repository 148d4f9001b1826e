import type { Bytes, Disk } from './disk.ts';
import { decisionsId, type Decisions, type FileDocument, type WorkspaceDocument } from './document.ts';
import { keepSegments, removeSegments, type SegmentTarget } from './keep-segments.ts';
import { ringFiles } from './keyring.ts';
import { otherSlot, segmentsOf, slots, writeSlot, type DocumentEntry, type Manifest, type Slot } from './manifest.ts';
import { withNeed } from './quota.ts';
import { readContent, readDocument } from './read-document.ts';
import { findStanding, stateOf, type Standing, type WorkspaceState } from './standing.ts';
import { WorkspaceError } from './workspace-error.ts';

/** What one commit changes. All of it is kept, or nothing. */
export interface WorkspaceChange {
  readonly add?: readonly FileDocument[];
  /** Ids of documents. */
  readonly remove?: readonly string[];
  readonly decisions?: Decisions;
  readonly name?: string;
  readonly backedUpAt?: string;
}

/** An open workspace: append-only, one commit at a time, each whole or not at all (trust.md §2). */
export interface Workspace {
  readonly state: () => WorkspaceState;
  /** Resolves when the change is on the medium. After a rejection the state of before is in force, or, where the disk no longer answers, whichever state is whole when it does. */
  readonly keep: (change: WorkspaceChange) => Promise<WorkspaceState>;
  readonly read: (id: string) => Promise<WorkspaceDocument>;
  /** A document as a backup takes it: its entry and its bytes. */
  readonly readRaw: (id: string) => Promise<{ readonly entry: DocumentEntry; readonly bytes: Bytes }>;
  /** Reads everything and says which documents are damaged. */
  readonly check: () => Promise<WorkspaceState>;
  /** Resolves when nothing is being written or read any more. */
  readonly settled: () => Promise<void>;
}

export interface WorkspaceParts extends SegmentTarget {
  /** ISO time. */
  readonly now: () => string;
  /** Throws `full` when the browser will not give this many bytes. */
  readonly ensureRoom: (bytes: number) => Promise<void>;
}

/** The first generation of a new workspace, on an empty disk. */
export const createWorkspace = async (parts: WorkspaceParts, name: string, first: WorkspaceChange): Promise<Workspace> => {
  const at = parts.now();
  const manifest: Manifest = { format: 1, generation: 0, name, createdAt: at, keptAt: at, backedUpAt: null, documents: [] };
  const workspace = serve(parts, { manifest, slot: 'm1', mended: false, damaged: new Set(), bytesOnDisk: 0 });
  await workspace.keep(first);
  return workspace;
};

/** Throws `not-found` for a disk without a list of kept data, `damaged` when neither copy of it opens, `newer-format`. */
export const openWorkspace = async (parts: WorkspaceParts): Promise<Workspace> => serve(parts, await findStanding(parts));

const serve = (parts: WorkspaceParts, first: Standing): Workspace => {
  const { disk } = parts;
  let standing: Standing | null = first;
  let last: Promise<unknown> = Promise.resolve();
  let shown = stateOf(parts.workspace, first);

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const here = async (): Promise<Standing> => (standing ??= await findStanding(parts));
  const stand = (next: Standing): WorkspaceState => {
    standing = next;
    shown = stateOf(parts.workspace, next);
    return shown;
  };

  const keep = async (change: WorkspaceChange): Promise<WorkspaceState> => {
    const before = await here();
    const documents: WorkspaceDocument[] = [...(change.add ?? [])];
    if (change.decisions) documents.push({ kind: 'decisions', decisions: change.decisions });
    const need = 2 * documents.reduce((sum, one) => sum + (one.kind === 'file' ? one.bytes.length : 0), 0);
    await parts.ensureRoom(need);
    const keptAt = parts.now();
    const added = await keepSegments(parts, documents, keptAt).catch((cause: unknown) => Promise.reject(withNeed(cause, need)));
    const manifest = nextManifest(before.manifest, change, added, keptAt);
    const slot = otherSlot(before.slot);
    try {
      await writeSlot(disk, parts.workspace, parts.key, slot, manifest);
    } catch (cause) {
      standing = null;
      await takeBack(before, slot, added);
      throw cause;
    }
    // From here on it is kept. The second copy only guards it against damage.
    await writeSlot(disk, parts.workspace, parts.key, before.slot, manifest).catch(() => undefined);
    const damaged = new Set([...before.damaged].filter((id) => manifest.documents.some((document) => document.id === id)));
    if (change.decisions) damaged.delete(decisionsId);
    const bytesOnDisk = await sweep(disk, manifest, before.manifest);
    return stand({ manifest, slot, mended: false, damaged, bytesOnDisk });
  };

  /** A failed write may have reached the medium all the same. Only when the slot is known to be the old one may the new segments go. */
  const takeBack = async (before: Standing, slot: Slot, added: readonly DocumentEntry[]): Promise<void> => {
    try {
      if (before.manifest.generation === 0) await disk.remove(slot);
      else await writeSlot(disk, parts.workspace, parts.key, slot, before.manifest);
    } catch {
      return;
    }
    standing = before;
    await removeSegments(
      disk,
      added.flatMap(({ copies }) => copies.flat().map(({ name }) => name)),
    );
  };

  const find = async (id: string): Promise<DocumentEntry> => {
    const entry = (await here()).manifest.documents.find((document) => document.id === id);
    if (entry === undefined) throw new WorkspaceError('not-found', 'This is no longer among the kept data.');
    return entry;
  };

  /** What turns out to be damaged is shown as damaged from then on. */
  const reading = async <T>(id: string, work: (entry: DocumentEntry) => Promise<T>): Promise<T> => {
    const entry = await find(id);
    try {
      return await work(entry);
    } catch (cause) {
      const now = await here();
      if (isDamage(cause)) stand({ ...now, damaged: new Set([...now.damaged, id]) });
      throw cause;
    }
  };

  const check = async (): Promise<WorkspaceState> => {
    const now = await here();
    const damaged = new Set<string>();
    for (const entry of now.manifest.documents) {
      try {
        await readDocument(parts, entry);
      } catch (cause) {
        if (!isDamage(cause)) throw cause;
        damaged.add(entry.id);
      }
    }
    return stand({ ...now, damaged });
  };

  return {
    state: () => shown,
    keep: (change) => inTurn(() => keep(change)),
    read: (id) => inTurn(() => reading(id, (entry) => readDocument(parts, entry))),
    readRaw: (id) => inTurn(() => reading(id, async (entry) => ({ entry, bytes: await readContent(parts, entry) }))),
    check: () => inTurn(check),
    settled: async () => void (await last),
  };
};

const isDamage = (cause: unknown): boolean => cause instanceof WorkspaceError && cause.code === 'damaged';

const nextManifest = (before: Manifest, change: WorkspaceChange, added: readonly DocumentEntry[], keptAt: string): Manifest => {
  const removed = new Set(change.remove);
  if (change.decisions) removed.add(decisionsId);
  const isData = added.length > 0 || removed.size > 0;
  return {
    ...before,
    generation: before.generation + 1,
    name: change.name ?? before.name,
    keptAt: isData ? keptAt : before.keptAt,
    backedUpAt: change.backedUpAt ?? before.backedUpAt,
    documents: [...before.documents.filter(({ id }) => !removed.has(id)), ...added],
  };
};

/** Removes what neither this generation nor the one before refers to, and says how much the workspace takes. A fault here costs space only. */
const sweep = async (disk: Disk, ...generations: readonly Manifest[]): Promise<number> => {
  const needed = new Set<string>([
    ...slots,
    ...ringFiles,
    ...generations.flatMap((manifest) => segmentsOf(manifest).map(({ name }) => name)),
  ]);
  try {
    const files = await disk.list();
    await removeSegments(
      disk,
      files.filter(({ name }) => !needed.has(name)).map(({ name }) => name),
    );
    return files.reduce((sum, { name, bytes }) => sum + (needed.has(name) ? bytes : 0), 0);
  } catch {
    return segmentsOf(generations[0]!).reduce((sum, { bytes }) => sum + bytes, 0);
  }
};
