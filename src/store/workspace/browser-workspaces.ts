import { openDeviceKeys } from './device-keys.ts';
import type { Disks } from './disk.ts';
import { openIndexedDbDisks } from './indexeddb-disk.ts';
import type { LocksLike } from './lock.ts';
import { openOpfsDisks, type Folder } from './opfs-disk.ts';
import { createWorkspaces } from './workspaces.ts';
import type { WorkspaceNews, Workspaces } from './workspaces-contract.ts';

/** The workspaces of this browser, from inside a dedicated worker. A test may open the private files in its own way. */
export const openBrowserWorkspaces = async (news: WorkspaceNews, openFolder: () => Promise<Folder> = privateFiles): Promise<Workspaces> =>
  createWorkspaces({
    disks: await openDisks(openFolder),
    deviceKeys: isLocalFile() ? null : await openDeviceKeys(),
    locks: { locks: navigator.locks as LocksLike, openChannel: (name) => new BroadcastChannel(name) },
    storage: navigator.storage,
    now: () => new Date().toISOString(),
    ...news,
  });

const privateFiles = async (): Promise<Folder> => (await navigator.storage.getDirectory()) as unknown as Folder;

/** OPFS with handles that can be flushed, else IndexedDB. A page opened from a file has IndexedDB only. */
const openDisks = async (openFolder: () => Promise<Folder>): Promise<Disks> => {
  try {
    return await openOpfsDisks(await openFolder());
  } catch {
    return openIndexedDbDisks();
  }
};

/** A worker from memory has the origin of its page; that of a local file is opaque, and its device keys would be open to every local page. */
const isLocalFile = (): boolean => self.origin === 'null' || self.origin.startsWith('file:');
