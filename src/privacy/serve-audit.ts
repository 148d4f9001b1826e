import { auditRelease, type AuditProgress, type AuditResult } from './audit.ts';
import type { ReleasePlan } from './release-plan.ts';

export interface AuditAsk {
  readonly plan: ReleasePlan;
  readonly seconds?: number;
  /** The solver's program. */
  readonly wasm: ArrayBuffer;
}

export type AuditReply =
  | { readonly is: 'progress'; readonly progress: AuditProgress }
  | { readonly is: 'answer'; readonly result: AuditResult }
  | { readonly is: 'failed'; readonly message: string };

export interface AuditPort {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: AuditAsk }) => void) => void;
  readonly postMessage: (reply: AuditReply) => void;
}

/** The worker's side: one audit an ask. Cancel ends the worker, so there is no message for it. */
export const serveAudit = (port: AuditPort): void =>
  port.addEventListener('message', ({ data: { plan, seconds, wasm } }) => {
    auditRelease(plan, {
      ...(seconds === undefined ? {} : { seconds }),
      solver: { wasm },
      onProgress: (progress) => port.postMessage({ is: 'progress', progress }),
    }).then(
      (result) => port.postMessage({ is: 'answer', result }),
      (cause: unknown) => port.postMessage({ is: 'failed', message: cause instanceof Error ? cause.message : String(cause) }),
    );
  });
