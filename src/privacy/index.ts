/**
 * Privacy: a raw reading comes in, what this audience may see comes out, shown or hidden. Nothing else in the product can make a `Released`.
 *
 * Two calls decide what leaders may see; both are free of the DOM and know nothing of HR:
 * - `planRelease({ dimensions, atoms, measures, tables?, policy?, ledger? … })` takes a cube of one base of people (innermost groups with n and
 *   counts or amounts) and returns which cells of the declared tables are shown, as text in steps, and which are hidden.
 * - `await auditRelease(plan, { signal, onProgress })` attacks that plan by subtraction and by linear programming, hides more where it must, and
 *   returns `passed` with the plan that may leave, or `refused` without one.
 * `checkRelease(input)` takes both steps, `checkInWorker(input)` in a worker of the page.
 * `recordRelease` then adds the release to the ledger, and `withLedger` makes the next plan count what is already out.
 * Shapes, rules and a worked call: RULES.md. Impossible here: a release without a finished audit.
 */
export { approveFigures, type ApprovedFigures } from './approved-figures.ts';
export {
  checkInWorker,
  createAuditClient,
  prepareAudit,
  startAuditWorker,
  type AuditClient,
  type AuditClientOptions,
  type AuditClientParts,
  type AuditWorker,
} from './audit-client.ts';
export { auditRelease, type AuditOptions, type AuditProgress, type AuditResult, type AuditSummary, type RefusedBecause } from './audit.ts';
export type { OpenRange } from './audit-witnesses.ts';
export type { SolverSource } from './audit-solver.ts';
export { checkRelease } from './check-release.ts';
export { codeFigure, spreadOf, type CodedFigure, type FigureScale } from './code-figure.ts';
export { commentsMayBeShown } from './comments-rule.ts';
export { readingFromDisplay, toTwoDigits } from './derived-from-display.ts';
export { codeShare, type DisplayText } from './display-steps.ts';
export { checkTotal, type TotalCheck } from './dominance.ts';
export type { PlanStop } from './join-ledger.ts';
export { selectPublished, type LeaderFilter } from './leader-selection.ts';
export type { Violation } from './linear-attack.ts';
export { defaultPolicy, type PrivacyPolicy } from './policy.ts';
export { poolMayBeShown, type PooledSource } from './pooled-sources.ts';
export { quantileMayBeShown } from './quantile-rule.ts';
export { release, releaseApproved, releaseCoded, releaseNothing, releaseSelection, type ReleaseTo } from './release.ts';
export type { ExtraCell, MeasureKind, ReleaseAtom, ReleaseInput, ReleaseMeasure, SensitiveGroup } from './release-input.ts';
export {
  recordRelease,
  withLedger,
  type LedgerEntry,
  type PublishedCell,
  type ReleaseLedger,
  type ReleaseStamp,
} from './release-ledger.ts';
export { planRelease, type HiddenCell, type HiddenReason, type ReleasePlan, type ShownCell } from './release-plan.ts';
export { defaultReleasePolicy, type ReleasePolicy, type ShareCoding } from './release-policy.ts';
export type { ComparedGroup } from './selection-from-display.ts';
export { tooFew, type ReleaseRule } from './too-few.ts';
