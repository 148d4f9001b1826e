import wasmAddress from 'highs/runtime?url';
import type { AuditProgress, AuditResult } from './audit.ts';
import type { ReleasePlan } from './release-plan.ts';
import type { AuditAsk, AuditReply } from './serve-audit.ts';

export interface AuditClientOptions {
  /** Cancels: the worker ends at once and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AuditProgress) => void;
  readonly seconds?: number;
  /** The solver's program, for a page that may not fetch its own files; the bytes move into the worker. */
  readonly wasm?: () => Promise<ArrayBuffer>;
  readonly startWorker?: () => Promise<AuditWorker>;
}

/** As much of a `Worker` as an audit needs. */
export type AuditWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * `auditRelease` in a worker of its own, started from memory so that the page's policy binds it. The worker and the solver are loaded with the
 * first audit. A worker that dies rejects; there is no result without a finished audit (PR27).
 */
export const auditInWorker = async (plan: ReleasePlan, options: AuditClientOptions = {}): Promise<AuditResult> => {
  const { signal, onProgress, seconds, wasm = ownWasm, startWorker = startAuditWorker } = options;
  signal?.throwIfAborted();
  const bytes = await wasm();
  const worker = await startWorker();
  try {
    signal?.throwIfAborted();
    return await new Promise<AuditResult>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', () => reject(new Error('The audit stopped; nothing is released.')));
      worker.addEventListener('messageerror', () => reject(new Error('The audit gave no readable answer; nothing is released.')));
      worker.addEventListener('message', ({ data: reply }: MessageEvent<AuditReply>) => {
        if (reply.is === 'progress') onProgress?.(reply.progress);
        else if (reply.is === 'answer') resolve(reply.result);
        else reject(new Error(reply.message));
      });
      const ask: AuditAsk = { plan, wasm: bytes, ...(seconds === undefined ? {} : { seconds }) };
      worker.postMessage(ask, [bytes]);
    });
  } finally {
    worker.terminate();
  }
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
