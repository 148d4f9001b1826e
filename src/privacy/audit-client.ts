import wasmAddress from 'highs/runtime?url';
import type { AuditProgress, AuditResult } from './audit.ts';
import type { ReleaseInput } from './release-input.ts';
import type { AuditAsk, AuditReply, BaseOptions } from './serve-audit.ts';

export interface AuditClientOptions extends BaseOptions {
  /** Cancels: the worker ends at once and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AuditProgress) => void;
}

/** `checkRelease` in a worker: `planRelease`, then `auditRelease`. A worker that dies rejects; there is no result without a finished audit (PR27). */
export type AuditClient = (input: ReleaseInput, options?: AuditClientOptions) => Promise<AuditResult>;

export interface AuditClientParts {
  /** The solver's program, for a page that may not fetch its own files; the bytes move into the worker. */
  readonly wasm?: () => Promise<ArrayBuffer>;
  readonly startWorker?: () => Promise<AuditWorker>;
}

/** As much of a `Worker` as an audit needs. */
export type AuditWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * Checks bases in a worker started from memory, so that the page's policy binds it. Worker and solver are loaded with the first base and kept
 * for the next ones; whatever is canceled or breaks takes its worker with it.
 */
export const createAuditClient = ({ wasm = ownWasm, startWorker = startAuditWorker }: AuditClientParts = {}): AuditClient => {
  let idle: AuditWorker | null = null;
  const start = async (): Promise<AuditWorker> => {
    const bytes = await wasm();
    const worker = await startWorker();
    worker.addEventListener('error', () => {
      if (idle === worker) idle = null;
    });
    worker.postMessage({ is: 'program', wasm: bytes } satisfies AuditAsk, [bytes]);
    return worker;
  };

  return async (input, { signal, onProgress, ...how } = {}) => {
    signal?.throwIfAborted();
    const kept = idle;
    idle = null;
    const worker = kept ?? (await start());
    const over = new AbortController();
    let isSound = false;
    try {
      signal?.throwIfAborted();
      const result = await new Promise<AuditResult>((resolve, reject) => {
        const until = { signal: over.signal };
        signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
        worker.addEventListener('error', () => reject(new Error('The audit stopped; nothing is released.')), until);
        worker.addEventListener('messageerror', () => reject(new Error('The audit gave no readable answer; nothing is released.')), until);
        const listen = ({ data: reply }: MessageEvent<AuditReply>): void => {
          if (reply.is === 'progress') onProgress?.(reply.progress);
          else if (reply.is === 'answer') resolve(reply.result);
          else reject(new Error(reply.message));
        };
        worker.addEventListener('message', listen, until);
        worker.postMessage({ is: 'base', input, how } satisfies AuditAsk);
      });
      isSound = result.because !== 'crashed';
      return result;
    } finally {
      over.abort();
      if (isSound && idle === null) idle = worker;
      else worker.terminate();
    }
  };
};

/** Fetches worker and solver ahead and keeps them, so that a release can be checked after the network is gone. */
export const prepareAudit = async (): Promise<void> => {
  await Promise.all([loadWorker(), keptWasm()]);
};

let kept: Promise<ArrayBuffer> | null = null;

const keptWasm = (): Promise<ArrayBuffer> => {
  kept ??= fetchWasm();
  kept.catch(() => (kept = null));
  return kept;
};

const fetchWasm = async (): Promise<ArrayBuffer> => {
  const response = await fetch(new URL(wasmAddress, location.href)).catch(() => null);
  if (response?.ok !== true) throw new Error('The solver beside this page could not be fetched. Load the page again, then try once more.');
  return response.arrayBuffer();
};

/** A copy: the bytes move into the worker. */
const ownWasm = async (): Promise<ArrayBuffer> => (await keptWasm()).slice(0);

// oxlint-disable-next-line import/default -- the bundler makes it: a constructor of the worker, with its text inside
const loadWorker = async () => (await import('./audit.worker.ts?worker&inline')).default;

export const startAuditWorker = async (): Promise<AuditWorker> => new (await loadWorker())();

/** The page's own: one worker for all releases of a session. */
export const checkInWorker: AuditClient = (input, options) => {
  ownClient ??= createAuditClient();
  return ownClient(input, options);
};

let ownClient: AuditClient | null = null;
