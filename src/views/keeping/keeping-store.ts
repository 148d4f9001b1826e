import type { StorageState, WorkspaceClient, WorkspaceState } from '../../store/index.ts';
import { holdsAnything, type PlansState } from '../acting/plans-contract.ts';
import type { PlansStore } from '../acting/plans-store.ts';
import type { Desk } from '../import/desk.ts';
import { emptyDraft } from '../import/desk-state.ts';
import type { SessionStore } from '../running/session-store.ts';
import { createCommitter, type Committer } from './committer.ts';
import { errorCode } from './error-code.ts';
import type { Keeping, KeepingParts, KeepingProblem, OpenAsk, OpenWorkspace } from './keeping-contract.ts';
import { createKeepingTurns } from './keeping-turns.ts';
import { initialOptions } from './kept-decisions.ts';
import type { RememberedChoice } from './keeps-nothing.ts';
import { readKept } from './read-kept.ts';

export interface KeepingStoreParts extends KeepingParts {
  readonly desk: Desk;
  readonly session: SessionStore;
  readonly plans: PlansStore;
  readonly keepsNothing: RememberedChoice;
  /** Leads to the screen that shows what became of this tab. */
  readonly show: (screen: '/start' | '/import' | '/overview', because: 'emptied' | 'opened') => void;
}

/** The kept workspace of this tab: everything that is added, answered or set goes into it as it happens; opening it builds the tab from it. */
export const createKeeping = (parts: KeepingStoreParts): Keeping => {
  const { desk, session, plans, joinKey } = parts;
  const { now, subscribe, change, changeOpen, inTurn } = createKeepingTurns();
  let client: WorkspaceClient | null = null;
  let stopAutoLock = (): void => undefined;

  const storage = async (): Promise<WorkspaceClient> => {
    if (client === null) {
      const opened = parts.keepsNothing.read() ? chosen : await parts.openStorage({ onTakenOver, onKeptElsewhere, onDeath });
      if (typeof opened === 'string') {
        change({ off: opened, keepsNothing: opened === chosen });
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
    workspace: () => {
      const { open } = now();
      return open?.as === 'writer' ? { state: open.state, options: open.options } : null;
    },
    keep: async (next) => (await storage()).keep(next),
    onChange: ({ kept, unkeepable, unkept, problem }) => {
      const { open } = now();
      if (open === null) return;
      if (kept === undefined && open.unkept === unkept && now().problem === problem) return;
      change({ problem, open: { ...open, unkept, unkeepable: unkeepable ?? open.unkeepable, ...(kept ? { state: kept } : {}) } });
    },
    onOtherData: () => void leave('The workspace was closed: it does not hold what is in this tab now.'),
  });

  const guard = (): void => {
    stopAutoLock();
    const { open } = now();
    stopAutoLock =
      open?.key === 'passphrase' ? parts.startAutoLock(open.options.autoLockMinutes, () => void lock()) : (): void => undefined;
  };
  const onTakenOver = (id: string): void => {
    if (now().open?.state.id === id) changeOpen({ as: 'reader' });
  };
  const onKeptElsewhere = (id: string): void => {
    if (now().open?.state.id === id) changeOpen({ behind: true });
  };
  const onDeath = (error: Error): void => {
    const { open } = now();
    if (open === null) return;
    changeOpen({ as: 'stopped' });
    if (open.key === 'device') void reconnect().catch(() => undefined);
    else change({ problem: { about: 'opening', code: 'ended', message: error.message } });
  };

  const refresh = async (): Promise<void> => {
    const storing = await storage().catch(() => null);
    if (storing === null || !(await parts.anythingKept())) return change({ list: [], storage: null });
    const [list, figures] = [await storing.list(), await storing.storage()];
    change({ list, storage: figures });
  };
  const refreshQuietly = (): Promise<void> => refresh().catch((cause: unknown) => change({ list: now().list ?? [], problem: told(cause) }));

  /** Everything in this tab goes: tables, files in hand, answers, the key of the identifiers. */
  const empty = async (): Promise<void> => {
    stopAutoLock();
    committer.forget();
    change({ open: null, problem: null, emptied: now().emptied + 1 });
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
    change({ locked: false, open: { ...sound, state: workspace, key, as, options, damaged } });
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
    const before = now().open;
    const key = before?.state.id === id ? before.key : await keyOf(id);
    const { workspace, as } = await openOrRead(id, ask);
    const isSame = before?.state.id === id && (committer.follows(workspace) || as === 'reader');
    if (!isSame) await rebuild(workspace, as, key);
    else {
      changeOpen({ state: workspace, as, behind: as === 'reader' && workspace.generation !== before.state.generation });
      change({ problem: null });
      guard();
      await committer.commit();
    }
    await refreshQuietly();
  };
  const reconnect = async (): Promise<void> => {
    const id = now().open?.state.id;
    if (id !== undefined) await inTurn('Opening the workspace again', () => connect(id, {}));
  };

  const lock = (): Promise<void> =>
    inTurn('Locking', async () => {
      if (now().open?.as === 'writer') await committer.commit().catch(() => undefined);
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
    state: now,
    subscribe,
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
          open: { ...sound, state: workspace, key, as, options: initialOptions, unkeepable },
        });
        guard();
        await storing.askToPersist().catch(() => false);
        await refreshQuietly();
        committer.look();
      }),
    open: (id, ask = {}) => inTurn('Opening the workspace', () => connect(id, ask)),
    catchUp: () =>
      inTurn('Reading what was kept since', async () => {
        const { open } = now();
        if (open?.as === 'reader') await rebuild(await (await storage()).readAgain(), 'reader', open.key);
      }),
    keepNothing: (on) =>
      inTurn('Changing what may be kept', async () => {
        if (on && (now().open !== null || (await parts.anythingKept())))
          throw new Error('Something is kept in this browser. Back it up if you need it, then wipe everything.');
        parts.keepsNothing.write(on);
        client?.lock();
        client = null;
        change({ off: on ? chosen : null, keepsNothing: on });
        await refreshQuietly();
      }),
    showName: (show) =>
      inTurn('Keeping', async () => {
        await (await storage()).showName(show);
        await refreshQuietly();
      }),
    keepAgain: () => inTurn('Keeping', () => committer.commit()),
    keepUntouched: (name) => inTurn('Keeping', () => committer.keepUntouched(name)),
    setOptions: (next) => {
      const { open } = now();
      if (open === null) return;
      changeOpen({ options: { ...open.options, ...next } });
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
        if (now().open?.as === 'writer') await committer.commit();
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
        if (now().open?.as === 'writer') await committer.commit();
        const { state: workspace, damaged } = await (await storage()).restore(file, passphrase, keepUnder ?? undefined);
        await rebuild(workspace, 'writer', keepUnder === null ? 'device' : 'passphrase');
        changeOpen({ damaged });
        await refreshQuietly();
      }),
    wipe: (id) =>
      inTurn('Wiping', async () => {
        const isOpen = now().open?.state.id === id;
        if (isOpen) await empty();
        await (await storage()).wipe(id);
        if (isOpen) parts.show('/start', 'emptied');
        await refreshQuietly();
      }),
    wipeAll: () =>
      inTurn('Wiping', async () => {
        client?.lock();
        await empty();
        client = null;
        change({ wiped: await parts.wipeStorages(), list: [], storage: null, locked: false });
      }),
    settled: async () => {
      const { open } = now();
      if (open === null) return;
      if (open.as !== 'writer') throw new Error('This tab cannot keep the release: take the workspace over, or close it, first.');
      await committer.commit();
    },
    bytesInHand: () => desk.state().files.reduce((sum, { file }) => sum + file.size, 0) + sizeOf(plans.plans().state),
    wouldLose: () => {
      const { files, sample } = desk.state();
      return now().open === null ? (files.length > 0 || holdsAnything(plans.plans().state)) && !sample : committer.isBehind();
    },
  };
};

/** Of a workspace that was just kept or opened, unless something else is found. */
const sound = { behind: false, unkeepable: [], damaged: [], unkept: false } as const;

const chosen = 'Keeping is off: you chose to keep nothing on this computer.';

const sizeOf = (held: PlansState): number => (holdsAnything(held) ? JSON.stringify(held).length : 0);

const told = (cause: unknown): KeepingProblem => ({
  about: 'opening',
  code: errorCode(cause),
  message: cause instanceof Error ? cause.message : String(cause),
});
