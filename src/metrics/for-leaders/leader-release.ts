import type { Availability } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import type { Cut, MetricId, Released } from '../../domain/reading.ts';
import type { ReleaseProgress, ReleaseSummary } from '../../domain/release-check.ts';
import type { AuditResult, PrivacyPolicy, ReleaseInput, ReleaseLedger } from '../../privacy/index.ts';

/** Plans one base and attacks the plan: `checkRelease` where the caller may wait, `checkInWorker` in a page. */
export type AuditCall = (
  input: ReleaseInput,
  options: { readonly signal?: AbortSignal; /** On: only which measures bounds give away. */ readonly probe?: boolean },
) => Promise<AuditResult>;

export interface LeaderRequest {
  /** All metrics when left out. */
  readonly metrics?: readonly MetricId[];
  /** Tables to release (PR15); a dimension that a metric does not have gives no table. The organization always belongs to them. */
  readonly tables: readonly Cut[];
  readonly period: Period;
  readonly policy?: PrivacyPolicy;
  /** Hash of the data: releases of the same snapshot are attacked together (PR16). */
  readonly snapshot: string;
  /** Everything released before. */
  readonly ledger: ReleaseLedger;
  readonly audit: AuditCall;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReleaseProgress) => void;
}

/** One release: every cell of every planned table as a reading for leaders, shown or hidden. */
export interface LeaderRelease {
  readonly released: readonly Released[];
  readonly availability: readonly Availability[];
  readonly tables: readonly Cut[];
  readonly summary: ReleaseSummary;
  /** The ledger with this release: to be kept before anything of the release is handed out (PR16). */
  readonly ledger: ReleaseLedger;
}
