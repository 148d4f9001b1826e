import type { WorkspaceListing } from '../../src/store/index.ts';
import type { Keeping, KeepingState, OpenWorkspace } from '../../src/views/keeping/keeping-contract.ts';

/** TEST ONLY: states of keeping as a screen must show them; what is asked for is written down. */

const at = '2026-10-01T08:00:00.000Z';

export const openWorkspace = (change: Partial<OpenWorkspace> = {}): OpenWorkspace => ({
  state: {
    id: '5b0e7c1a',
    name: 'Made-up works',
    generation: 3,
    createdAt: at,
    keptAt: at,
    backedUpAt: null,
    bytesOnDisk: 9_000_000,
    mended: false,
    documents: [
      {
        id: 'a',
        kind: 'file',
        name: 'staff.csv',
        bytes: 8e6,
        sha256: '',
        originalSha256: '',
        keptAt: '2025-01-01T08:00:00.000Z',
        damaged: false,
      },
    ],
  },
  key: 'passphrase',
  as: 'writer',
  options: { autoLockMinutes: 15, remindAfterMonths: 12 },
  unkeepable: [],
  damaged: [],
  unkept: false,
  behind: false,
  ...change,
});

const listing = (change: Partial<WorkspaceListing>): WorkspaceListing => ({
  id: '5b0e7c1a',
  name: 'Made-up works',
  key: 'device',
  createdAt: at,
  keptAt: at,
  backedUpAt: at,
  bytesOnDisk: 9_000_000,
  problem: null,
  ...change,
});

export const keepingState = (change: Partial<KeepingState> = {}): KeepingState => ({
  off: null,
  keepsNothing: false,
  list: [
    listing({}),
    listing({ id: '77aa0000', name: null, key: 'passphrase', keptAt: null, backedUpAt: null }),
    listing({
      id: '88bb0000',
      name: null,
      key: null,
      problem: 'Both copies of the key file are damaged, so this workspace cannot be opened. Restore a backup.',
    }),
  ],
  storage: { disk: 'opfs', deviceKey: true, lostWorkspaces: 1, usedBytes: 2e8, quotaBytes: 1e10, persisted: false },
  open: null,
  locked: false,
  busy: null,
  problem: null,
  wiped: null,
  emptied: 0,
  ...change,
});

export const fixtureKeeping = (state: KeepingState): { readonly keeping: Keeping; readonly asked: string[] } => {
  const asked: string[] = [];
  const note =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<void> =>
      void asked.push([name, ...given.map((one) => JSON.stringify(one))].join(' '));
  return {
    asked,
    keeping: {
      state: () => state,
      subscribe: () => () => undefined,
      refresh: async () => undefined,
      askStorage: async () => state.storage!,
      keep: note('keep'),
      open: note('open'),
      catchUp: note('catchUp'),
      keepNothing: note('keepNothing'),
      showName: note('showName'),
      keepAgain: note('keepAgain'),
      keepUntouched: note('keepUntouched'),
      setOptions: (change) => void note('setOptions')(change),
      changePassphrase: note('changePassphrase'),
      lock: note('lock'),
      close: note('close'),
      goOnWithout: note('goOnWithout'),
      backUp: async () => ({ file: new Blob(['x']), damaged: [] }),
      restore: note('restore'),
      wipe: note('wipe'),
      wipeAll: note('wipeAll'),
      settled: async () => undefined,
      bytesInHand: () => 9_000_000,
      wouldLose: () => false,
    },
  };
};
