import type { WorkspaceClient, WorkspaceClientOptions } from '../../../src/store/index.ts';
import type { Disks } from '../../../src/store/workspace/disk.ts';
import { createPlansStore } from '../../../src/views/acting/plans-store.ts';
import { createKeeping } from '../../../src/views/keeping/keeping-store.ts';
import type { SessionStore, KeptSession } from '../../../src/views/running/session-store.ts';
import { noReleases } from '../../../src/views/running/leader-releases.ts';
import { initialSettings } from '../../../src/views/running/settings.ts';
import { memoryDeviceKeys, memoryLocks, openTab } from '../store/workspace/given.ts';
import { memoryDisks } from '../store/workspace/memory-disk.ts';
import { createImporter } from '../../../src/import/importer.ts';
import { createDesk } from '../../../src/views/import/desk.ts';
import { today } from './a-desk.ts';

/** A browser without a page: disks, keys and locks that all its tabs share. */
export const aBrowser = (disks: Disks = memoryDisks()) => ({ disks, deviceKeys: memoryDeviceKeys(), locks: memoryLocks() });

export type ABrowser = ReturnType<typeof aBrowser>;

const nothingDone: KeptSession = {
  settings: initialSettings,
  commitments: [],
  occupations: new Map(),
  releases: noReleases,
  sample: false,
  shown: false,
};

/** A session that only remembers; `set` stands for whatever a person decides. */
const aSession = () => {
  let kept = nothingDone;
  const listeners = new Set<() => void>();
  const loads: number[] = [];
  const set = (next: Partial<KeptSession>): void => {
    kept = { ...kept, ...next };
    for (const listener of listeners) listener();
  };
  const store: SessionStore = {
    session: () => {
      throw new Error('Not asked here.');
    },
    kept: () => kept,
    takeUp: async (next) => set(next ?? nothingDone),
    warmUp: async () => undefined,
    load: async () => {
      loads.push(1);
      set({ shown: true });
    },
    cancelLoad: () => undefined,
    loadWork: () => null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { store, set, loads, kept: () => kept };
};

/** One tab: a desk, a session and what keeps both. */
export const aKeeper = (browser: ABrowser, change: Partial<WorkspaceClient> = {}) => {
  const shown: string[] = [];
  let joinKey = btoa('j'.repeat(32));
  const keys: string[] = [];
  const desk = createDesk({
    openImporter: async () => {
      keys.push(joinKey);
      return createImporter(Uint8Array.from(atob(joinKey), (sign) => sign.charCodeAt(0)));
    },
    today: () => today,
  });
  const session = aSession();
  const plans = createPlansStore();
  let options: WorkspaceClientOptions = {};
  let isToKeepNothing = false;
  const locks: { readonly minutes: number; readonly lock: () => void }[] = [];
  const channel = (name: string) => new BroadcastChannel(name);
  const parts = { deviceKeys: browser.deviceKeys, locks: { locks: browser.locks, openChannel: channel } };
  const start = () =>
    openTab(browser.disks, {
      ...parts,
      onTakenOver: (id) => options.onTakenOver?.(id),
      onKeptElsewhere: (id) => options.onKeptElsewhere?.(id),
    });
  let workspaces = start();
  const client: WorkspaceClient = {
    ...workspaces,
    ...Object.fromEntries(
      Object.keys(workspaces).map((name) => [
        name,
        (...given: readonly unknown[]) =>
          (workspaces[name as keyof typeof workspaces] as (...given: readonly unknown[]) => unknown)(...given),
      ]),
    ),
    lock: () => {
      void workspaces.close();
      workspaces = start();
    },
    askToPersist: async () => false,
    ...change,
  };
  const keeping = createKeeping({
    desk,
    session: session.store,
    plans,
    openStorage: async (given) => {
      options = given;
      return client;
    },
    anythingKept: async () => (await browser.disks.list()).length > 0,
    wipeStorages: async () => [],
    keepsNothing: { read: () => isToKeepNothing, write: (on) => void (isToKeepNothing = on) },
    startAutoLock: (minutes, lock) => {
      locks.push({ minutes, lock });
      return () => undefined;
    },
    show: (screen) => void shown.push(screen),
    joinKey: { read: () => joinKey, use: (key) => void (joinKey = key ?? btoa('n'.repeat(32))) },
  });
  return { keeping, desk, session, plans, client, locks, shown, keys, die: () => options.onDeath?.(new Error('ended') as never) };
};
