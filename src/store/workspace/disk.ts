import { wayOn } from './quota.ts';
import { WorkspaceError } from './workspace-error.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface FileOnDisk {
  readonly name: string;
  readonly bytes: number;
}

/** The files of one workspace. Whoever writes holds the workspace's lock (`lock.ts`): a disk knows no second writer. */
export interface Disk {
  /**
   * Replaces the whole content and resolves when the medium has it, not when the system has taken it. After a failure or a kill the file may
   * hold anything, so nothing that must survive is ever written over.
   */
  readonly put: (name: string, bytes: Bytes) => Promise<void>;
  /** `null` when there is no such file. */
  readonly read: (name: string) => Promise<Bytes | null>;
  /** Removing what is not there is no error. */
  readonly remove: (name: string) => Promise<void>;
  readonly list: () => Promise<readonly FileOnDisk[]>;
}

/** All workspaces of this browser, each with a disk of its own. */
export interface Disks {
  readonly kind: 'opfs' | 'indexeddb';
  readonly list: () => Promise<readonly string[]>;
  readonly open: (workspace: string) => Promise<Disk>;
  /** Removes a workspace with everything in it. */
  readonly remove: (workspace: string) => Promise<void>;
}

/** An error of the browser's storage → `full` or `failed`, with a sentence. */
export const toDiskError = (cause: unknown): WorkspaceError => {
  if (cause instanceof WorkspaceError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return name === 'QuotaExceededError'
    ? new WorkspaceError('full', `The storage that this browser gives the page is full. What was kept before is untouched. ${wayOn}`, {
        cause,
      })
    : new WorkspaceError('failed', `The browser’s storage did not answer as it should (${name || 'unknown fault'}).`, { cause });
};
