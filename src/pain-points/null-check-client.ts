import type { NullCheckOfList } from './null-check.ts';
import type { NullCheckAsk, NullCheckReply } from './serve-null-check.ts';

/** As much of a `Worker` as a check needs. */
export type NullCheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * `nullCheckOf` in a worker of its own, started from memory so that the page's policy binds it; loaded with the first check. A signal ends the
 * worker at once and rejects with its reason (ST52).
 */
export const nullCheckInWorker = async (
  ask: NullCheckAsk,
  signal?: AbortSignal,
  startWorker: () => Promise<NullCheckWorker> = startNullCheckWorker,
): Promise<NullCheckOfList> => {
  const worker = await startWorker();
  try {
    signal?.throwIfAborted();
    return await new Promise<NullCheckOfList>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', () => reject(new Error('The null check stopped.')));
      worker.addEventListener('messageerror', () => reject(new Error('The null check gave no readable answer.')));
      worker.addEventListener('message', ({ data: reply }: MessageEvent<NullCheckReply>) =>
        reply.is === 'answer' ? resolve(reply.check) : reject(new Error(reply.message)),
      );
      worker.postMessage(ask, []);
    });
  } finally {
    worker.terminate();
  }
};

/** Fetches the worker's program ahead of the first check, so that it is there when the network is gone. */
export const prepareNullCheck = async (): Promise<void> => void (await loadWorker());

export const startNullCheckWorker = async (): Promise<NullCheckWorker> => {
  const OwnWorker = await loadWorker();
  return new OwnWorker();
};

// oxlint-disable-next-line import/default -- the bundler makes it: a constructor of the worker, with its text inside
const loadWorker = async () => (await import('./null-check.worker.ts?worker&inline')).default;
