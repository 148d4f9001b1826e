import type {
  StorageState,
  WorkspaceClient,
  WorkspaceClientOptions,
  WorkspaceErrorCode,
  WorkspaceListing,
  WorkspaceState,
} from '../../store/index.ts';

/** What the composition root gives: the storage worker, and the browser's storages around it. */
export interface KeepingParts {
  /** Kept workspaces behind their worker, or why this page can keep nothing. */
  readonly openStorage: (options: WorkspaceClientOptions) => Promise<WorkspaceClient | string>;
  /** Whether this browser holds anything kept. Asks without starting a worker and without making a database. */
  readonly anythingKept: () => Promise<boolean>;
  /** Removes every trace and hands back what is left, by name. The storage worker must have ended. */
  readonly wipeStorages: () => Promise<readonly string[]>;
  /** Calls `lock` when nobody has touched the page for so many minutes; hands back how to stop. */
  readonly startAutoLock: (minutes: number, lock: () => void) => () => void;
  /** Keys the identifiers of the files in this tab, in base64; `use(null)` makes a new one. */
  readonly joinKey: { readonly read: () => string; readonly use: (key: string | null) => void };
}

/** How a workspace is looked after; kept with it. */
export interface KeepingOptions {
  readonly autoLockMinutes: number;
  /** Months after which the oldest file is asked about; `null` = never. */
  readonly remindAfterMonths: number | null;
}

export interface UnkeepableFile {
  readonly name: string;
  readonly because: string;
}

export interface OpenWorkspace {
  readonly state: WorkspaceState;
  readonly key: 'device' | 'passphrase';
  /** `writer`: each change is kept as it is made. `reader`: another tab writes. `stopped`: the storage worker ended. */
  readonly as: 'writer' | 'reader' | 'stopped';
  /** Of a reader: the tab that writes has kept something that is not shown here. */
  readonly behind: boolean;
  readonly options: KeepingOptions;
  /** Files in hand that are not kept, since their dropped columns could not be overwritten or they could not be read again. */
  readonly unkeepable: readonly UnkeepableFile[];
  /** Kept files that are damaged, by name; `null` stands for answers and settings. */
  readonly damaged: readonly (string | null)[];
  /** What is in this tab differs from what is kept. */
  readonly unkept: boolean;
}

export interface KeepingProblem {
  readonly about: 'keeping' | 'opening';
  readonly code: WorkspaceErrorCode | null;
  readonly message: string;
}

export interface KeepingState {
  /** Why this page can keep nothing; `null` when it can. */
  readonly off: string | null;
  /** It could, and the person chose that it does not. */
  readonly keepsNothing: boolean;
  /** `null` until the browser has been asked. */
  readonly list: readonly WorkspaceListing[] | null;
  /** `null` while nothing is kept. */
  readonly storage: StorageState | null;
  readonly open: OpenWorkspace | null;
  /** A workspace was locked in this tab and none was opened since. */
  readonly locked: boolean;
  /** What is being done, in words. */
  readonly busy: string | null;
  /** Why the last change was not kept, or not all could be opened. */
  readonly problem: KeepingProblem | null;
  /** What was left after everything was wiped, by name; `null` = nothing was wiped in this tab. */
  readonly wiped: readonly string[] | null;
  /** How often this tab was emptied: by a lock, a wipe, or another workspace. */
  readonly emptied: number;
}

export interface OpenAsk {
  readonly passphrase?: string;
  readonly takeOver?: boolean;
}

/** Keeping, locking, restoring, wiping. What is asked for rejects with a sentence for the user when it is refused. */
export interface Keeping {
  readonly state: () => KeepingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the browser what is kept. */
  readonly refresh: () => Promise<void>;
  /** Room and keys of this browser's storage, also while nothing is kept. */
  readonly askStorage: () => Promise<StorageState>;
  /** Keeps what is in this tab as a new workspace; from then on each change is kept as it is made. */
  readonly keep: (name: string, passphrase: string | null) => Promise<void>;
  /** Rebuilds the tables from what is kept. Where another tab has it open it is opened to read, unless `takeOver`. */
  readonly open: (id: string, ask?: OpenAsk) => Promise<void>;
  /** Of a reader: shows what the tab that writes has kept meanwhile, in place of what is in this tab. */
  readonly catchUp: () => Promise<void>;
  /** Chooses that nothing is kept on this computer, or takes that back. Refused while something is kept. */
  readonly keepNothing: (on: boolean) => Promise<void>;
  /** Whether the name of the open workspace shows while a passphrase locks it. */
  readonly showName: (show: boolean) => Promise<void>;
  /** Tries again to keep what is not kept yet. */
  readonly keepAgain: () => Promise<void>;
  /** Keeps a file with the cells of its dropped columns, by the user's choice. */
  readonly keepUntouched: (name: string) => Promise<void>;
  readonly setOptions: (change: Partial<KeepingOptions>) => void;
  /** `next: null` = the key of this browser. */
  readonly changePassphrase: (current: string | null, next: string | null) => Promise<void>;
  /** Drops the key, ends the workers and empties this tab. */
  readonly lock: () => Promise<void>;
  /** Closes the workspace and empties this tab. */
  readonly close: () => Promise<void>;
  /** Closes the workspace; what is in this tab stays, and is not kept. */
  readonly goOnWithout: () => Promise<void>;
  /** A backup file that was read back, and the names of what could not be put into it. */
  readonly backUp: (passphrase: string) => Promise<{ readonly file: Blob; readonly damaged: readonly (string | null)[] }>;
  /** Keeps what a backup holds as a new workspace and opens it. `keepUnder: null` = the key of this browser. */
  readonly restore: (file: Blob, passphrase: string, keepUnder: string | null) => Promise<void>;
  readonly wipe: (id: string) => Promise<void>;
  /** Removes everything of ours from this browser and empties this tab; what is left stands in the state. */
  readonly wipeAll: () => Promise<void>;
  /** Resolves when what is in this tab is kept, or nothing is kept here at all. */
  readonly settled: () => Promise<void>;
  /** Size of the files in this tab; 0 = there is nothing to keep. */
  readonly bytesInHand: () => number;
  /** Whether closing the page now would lose what was added or decided. */
  readonly wouldLose: () => boolean;
}
