import { openDeviceKeys } from './device-keys.ts';
import type { Disks } from './disk.ts';
import { openIndexedDbDisks } from './indexeddb-disk.ts';
import type { LocksLike } from './lock.ts';
import { openOpfsDisks, type Folder } from './opfs-disk.ts';
import { serveWorkspaces, type WorkspacePort } from './serve-workspaces.ts';
import { createWorkspaces } from './workspaces.ts';

/** OPFS with handles that can be flushed, else IndexedDB. A page opened from a file has IndexedDB only. */
const openDisks = async (): Promise<Disks> => {
  try {
    return await openOpfsDisks((await navigator.storage.getDirectory()) as unknown as Folder);
  } catch {
    return openIndexedDbDisks();
  }
};

/** A worker from memory has the origin of its page; that of a local file is opaque, and its device keys would be open to every local page. */
const isLocalFile = self.origin === 'null' || self.origin.startsWith('file:');

serveWorkspaces(self as unknown as WorkspacePort, async (onTakenOver) =>
  createWorkspaces({
    disks: await openDisks(),
    deviceKeys: isLocalFile ? null : await openDeviceKeys(),
    locks: { locks: navigator.locks as LocksLike, openChannel: (name) => new BroadcastChannel(name) },
    storage: navigator.storage,
    now: () => new Date().toISOString(),
    onTakenOver,
  }),
);
