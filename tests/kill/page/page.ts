import { inTransaction, openDatabase } from '../../../src/store/workspace/database.ts';
import type { Decisions, FileDocument } from '../../../src/store/workspace/document.ts';
import { whatIsLeft, wipeEverything } from '../../../src/store/workspace/wipe-everything.ts';
import { openWorkspaceClient } from '../../../src/store/workspace/workspace-client.ts';
import { installWorkerPolicy } from '../../../src/worker-policy.ts';
import { planted, rosterOf } from '../planted.ts';
// oxlint-disable-next-line import/default -- the bundler makes it: a constructor of the worker, with its text inside
import KillWorker from './kill.worker.ts?worker&inline';

/** What a new page finds. A batch is two files and its number among the decisions, kept in one commit: it is there whole or not at all. */
export interface Found {
  /** Batches whose two files are both there, ascending. */
  readonly batches: readonly number[];
  /** Batches of which only a part is there, or whose number the decisions do not know. */
  readonly half: readonly number[];
  readonly damaged: number;
  readonly rosterRows: number;
  readonly openMs: number;
}

export interface Harness {
  readonly create: (people: number) => Promise<void>;
  readonly find: () => Promise<Found>;
  /** Keeps batches one after another from this number on until it is killed. `early`: acknowledges what is not kept yet. */
  readonly write: (from: number, early: boolean) => void;
  /** Stores a text unprotected, to see whether the search finds it. */
  readonly storeInClear: (text: string) => Promise<void>;
  readonly stopAfter: (operations: number) => void;
  readonly endWorker: () => void;
  readonly wipe: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    harness: Harness;
    acknowledge: (batch: number) => Promise<void>;
    stopped: () => Promise<void>;
  }
}

installWorkerPolicy();
const client = openWorkspaceClient({ startWorker: () => new KillWorker() });
const stopAt = new BroadcastChannel('stop-at');
stopAt.addEventListener('message', ({ data }) => {
  if (data === 'stopped') void globalThis.window.stopped();
});

const file = (name: string, text: string): FileDocument => {
  const bytes = new TextEncoder().encode(text);
  return { kind: 'file', name, originalSha256: '00'.repeat(32), untouched: false, overwrittenCells: 0, bytes };
};

const decisionsOf = (batch: number): Decisions => ({
  format: 1,
  joinKey: btoa('k'.repeat(32)),
  answers: { batch: String(batch), name: planted[batch % planted.length]! },
  commitments: [],
  occupations: {},
  parts: {},
});

/** Batches are about 200 kB; the oldest go, so that the workspace stays small over a thousand kills. */
const keepBatch = async (batch: number): Promise<void> => {
  const text = planted.join(',').repeat(12);
  const { documents } = await client.check();
  const old = documents.filter(({ name }) => name !== null && /^\d+[ab]$/.test(name) && Number.parseInt(name, 10) < batch - 5);
  await client.keep({
    add: [file(`${batch}a`, text), file(`${batch}b`, text)],
    remove: old.map(({ id }) => id),
    decisions: decisionsOf(batch),
  });
};

const find = async (): Promise<Found> => {
  const startedAt = performance.now();
  const [listing] = await client.list();
  if (listing === undefined) throw new Error('The workspace is gone.');
  if (listing.problem !== null) throw new Error(listing.problem);
  const { documents } = await client.open(listing.id);
  const seen = new Map<number, number>();
  let damaged = 0;
  let rosterRows = 0;
  let known = 0;
  for (const { id, name } of documents) {
    const document = await client.read(id).catch(() => null);
    if (document === null) damaged += 1;
    else if (document.kind === 'decisions') known = Number(document.decisions.answers['batch']);
    else if (name === 'roster.csv') rosterRows = new TextDecoder().decode(document.bytes).split('\n').length - 2;
    else seen.set(Number.parseInt(document.name, 10), (seen.get(Number.parseInt(document.name, 10)) ?? 0) + 1);
  }
  const openMs = performance.now() - startedAt;
  const batches = [...seen.keys()].sort((a, b) => a - b);
  return { batches, half: batches.filter((batch) => seen.get(batch) !== 2 || batch > known), damaged, rosterRows, openMs };
};

globalThis.window.harness = {
  create: async (people) =>
    void (await client.create('Kill test', { add: [file('roster.csv', rosterOf(people))], decisions: decisionsOf(0) })),
  find,
  write: (from, early) => {
    const run = async (): Promise<void> => {
      for (let batch = from; ; batch++) {
        if (early) await globalThis.window.acknowledge(batch);
        await keepBatch(batch);
        if (!early) await globalThis.window.acknowledge(batch);
      }
    };
    run().catch(() => undefined);
  },
  storeInClear: async (text) => {
    const database = await openDatabase(indexedDB, 'job-quality-benchmark-control', ['texts']);
    await inTransaction(database, ['texts'], 'readwrite', ([texts]) => texts!.put(text, 'control'));
    database.close();
  },
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  stopAfter: (operations) => stopAt.postMessage(operations),
  endWorker: () => client.lock(),
  wipe: async () => {
    client.lock();
    indexedDB.deleteDatabase('job-quality-benchmark-control');
    const storages = { folder: () => navigator.storage.getDirectory(), databases: indexedDB, caches, settings: localStorage };
    await wipeEverything(storages);
    return whatIsLeft(storages);
  },
};
