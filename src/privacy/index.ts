/**
 * Privacy: a raw reading comes in, what this audience may see comes out, shown or hidden. Nothing else in the product can make a `Released`.
 * So far each figure is judged by its own base; a figure that could be computed from its shown neighbors is not yet held back (RULES.md).
 */
export { defaultPolicy, type PrivacyPolicy } from './policy.ts';
export { release, type ReleaseTo } from './release.ts';
export { tooFew, type ReleaseRule } from './too-few.ts';
export { auditRelease, type AuditOptions, type AuditProgress, type AuditResult, type AuditSummary } from './audit.ts';
export { planRelease, type HiddenCell, type ReleasePlan, type ShownCell } from './release-plan.ts';
export type { ExtraCell, ReleaseAtom, ReleaseInput, ReleaseMeasure } from './release-input.ts';
export { defaultReleasePolicy, type ReleasePolicy } from './release-policy.ts';
export { recordRelease, withLedger, type LedgerEntry, type ReleaseLedger } from './release-ledger.ts';
