import { newDeviceKey, type DeviceKeys } from '../../../../src/store/workspace/device-keys.ts';
import type { Bytes, Disks } from '../../../../src/store/workspace/disk.ts';
import type { Decisions, FileDocument } from '../../../../src/store/workspace/document.ts';
import type { LocksLike } from '../../../../src/store/workspace/lock.ts';
import { createWorkspaces, type WorkspacesParts } from '../../../../src/store/workspace/workspaces.ts';
import type { Workspaces } from '../../../../src/store/workspace/workspaces-contract.ts';

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

export const file = (name: string, bytes: Bytes = bytesOf(`Id,Pay\n1,${name}\n`)): FileDocument => ({
  kind: 'file',
  name,
  originalSha256: 'ab'.repeat(32),
  untouched: false,
  overwrittenCells: 3,
  bytes,
});

export const decisions = (note = 'first'): Decisions => ({
  format: 1,
  joinKey: btoa('k'.repeat(32)),
  answers: { 'date-order:a.csv:Hire Date': note },
  commitments: [],
  occupations: { Analyst: '13-1111' },
  parts: { settings: { organizationName: 'Harborview Made-up Works', groupsOn: { gender: true } } },
});

export const memoryDeviceKeys = (keys = new Map<string, CryptoKey>()): DeviceKeys => ({
  get: async (workspace) => keys.get(workspace) ?? null,
  make: async (workspace) => {
    const key = await newDeviceKey();
    keys.set(workspace, key);
    return key;
  },
  remove: async (workspace) => void keys.delete(workspace),
  list: async () => [...keys.keys()],
});

/** Locks of one browser: whoever asks while a name is held waits, or is told no. */
export const memoryLocks = (): LocksLike => {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: async (name, { ifAvailable, signal }, hold) => {
      const before = tails.get(name);
      if (before !== undefined && ifAvailable === true) return hold(null);
      let end = (): void => undefined;
      const mine = new Promise<void>((resolve) => (end = resolve));
      tails.set(name, mine);
      try {
        const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
        if (before !== undefined) await Promise.race([before, aborted]);
        return await hold({ name });
      } finally {
        if (tails.get(name) === mine) tails.delete(name);
        end();
      }
    },
  };
};

/** One tab of a browser that has these disks, keys and locks. */
export const openTab = (disks: Disks, parts: Partial<WorkspacesParts> = {}): Workspaces =>
  createWorkspaces({
    disks,
    deviceKeys: memoryDeviceKeys(),
    locks: { locks: memoryLocks(), openChannel: (name) => new BroadcastChannel(name) },
    storage: { estimate: async () => ({ quota: 1e9, usage: 0 }), persisted: async () => false },
    now: () => '2026-01-02T03:04:05.000Z',
    onTakenOver: () => undefined,
    onKeptElsewhere: () => undefined,
    ...parts,
  });
