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
  const { signal, onProgress, seconds, wasm = ownWasm, startWorker = ownWorker } = options;
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

const ownWasm = async (): Promise<ArrayBuffer> => (await fetch(new URL(wasmAddress, location.href))).arrayBuffer();

const ownWorker = async (): Promise<AuditWorker> => {
  // oxlint-disable-next-line import/default -- the bundler makes it: a constructor of the worker, with its text inside
  const { default: OwnWorker } = await import('./audit.worker.ts?worker&inline');
  return new OwnWorker();
};
