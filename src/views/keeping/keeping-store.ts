import type { StorageState, WorkspaceClient, WorkspaceState } from '../../store/index.ts';
import { holdsAnything, type PlansState } from '../acting/plans-contract.ts';
import type { PlansStore } from '../acting/plans-store.ts';
import type { Desk } from '../import/desk.ts';
import { emptyDraft } from '../import/desk-state.ts';
import type { SessionStore } from '../running/session-store.ts';
import { createCommitter, type Committer } from './committer.ts';
import { errorCode } from './error-code.ts';
import type { Keeping, KeepingParts, KeepingProblem, KeepingState, OpenAsk, OpenWorkspace } from './keeping-contract.ts';
import { initialOptions } from './kept-decisions.ts';
import { readKept } from './read-kept.ts';

export interface KeepingStoreParts extends KeepingParts {
  readonly desk: Desk;
  readonly session: SessionStore;
  readonly plans: PlansStore;
  /** Leads to the screen that shows what became of this tab. */
  readonly show: (screen: '/start' | '/import' | '/overview', because: 'emptied' | 'opened') => void;
}

const beforeAsked: KeepingState = {
  off: null,
  list: null,
  storage: null,
  open: null,
  locked: false,
  busy: null,
  problem: null,
  wiped: null,
  emptied: 0,
};

/** The kept workspace of this tab: everything that is added, answered or set goes into it as it happens; opening it builds the tab from it. */
export const createKeeping = (parts: KeepingStoreParts): Keeping => {
  const { desk, session, plans, joinKey } = parts;
  let state = beforeAsked;
  let client: WorkspaceClient | null = null;
  let stopAutoLock = (): void => undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const change = (next: Partial<KeepingState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const changeOpen = (next: Partial<OpenWorkspace>): void => {
    if (state.open !== null) change({ open: { ...state.open, ...next } });
  };
  /** One thing after another, each under its name. */
  const inTurn = <T>(busy: string, work: () => Promise<T>): Promise<T> => {
    const run = turn.then(async () => {
      change({ busy });
      try {
        return await work();
      } finally {
        change({ busy: null });
      }
    });
    turn = run.catch(() => undefined);
    return run;
  };
  const storage = async (): Promise<WorkspaceClient> => {
    if (client === null) {
      const opened = await parts.openStorage({ onTakenOver, onDeath });
      if (typeof opened === 'string') {
        change({ off: opened });
        throw new Error(opened);
      }
      client = opened;
    }
    return client;
  };

  const committer: Committer = createCommitter({
    desk,
    session,
    plans,
    joinKey: joinKey.read,
    workspace: () => (state.open?.as === 'writer' ? { state: state.open.state, options: state.open.options } : null),
    keep: async (next) => (await storage()).keep(next),
    onChange: ({ kept, unkeepable, unkept, problem }) => {
      if (state.open === null) return;
      const { open } = state;
      if (kept === undefined && open.unkept === unkept && state.problem === problem) return;
      change({ problem, open: { ...open, unkept, unkeepable: unkeepable ?? open.unkeepable, ...(kept ? { state: kept } : {}) } });
    },
    onOtherData: () => void leave('The workspace was closed: it does not hold what is in this tab now.'),
  });

  const guard = (): void => {
    stopAutoLock();
    const { open } = state;
    stopAutoLock =
      open?.key === 'passphrase' ? parts.startAutoLock(open.options.autoLockMinutes, () => void lock()) : (): void => undefined;
  };
  const onTakenOver = (id: string): void => {
    if (state.open?.state.id === id) changeOpen({ as: 'reader' });
  };
  const onDeath = (error: Error): void => {
    if (state.open === null) return;
    changeOpen({ as: 'stopped' });
    if (state.open.key === 'device') void reconnect().catch(() => undefined);
    else change({ problem: { about: 'opening', code: 'ended', message: error.message } });
  };

  const refresh = async (): Promise<void> => {
    const storing = await storage().catch(() => null);
    if (storing === null || !(await parts.anythingKept())) return change({ list: [], storage: null });
    const [list, figures] = [await storing.list(), await storing.storage()];
    change({ list, storage: figures });
  };
  const refreshQuietly = (): Promise<void> => refresh().catch((cause: unknown) => change({ list: state.list ?? [], problem: told(cause) }));

  /** Everything in this tab goes: tables, files in hand, answers, the key of the identifiers. */
  const empty = async (): Promise<void> => {
    stopAutoLock();
    committer.forget();
    change({ open: null, problem: null, emptied: state.emptied + 1 });
    plans.takeUp(null);
    await Promise.all([session.takeUp(null), desk.open(emptyDraft)]);
    joinKey.use(null);
  };
  const leave = async (because: string | null): Promise<void> => {
    stopAutoLock();
    committer.forget();
    change({ open: null, problem: because === null ? null : { about: 'keeping', code: null, message: because } });
    await (await storage()).close();
    await refreshQuietly();
  };

  const keyOf = async (id: string): Promise<OpenWorkspace['key']> =>
    (await (await storage()).list()).find((listing) => listing.id === id)?.key ?? 'passphrase';

  /** Builds the tab from what is kept: tables from the bytes, then everything that was decided. */
  const rebuild = async (workspace: WorkspaceState, as: OpenWorkspace['as'], key: OpenWorkspace['key']): Promise<void> => {
    const read = await readKept(await storage(), workspace);
    await empty();
    if (read.joinKey !== null) joinKey.use(read.joinKey);
    plans.takeUp(read.kept?.plans ?? null);
    await session.takeUp(read.kept?.session ?? null);
    await desk.open(read.draft);
    const options = read.kept?.options ?? initialOptions;
    const { damaged } = read;
    change({ locked: false, open: { state: workspace, key, as, options, damaged, unkeepable: [], unkept: false } });
    guard();
    const { plans: filePlans } = desk.state().read;
    const asks = filePlans.some(({ questions }) => questions.some(({ blocking, answered }) => blocking && answered === undefined));
    const isWhole = filePlans.length > 0 && !asks && (read.kept === null || read.kept.session.shown);
    if (isWhole) await session.load().catch((cause: unknown) => change({ problem: told(cause) }));
    committer.stands(workspace, read.kept !== null, read.untouched);
    committer.look();
    parts.show(isWhole ? '/overview' : filePlans.length > 0 ? '/import' : '/start', 'opened');
  };

  const openOrRead = async (id: string, { takeOver = false, ...ask }: OpenAsk) => {
    const storing = await storage();
    try {
      return { workspace: await storing.open(id, { ...ask, takeOver }), as: 'writer' as const };
    } catch (cause) {
      if (errorCode(cause) !== 'open-elsewhere' || takeOver) throw cause;
      return { workspace: await storing.open(id, { ...ask, readOnly: true }), as: 'reader' as const };
    }
  };
  /** Where nobody else wrote meanwhile, this tab goes on with what it shows; else what is kept counts. */
  const connect = async (id: string, ask: OpenAsk): Promise<void> => {
    const before = state.open;
    const key = before?.state.id === id ? before.key : await keyOf(id);
    const { workspace, as } = await openOrRead(id, ask);
    const isSame = before?.state.id === id && (committer.follows(workspace) || as === 'reader');
    if (!isSame) await rebuild(workspace, as, key);
    else {
      changeOpen({ state: workspace, as });
      change({ problem: null });
      guard();
      await committer.commit();
    }
    await refreshQuietly();
  };
  const reconnect = async (): Promise<void> => {
    const id = state.open?.state.id;
    if (id !== undefined) await inTurn('Opening the workspace again', () => connect(id, {}));
  };

  const lock = (): Promise<void> =>
    inTurn('Locking', async () => {
      if (state.open?.as === 'writer') await committer.commit().catch(() => undefined);
      client?.lock();
      await empty();
      change({ locked: true });
      parts.show('/start', 'emptied');
      await refreshQuietly();
    });

  desk.subscribe(committer.look);
  session.subscribe(committer.look);
  plans.subscribe(committer.look);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: refreshQuietly,
    askStorage: async (): Promise<StorageState> => (await storage()).storage(),
    keep: (name, passphrase) =>
      inTurn('Keeping', async () => {
        const storing = await storage();
        const { first, accept } = await committer.first(initialOptions);
        const workspace = await storing.create(name, first, passphrase ?? undefined);
        const key = passphrase === null ? 'device' : 'passphrase';
        const { unkeepable } = accept(workspace);
        const as = 'writer';
        change({
          locked: false,
          problem: null,
          open: { state: workspace, key, as, options: initialOptions, unkeepable, damaged: [], unkept: false },
        });
        guard();
        await storing.askToPersist().catch(() => false);
        await refreshQuietly();
        committer.look();
      }),
    open: (id, ask = {}) => inTurn('Opening the workspace', () => connect(id, ask)),
    keepAgain: () => inTurn('Keeping', () => committer.commit()),
    keepUntouched: (name) => inTurn('Keeping', () => committer.keepUntouched(name)),
    setOptions: (next) => {
      if (state.open === null) return;
      changeOpen({ options: { ...state.open.options, ...next } });
      guard();
      committer.look();
    },
    changePassphrase: (current, next) =>
      inTurn('Changing the passphrase', async () => {
        await (await storage()).changePassphrase(current, next);
        changeOpen({ key: next === null ? 'device' : 'passphrase' });
        guard();
        await refreshQuietly();
      }),
    lock,
    close: () =>
      inTurn('Closing', async () => {
        if (state.open?.as === 'writer') await committer.commit();
        await leave(null);
        await empty();
        parts.show('/start', 'emptied');
      }),
    goOnWithout: () => inTurn('Closing', () => leave(null)),
    backUp: (passphrase) =>
      inTurn('Writing the backup and reading it back', async () => {
        await committer.commit();
        const { file, state: workspace, damaged } = await (await storage()).backup(passphrase);
        changeOpen({ state: workspace });
        return { file, damaged };
      }),
    restore: (file, passphrase, keepUnder) =>
      inTurn('Restoring the backup', async () => {
        if (state.open?.as === 'writer') await committer.commit();
        const { state: workspace, damaged } = await (await storage()).restore(file, passphrase, keepUnder ?? undefined);
        await rebuild(workspace, 'writer', keepUnder === null ? 'device' : 'passphrase');
        changeOpen({ damaged });
        await refreshQuietly();
      }),
    wipe: (id) =>
      inTurn('Wiping', async () => {
        const isOpen = state.open?.state.id === id;
        if (isOpen) await empty();
        await (await storage()).wipe(id);
        if (isOpen) parts.show('/start', 'emptied');
        await refreshQuietly();
      }),
    wipeAll: () =>
      inTurn('Wiping', async () => {
        client?.lock();
        await empty();
        change({ wiped: await parts.wipeStorages(), list: [], storage: null, locked: false });
      }),
    settled: async () => {
      if (state.open === null) return;
      if (state.open.as !== 'writer') throw new Error('This tab cannot keep the release: take the workspace over, or close it, first.');
      await committer.commit();
    },
    bytesInHand: () => desk.state().files.reduce((sum, { file }) => sum + file.size, 0) + sizeOf(plans.plans().state),
    wouldLose: () => {
      const { files, sample } = desk.state();
      return state.open === null ? (files.length > 0 || holdsAnything(plans.plans().state)) && !sample : committer.isBehind();
    },
  };
};

const sizeOf = (state: PlansState): number => (holdsAnything(state) ? JSON.stringify(state).length : 0);

const told = (cause: unknown): KeepingProblem => ({
  about: 'opening',
  code: errorCode(cause),
  message: cause instanceof Error ? cause.message : String(cause),
});
