import { WorkspaceError } from './workspace-error.ts';

/** As much of `navigator.locks` as is needed. */
export interface LocksLike {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    hold: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

export interface HeldLock {
  /** Lets others write. Resolves when the lock is free. */
  readonly release: () => Promise<void>;
  /** Lets the other tabs know that something was kept. */
  readonly tell: () => void;
}

export interface LockParts {
  readonly locks: LocksLike;
  /** A line to the other tabs of this origin. */
  readonly openChannel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;
}

const nameOf = (workspace: string): string => `job-quality-benchmark:${workspace}`;
const give = 'give';
const kept = 'kept';
/** A holder finishes what it is writing first; one that does not answer by then has to be closed by hand. */
const patience = 20_000;

/**
 * One writer a workspace, over all tabs of the browser. Throws `open-elsewhere` when another tab has it. The lock ends with the worker that
 * holds it. `onAsked` is called when another tab wants to take over: the holder finishes its commit and releases.
 */
export const holdWorkspace = (workspace: string, parts: LockParts, onAsked: () => void): Promise<HeldLock> =>
  hold(workspace, parts, onAsked, { ifAvailable: true });

/** Asks the tab that has the workspace to let go, and waits until it has. Never takes it by force: there are never two writers. */
export const takeOverWorkspace = async (workspace: string, parts: LockParts, onAsked: () => void, wait = patience): Promise<HeldLock> => {
  const channel = parts.openChannel(nameOf(workspace));
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it stays within the origin
    channel.postMessage(give);
    return await hold(workspace, parts, onAsked, { signal: AbortSignal.timeout(wait) });
  } finally {
    channel.close();
  }
};

/** Calls `onKept` whenever the tab that writes a workspace has kept something; hands back how to stop. */
export const followWorkspace = (workspace: string, { openChannel }: LockParts, onKept: () => void): (() => void) => {
  const channel = openChannel(nameOf(workspace));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === kept) onKept();
  });
  return () => channel.close();
};

const hold = (
  workspace: string,
  { locks, openChannel }: LockParts,
  onAsked: () => void,
  options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
): Promise<HeldLock> =>
  new Promise((resolve, reject) => {
    const held = locks.request(nameOf(workspace), options, (lock) => {
      if (lock === null) {
        reject(openElsewhere());
        return Promise.resolve();
      }
      const channel = openChannel(nameOf(workspace));
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === give) onAsked();
      });
      return new Promise<void>((end) => {
        const release = async (): Promise<void> => {
          channel.close();
          end();
          await held;
        };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it stays within the origin
        resolve({ release, tell: () => channel.postMessage(kept) });
      });
    });
    held.catch(() => reject(openElsewhere()));
  });

export const openElsewhere = (): WorkspaceError =>
  new WorkspaceError(
    'open-elsewhere',
    'This workspace is open in another tab of this browser. Take it over here, or go on without keeping.',
  );
