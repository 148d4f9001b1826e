// oxlint-disable-next-line import/default -- the bundler makes it: a constructor of the worker, with its text inside
import StorageWorker from './workspace.worker.ts?worker&inline';
import { WorkspaceError } from './workspace-error.ts';
import type { WorkspaceAsk, WorkspaceReply } from './workspace-messages.ts';
import type { WorkspaceNews, Workspaces } from './workspaces-contract.ts';

export interface WorkspaceClientOptions extends Partial<WorkspaceNews> {
  /** The worker ended by a fault. The next ask starts a new one, with no workspace open. */
  readonly onDeath?: (error: WorkspaceError) => void;
  readonly startWorker?: () => Worker;
}

export interface WorkspaceClient extends Workspaces {
  /** Drops the key and ends the worker at once; what is being written is whole or not there. The next ask starts a new worker. */
  readonly lock: () => void;
  /** Asks the browser not to remove kept data under pressure; some browsers ask the person. */
  readonly askToPersist: () => Promise<boolean>;
}

/** Why nothing can be kept on this page, as a sentence; `null` when it can. */
export const whyNothingCanBeKept = (): string | null => {
  if (!globalThis.isSecureContext)
    return 'Keeping is off: this page came over an unprotected connection (http), where browsers give no encryption. Open it over https, from localhost, or as the single file.';
  if (globalThis.navigator.locks === undefined || globalThis.indexedDB === undefined)
    return 'Keeping is off: this browser gives the page no storage, as in some private windows.';
  return null;
};

export const startStorageWorker = (): Worker => new StorageWorker();

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (cause: WorkspaceError) => void;
}

/** The kept workspaces behind a worker of their own, started from memory so that the page's policy binds it. Data keys live in that worker only. */
export const openWorkspaceClient = (options: WorkspaceClientOptions = {}): WorkspaceClient => {
  const { startWorker = startStorageWorker } = options;
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const end = (error: WorkspaceError): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const die = (): void => {
    const error = new WorkspaceError(
      'ended',
      'The part of this page that keeps data stopped. What was kept is untouched; open the workspace again.',
    );
    end(error);
    options.onDeath?.(error);
  };
  const hear = ({ data: reply }: MessageEvent<WorkspaceReply>): void => {
    if (reply.is === 'taken-over') return options.onTakenOver?.(reply.workspace);
    if (reply.is === 'kept-elsewhere') return options.onKeptElsewhere?.(reply.workspace);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.is === 'answer') asked?.resolve(reply.value as never);
    else
      asked?.reject(new WorkspaceError(reply.code, reply.message, reply.missingBytes === null ? {} : { missingBytes: reply.missingBytes }));
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', hear);
    started.addEventListener('error', die);
    started.addEventListener('messageerror', die);
    return started;
  };
  const ask =
    <K extends keyof Workspaces>(name: K) =>
    (...given: Parameters<Workspaces[K]>): ReturnType<Workspaces[K]> => {
      const why = whyNothingCanBeKept();
      const answer =
        why !== null
          ? Promise.reject(new WorkspaceError('no-storage', why))
          : new Promise((resolve, reject) => {
              worker ??= start();
              const id = ++last;
              waiting.set(id, { resolve, reject });
              worker.postMessage({ id, name, with: given } as unknown as WorkspaceAsk, []);
            });
      return answer as ReturnType<Workspaces[K]>;
    };

  return {
    storage: ask('storage'),
    list: ask('list'),
    create: ask('create'),
    open: ask('open'),
    keep: ask('keep'),
    read: ask('read'),
    check: ask('check'),
    changePassphrase: ask('changePassphrase'),
    showName: ask('showName'),
    readAgain: ask('readAgain'),
    backup: ask('backup'),
    restore: ask('restore'),
    wipe: ask('wipe'),
    close: ask('close'),
    lock: () => end(new WorkspaceError('ended', 'The workspace was locked.')),
    askToPersist: async () => (await globalThis.navigator.storage.persist?.()) ?? false,
  };
};
