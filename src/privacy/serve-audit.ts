import type { AuditOptions, AuditProgress, AuditResult } from './audit.ts';
import { checkRelease } from './check-release.ts';
import type { ReleaseInput } from './release-input.ts';

/** First the solver's program, then one base after the other. */
export type AuditAsk =
  | { readonly is: 'program'; readonly wasm: ArrayBuffer }
  | { readonly is: 'base'; readonly input: ReleaseInput; readonly how: BaseOptions };

export type BaseOptions = Pick<AuditOptions, 'seconds' | 'repair' | 'probe'>;

export type AuditReply =
  | { readonly is: 'progress'; readonly progress: AuditProgress }
  | { readonly is: 'answer'; readonly result: AuditResult }
  | { readonly is: 'failed'; readonly message: string };

export interface AuditPort {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: AuditAsk }) => void) => void;
  readonly postMessage: (reply: AuditReply) => void;
}

/** The worker's side: one answer for each base, in the order they came. Cancel ends the worker, so there is no message for it. */
export const serveAudit = (port: AuditPort): void => {
  let wasm: ArrayBuffer | null = null;
  port.addEventListener('message', ({ data }) => {
    if (data.is === 'program') {
      wasm = data.wasm;
      return;
    }
    checkRelease(data.input, {
      ...data.how,
      solver: wasm === null ? {} : { wasm },
      onProgress: (progress) => port.postMessage({ is: 'progress', progress }),
    }).then(
      (result) => port.postMessage({ is: 'answer', result }),
      (cause: unknown) => port.postMessage({ is: 'failed', message: cause instanceof Error ? cause.message : String(cause) }),
    );
  });
};
