// oxlint-disable-next-line import/default -- the bundler makes it: a constructor of the worker, with its text inside
import ImportWorker from './import.worker.ts?worker&inline';
import type { Importer, ReadProgress } from './importer.ts';
import type { AskName, ImporterAsks, ImporterReply } from './importer-messages.ts';

/** The reader's worker has ended; everything it held is gone and the files must be added again. */
export class ImporterEnded extends Error {
  constructor(message = 'The part of this page that reads files stopped. Start it again: the files you added are read once more.') {
    super(message);
    this.name = 'ImporterEnded';
  }
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (cause: unknown) => void;
  readonly onProgress?: (progress: ReadProgress) => void;
}

interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly transfer?: Transferable[];
}

export const startImportWorker = (): Worker => new ImportWorker();

/**
 * The importer in a worker of its own, started from memory so that the page's policy binds it. Bytes go in as transferables,
 * chunks come out as transferables. When the worker dies, every waiting promise rejects with `ImporterEnded`, and so does every later ask.
 */
export const openImportClient = (
  key: Uint8Array,
  onDeath: (error: ImporterEnded) => void = () => undefined,
  worker = startImportWorker(),
): Importer => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: ImporterEnded | null = null;

  const end = (error: ImporterEnded): void => {
    if (ended) return;
    ended = error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const die = (): void => {
    if (ended) return;
    end(new ImporterEnded());
    if (ended) onDeath(ended);
  };

  const ask = <K extends AskName>(name: K, body: ImporterAsks[K]['ask'], options: AskOptions = {}): Promise<ImporterAsks[K]['answer']> => {
    const { signal, onProgress, transfer = [] } = options;
    if (ended) return Promise.reject(ended);
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = ++last;
    const cancel = (): void => void ask('cancel', { target: id }).catch(() => undefined);
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<ImporterAsks[K]['answer']>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, ...(onProgress ? { onProgress } : {}) });
      worker.postMessage({ id, name, body }, transfer);
    }).finally(() => signal?.removeEventListener('abort', cancel));
  };

  worker.addEventListener('message', ({ data: reply }: MessageEvent<ImporterReply>) => {
    const asked = waiting.get(reply.id);
    if (asked === undefined) return;
    if (reply.is === 'progress') return asked.onProgress?.(reply.progress);
    waiting.delete(reply.id);
    if (reply.is === 'answer') asked.resolve(reply.value as never);
    else if (reply.is === 'canceled') asked.reject(new DOMException('Reading was canceled.', 'AbortError'));
    else asked.reject(new Error(reply.message));
  });
  worker.addEventListener('error', die);
  worker.addEventListener('messageerror', die);
  ask('open', { key }).catch(() => undefined);

  return {
    add: (files, options) => ask('add', { files }, { ...options, transfer: files.map((file) => file.bytes.buffer) }),
    remove: (name) => ask('remove', { name }),
    plan: (answers, options) => ask('plan', { answers, options }),
    chunks: async function* (name) {
      const stream = ++last;
      const next = () => ask('next', { stream, name });
      try {
        let coming = next();
        for (;;) {
          const chunk = await coming;
          if (chunk === null) return;
          coming = next();
          coming.catch(() => undefined);
          yield chunk;
        }
      } finally {
        ask('end', { stream }).catch(() => undefined);
      }
    },
    quarantineCsv: (later = []) => ask('quarantine', { later: later.map(({ name, quarantined }) => ({ name, quarantined })) }),
    keptCopy: (file) => ask('keptCopy', { file }, { transfer: [file.bytes.buffer] }),
    close: () => end(new ImporterEnded('The reader of files was closed.')),
  };
};
