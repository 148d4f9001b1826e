import { openBackup, writeBackup, type BackupContent } from './backup-file.ts';
import type { DeviceKeys } from './device-keys.ts';
import type { Disk, Disks } from './disk.ts';
import { changeKeyring, labelKeyring, mendKeyring, newDataKey, readKeyring, unlock, type KeyChoice } from './keyring.ts';
import { followWorkspace, holdWorkspace, openElsewhere, takeOverWorkspace, type HeldLock, type LockParts } from './lock.ts';
import { ensureRoom, readStorageFigures, type StorageManagerLike } from './quota.ts';
import { toDocument } from './read-document.ts';
import type { WorkspaceState } from './standing.ts';
import { createWorkspace, openWorkspace, type Workspace, type WorkspaceChange, type WorkspaceParts } from './workspace.ts';
import type { OpenOptions, WorkspaceListing, WorkspaceNews, Workspaces } from './workspaces-contract.ts';
import { WorkspaceError } from './workspace-error.ts';

export interface WorkspacesParts extends WorkspaceNews {
  readonly disks: Disks;
  /** `null` where a key of this browser would protect nothing. */
  readonly deviceKeys: DeviceKeys | null;
  readonly locks: LockParts;
  readonly storage: StorageManagerLike;
  readonly now: () => string;
}

interface Open {
  readonly id: string;
  readonly disk: Disk;
  readonly workspace: Workspace;
  /** `null`: read only, another tab may hold it. */
  readonly lock: HeldLock | null;
  readonly key: CryptoKey;
  readonly unfollow: () => void;
}

export const createWorkspaces = (parts: WorkspacesParts): Workspaces => {
  const { disks, deviceKeys, storage, now } = parts;
  let open: Open | null = null;

  const here = (): Open => {
    if (open === null) throw new WorkspaceError('ended', 'No workspace is open.');
    return open;
  };
  const mine = (): Open & { readonly lock: HeldLock } => {
    const { lock, ...rest } = here();
    if (lock === null) throw openElsewhere();
    return { ...rest, lock };
  };
  const partsOf = (workspace: string, disk: Disk, key: CryptoKey): WorkspaceParts => ({
    disk,
    workspace,
    key,
    now,
    ensureRoom: (bytes) => ensureRoom(bytes, storage),
  });
  const close = async (): Promise<void> => {
    const closing = open;
    open = null;
    closing?.unfollow();
    await closing?.workspace.settled();
    await closing?.lock?.release();
  };
  const lockFor = (id: string, takeOver: boolean): Promise<HeldLock> => {
    const onAsked = (): void => {
      if (open?.id === id) void close().then(() => parts.onTakenOver(id));
    };
    return takeOver ? takeOverWorkspace(id, parts.locks, onAsked) : holdWorkspace(id, parts.locks, onAsked);
  };
  const choiceOf = (passphrase: string | null | undefined): KeyChoice => {
    if (typeof passphrase === 'string' && passphrase !== '') return { kind: 'passphrase', passphrase };
    if (deviceKeys === null)
      throw new WorkspaceError(
        'needs-passphrase',
        'Here a workspace is kept under a passphrase: other local pages could use a key of this browser.',
      );
    return { kind: 'device', deviceKeys };
  };

  const create = async (name: string, first: WorkspaceChange, passphrase?: string): Promise<WorkspaceState> => {
    const choice = choiceOf(passphrase);
    const id = crypto.randomUUID();
    const lock = await lockFor(id, false);
    try {
      const disk = await disks.open(id);
      const { key, lockAway } = await newDataKey();
      const workspace = await createWorkspace(partsOf(id, disk, key), name, first);
      await lockAway(disk, id, choice, workspace.state().createdAt);
      await close();
      open = { id, disk, workspace, lock, key, unfollow: () => undefined };
      return workspace.state();
    } catch (cause) {
      await removeUnfinished(id).catch(() => undefined);
      await lock.release();
      throw cause;
    }
  };

  const openOne = async (id: string, { passphrase, takeOver = false, readOnly = false }: OpenOptions = {}): Promise<WorkspaceState> => {
    await close();
    if (!(await disks.list()).includes(id)) throw new WorkspaceError('not-found', 'This workspace is no longer kept in this browser.');
    const lock = readOnly ? null : await lockFor(id, takeOver);
    try {
      const disk = await disks.open(id);
      const ring = await readKeyring(disk);
      if (ring === null) throw new WorkspaceError('not-found', 'This workspace was never completely kept.');
      const key = await unlock(ring, id, { deviceKeys, ...(passphrase === undefined ? {} : { passphrase }) });
      const workspace = await openWorkspace(partsOf(id, disk, key));
      if (lock !== null) await mendKeyring(disk, id, deviceKeys);
      const unfollow = lock === null ? followWorkspace(id, parts.locks, () => parts.onKeptElsewhere(id)) : () => undefined;
      open = { id, disk, workspace, lock, key, unfollow };
      return workspace.state();
    } catch (cause) {
      await lock?.release();
      throw cause;
    }
  };

  /** The key goes first: whatever a fault leaves behind does not open any more. */
  const removeAll = async (id: string): Promise<void> => {
    await deviceKeys?.remove(id);
    await disks.remove(id);
  };

  /** The files go first: should they stay, what they hold is whole and needs its key. */
  const removeUnfinished = async (id: string): Promise<void> => {
    await disks.remove(id);
    await deviceKeys?.remove(id);
  };

  const listOne = async (id: string): Promise<WorkspaceListing | null> => {
    const disk = await disks.open(id);
    const bytesOnDisk = (await disk.list()).reduce((sum, { bytes }) => sum + bytes, 0);
    const nothing = { name: null, key: null, createdAt: null, keptAt: null, backedUpAt: null, problem: null };
    const locked: WorkspaceListing = { id, bytesOnDisk, ...nothing };
    try {
      const ring = await readKeyring(disk);
      if (ring === null) return null;
      const { label = null, createdAt: since = null } = ring;
      if (ring.slot.kind === 'passphrase') return { ...locked, key: 'passphrase', name: label, createdAt: since };
      const key = await unlock(ring, id, { deviceKeys });
      const { name, createdAt, keptAt, backedUpAt } = (await openWorkspace(partsOf(id, disk, key))).state();
      return { ...locked, key: 'device', name, createdAt, keptAt, backedUpAt };
    } catch (cause) {
      if (cause instanceof WorkspaceError && cause.code === 'not-found') return null;
      return { ...locked, problem: cause instanceof Error ? cause.message : String(cause) };
    }
  };

  /** What a keep that was cut short left of a workspace that never came to be, unless a tab is at it right now. */
  const removeRemains = async (id: string): Promise<void> => {
    const lock = await lockFor(id, false).catch(() => null);
    if (lock === null) return;
    await removeAll(id).catch(() => undefined);
    await lock.release();
  };

  const lostWorkspaces = async (): Promise<number> => {
    const there = new Set(await disks.list());
    return ((await deviceKeys?.list()) ?? []).filter((id) => !there.has(id)).length;
  };

  return {
    storage: async () => ({
      disk: disks.kind,
      deviceKey: deviceKeys !== null,
      lostWorkspaces: await lostWorkspaces(),
      ...(await readStorageFigures(storage)),
    }),
    list: async () => {
      const listings: WorkspaceListing[] = [];
      for (const id of await disks.list()) {
        const listing = await listOne(id);
        if (listing === null) await removeRemains(id);
        else listings.push(listing);
      }
      return listings;
    },
    create,
    open: openOne,
    keep: async (change) => {
      const { workspace, lock } = mine();
      const state = await workspace.keep(change);
      lock.tell();
      return state;
    },
    read: async (document) => here().workspace.read(document),
    check: async () => here().workspace.check(),
    changePassphrase: async (current, next) => {
      const { disk, id } = mine();
      await changeKeyring(disk, id, { deviceKeys, ...(current === null ? {} : { passphrase: current }) }, choiceOf(next));
    },
    showName: async (show) => {
      const { disk, id, workspace } = mine();
      await labelKeyring(disk, id, show ? workspace.state().name : null);
    },
    readAgain: async () => {
      const { id, disk, key, ...rest } = here();
      const workspace = await openWorkspace(partsOf(id, disk, key));
      open = { ...rest, id, disk, key, workspace };
      return workspace.state();
    },
    backup: async (passphrase) => {
      const { workspace, lock } = mine();
      const documents: BackupContent['documents'][number][] = [];
      for (const { id } of workspace.state().documents) {
        const whole = await workspace.readRaw(id).catch(damageIsTold);
        if (whole === null) continue;
        const { id: _, copies: __, ...about } = whole.entry;
        documents.push({ about, bytes: whole.bytes });
      }
      const damaged = workspace.state().documents.filter((document) => document.damaged);
      const file = await writeBackup({ name: workspace.state().name, createdAt: now(), documents }, passphrase);
      const state = await workspace.keep({ backedUpAt: now() });
      lock.tell();
      return { file, state, damaged: damaged.map(({ name }) => name) };
    },
    restore: async (file, passphrase, keepUnder) => {
      const { name, createdAt, documents } = await openBackup(file, passphrase);
      const whole = documents.flatMap(({ about, bytes }) => (bytes === null ? [] : [toDocument(about, bytes)]));
      const decisions = whole.find((document) => document.kind === 'decisions')?.decisions;
      const state = await create(
        name,
        { add: whole.filter((document) => document.kind === 'file'), ...(decisions ? { decisions } : {}), backedUpAt: createdAt },
        keepUnder ?? (deviceKeys === null ? passphrase : undefined),
      );
      const damaged = documents.filter(({ bytes }) => bytes === null);
      return { state, damaged: damaged.map(({ about }) => (about.kind === 'file' ? about.name : null)) };
    },
    wipe: async (id) => {
      if (open?.id === id) await close();
      const lock = await lockFor(id, true);
      try {
        await removeAll(id);
      } finally {
        await lock.release();
      }
    },
    close,
  };
};

const damageIsTold = (cause: unknown): null => {
  if (cause instanceof WorkspaceError && cause.code === 'damaged') return null;
  throw cause;
};
