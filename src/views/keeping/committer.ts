import type { WorkspaceChange, WorkspaceState } from '../../store/index.ts';
import type { Desk } from '../import/desk.ts';
import type { PlansStore } from '../acting/plans-store.ts';
import type { SessionStore } from '../running/session-store.ts';
import { errorCode } from './error-code.ts';
import type { KeepingOptions, KeepingProblem, UnkeepableFile } from './keeping-contract.ts';
import { writeDecided } from './kept-decisions.ts';
import { droppedColumns, filesChange, type KeptFiles } from './kept-files.ts';

export interface CommitterParts {
  readonly desk: Pick<Desk, 'state' | 'importer'>;
  readonly session: Pick<SessionStore, 'kept'>;
  readonly plans: Pick<PlansStore, 'plans'>;
  readonly joinKey: () => string;
  /** The open workspace; `null` while this tab may not write. */
  readonly workspace: () => { readonly state: WorkspaceState; readonly options: KeepingOptions } | null;
  readonly keep: (change: WorkspaceChange) => Promise<WorkspaceState>;
  readonly onChange: (news: CommitNews) => void;
  /** Sample data took the place of real data, or the other way round: that is not this workspace. */
  readonly onOtherData: () => void;
}

export interface CommitNews {
  readonly unkept: boolean;
  readonly problem: KeepingProblem | null;
  readonly kept?: WorkspaceState;
  readonly unkeepable?: readonly UnkeepableFile[];
}

/** Sees what changed in this tab and brings it into the workspace, one commit after another. */
export interface Committer {
  /** Something may have changed: what did is kept shortly. */
  readonly look: () => void;
  /** Resolves when everything is kept; rejects when it cannot be. */
  readonly commit: () => Promise<void>;
  /** What a new workspace begins with; `accept` once it is on the medium. */
  readonly first: (options: KeepingOptions) => Promise<{
    readonly first: WorkspaceChange;
    readonly accept: (state: WorkspaceState) => { readonly unkeepable: readonly UnkeepableFile[] };
  }>;
  readonly keepUntouched: (name: string) => Promise<void>;
  /** This tab was just built from the workspace; where that was not whole, what is here is kept anew. */
  readonly stands: (state: WorkspaceState, isWhole: boolean, untouched: readonly string[]) => void;
  /** Nobody else has written since this tab's last commit. */
  readonly follows: (state: WorkspaceState) => boolean;
  readonly isBehind: () => boolean;
  readonly forget: () => void;
}

const pause = 300;
const nothing = { files: new Map() as KeptFiles, stood: null, written: '', generation: 0, isInDoubt: false, sample: false };

interface Stood {
  readonly files: KeptFiles;
  /** What the tab was made of at the last commit; `null` = must be looked at anew. */
  readonly stood: readonly unknown[] | null;
  readonly written: string;
  readonly generation: number;
  /** The last commit was cut short: it may have come through. */
  readonly isInDoubt: boolean;
  readonly sample: boolean;
}

export const createCommitter = (parts: CommitterParts): Committer => {
  const { desk, session } = parts;
  let at: Stood = nothing;
  let isActive = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();
  const untouched = new Set<string>();

  /** Everything that is kept, as it stands now. */
  const tab = (options: KeepingOptions | null) => {
    const now = desk.state();
    const told = session.kept();
    const plans = parts.plans.plans().state;
    const ofSession = [told.settings, told.commitments, told.occupations, told.releases, told.shown];
    const stamp = [now.files, now.answers, now.read, ...ofSession, plans, options];
    return { desk: now, session: told, plans, stamp };
  };
  const isBehind = (): boolean => isActive && !same(at.stood, tab(parts.workspace()?.options ?? (at.stood?.at(-1) as null)).stamp);

  const gather = async (options: KeepingOptions, state: WorkspaceState | null) => {
    for (;;) {
      const now = tab(options);
      const files = await filesChange({
        desk: now.desk,
        importer: desk.importer,
        before: at.files,
        documents: state?.documents ?? [],
        untouched,
      });
      if (desk.state().read !== now.desk.read) continue;
      const decisions = writeDecided({ ...now, options, files: files.kept, joinKey: parts.joinKey() });
      return { ...now, files, decisions, written: JSON.stringify(decisions) };
    }
  };
  type Gathered = Awaited<ReturnType<typeof gather>>;
  const accept = ({ files, stamp, written, session: { sample } }: Gathered, { generation }: WorkspaceState): void => {
    at = { files: files.kept, stood: stamp, written, generation, isInDoubt: false, sample };
    isActive = true;
  };

  const run = async (): Promise<void> => {
    while (isBehind()) {
      const workspace = parts.workspace();
      const { work, problem } = desk.state();
      if (workspace === null || work !== null || problem !== null) return;
      const gathered = await gather(workspace.options, workspace.state);
      const { files, decisions, written } = gathered;
      const isNew = files.add.length > 0 || files.remove.length > 0 || written !== at.written;
      const kept = isNew ? await keep({ add: files.add, remove: files.remove, decisions }) : workspace.state;
      accept(gathered, kept);
      parts.onChange({ kept, unkeepable: files.unkeepable, unkept: isBehind(), problem: null });
    }
  };
  const keep = async (change: WorkspaceChange): Promise<WorkspaceState> => {
    try {
      return await parts.keep(change);
    } catch (cause) {
      at = { ...at, isInDoubt: errorCode(cause) === 'ended' };
      throw cause;
    }
  };
  const commit = (): Promise<void> => {
    clearTimeout(timer);
    const mine = turn.then(run);
    turn = mine.catch((cause: unknown) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      parts.onChange({ unkept: true, problem: { about: 'keeping', code: errorCode(cause), message } });
    });
    return mine;
  };

  return {
    look: () => {
      if (!isActive) return;
      if (desk.state().work === null && desk.state().sample !== at.sample) return parts.onOtherData();
      const unkept = isBehind();
      if (!unkept) return;
      parts.onChange({ unkept, problem: null });
      clearTimeout(timer);
      timer = setTimeout(() => void commit().catch(() => undefined), pause);
    },
    commit,
    first: async (options) => {
      if (desk.state().work !== null) throw new Error('Files are still being read. Keep them when that is done.');
      const gathered = await gather(options, null);
      return {
        first: { add: gathered.files.add, decisions: gathered.decisions },
        accept: (state) => {
          accept(gathered, state);
          return { unkeepable: gathered.files.unkeepable };
        },
      };
    },
    keepUntouched: (name) => {
      untouched.add(name);
      at = { ...at, stood: null };
      return commit();
    },
    stands: ({ generation }, isWhole, names) => {
      for (const name of names) untouched.add(name);
      const now = tab(parts.workspace()?.options ?? null);
      const files = new Map(
        now.desk.files.flatMap((inHand) => {
          const plan = now.desk.read.plans.find(({ reading }) => reading.name === inHand.name);
          if (plan === undefined) return [];
          return [[inHand.name, { inHand, dropped: untouched.has(inHand.name) ? 'none' : droppedColumns(plan), answers: {} }] as const];
        }),
      );
      at = { files, stood: isWhole ? now.stamp : null, written: '', generation, isInDoubt: false, sample: now.session.sample };
      isActive = true;
    },
    follows: ({ generation }) => {
      const does = isActive && (generation === at.generation || (at.isInDoubt && generation === at.generation + 1));
      if (does) at = { ...at, stood: generation === at.generation ? at.stood : null, generation };
      return does;
    },
    isBehind,
    forget: () => {
      clearTimeout(timer);
      untouched.clear();
      at = nothing;
      isActive = false;
    },
  };
};

const same = (a: readonly unknown[] | null, b: readonly unknown[]): boolean => a !== null && a.every((one, index) => one === b[index]);
