import { auditRelease, type AuditOptions, type AuditResult } from './audit.ts';
import type { ReleaseInput } from './release-input.ts';
import { planRelease } from './release-plan.ts';

/** One base, planned and attacked: `auditRelease(planRelease(input))`, in one step that a worker can take. Rejects with `RangeError` on a contradictory input. */
export const checkRelease = async (input: ReleaseInput, options: AuditOptions = {}): Promise<AuditResult> => {
  options.signal?.throwIfAborted();
  return auditRelease(planRelease(input), options);
};
