import type { Disks } from './disk.ts';
import type { WorkspaceDocument } from './document.ts';
import type { StorageFigures } from './quota.ts';
import type { WorkspaceState } from './standing.ts';
import type { WorkspaceChange } from './workspace.ts';

export interface WorkspaceListing {
  readonly id: string;
  /** `null` while a passphrase locks it, unless it was chosen to show. */
  readonly name: string | null;
  readonly key: 'device' | 'passphrase' | null;
  /** When it was first kept; `null` where an earlier version of the app did not note it. */
  readonly createdAt: string | null;
  readonly keptAt: string | null;
  readonly backedUpAt: string | null;
  readonly bytesOnDisk: number;
  /** Why it cannot be opened, as a sentence; `null` when it can. */
  readonly problem: string | null;
}

export interface StorageState extends StorageFigures {
  readonly disk: Disks['kind'];
  /** Whether a workspace can be kept without a passphrase. */
  readonly deviceKey: boolean;
  /** Workspaces whose key is still here and whose data is not: the browser removed it. A backup can be restored. */
  readonly lostWorkspaces: number;
}

export interface OpenOptions {
  readonly passphrase?: string;
  /** Asks the tab that has the workspace open to let go of it. */
  readonly takeOver?: boolean;
  /** Reads what is kept while another tab may be writing; a change is then refused. */
  readonly readOnly?: boolean;
}

export interface BackedUp {
  readonly file: Blob;
  readonly state: WorkspaceState;
  /** As for `Restored`: what could not be put into the backup. */
  readonly damaged: readonly (string | null)[];
}

export interface Restored {
  readonly state: WorkspaceState;
  /** Names of the files of the backup that were damaged and are not there; `null` stands for answers and settings. */
  readonly damaged: readonly (string | null)[];
}

/** What happens without being asked for. */
export interface WorkspaceNews {
  /** Another tab took the open workspace over; it is closed here. */
  readonly onTakenOver: (workspace: string) => void;
  /** The tab that writes the workspace which is open here to read has kept something. */
  readonly onKeptElsewhere: (workspace: string) => void;
}

/** All kept workspaces; at most one is open. This is what the storage worker answers, and all a page can ask of it. */
export interface Workspaces {
  storage(): Promise<StorageState>;
  list(): Promise<readonly WorkspaceListing[]>;
  /** Keeps a new workspace and leaves it open. Without a passphrase the key of this browser locks it. */
  create(name: string, first: WorkspaceChange, passphrase?: string): Promise<WorkspaceState>;
  open(id: string, options?: OpenOptions): Promise<WorkspaceState>;
  keep(change: WorkspaceChange): Promise<WorkspaceState>;
  read(document: string): Promise<WorkspaceDocument>;
  check(): Promise<WorkspaceState>;
  /** `next: null` = the key of this browser. */
  changePassphrase(current: string | null, next: string | null): Promise<void>;
  /** Whether the name of the open workspace can be read while a passphrase locks it. */
  showName(show: boolean): Promise<void>;
  /** Of a workspace that is open to read: what the tab that writes it has kept since. */
  readAgain(): Promise<WorkspaceState>;
  /** A backup file of the open workspace, read back before it is handed out. */
  backup(passphrase: string): Promise<BackedUp>;
  /** Keeps what a backup holds as a new workspace and leaves it open. */
  restore(file: Blob, passphrase: string, keepUnder?: string): Promise<Restored>;
  wipe(id: string): Promise<void>;
  /** Lets go of the open workspace: its key is dropped and other tabs may write. */
  close(): Promise<void>;
}
