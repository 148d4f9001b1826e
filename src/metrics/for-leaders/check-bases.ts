import type { CheckedBase, ReleaseProgress } from '../../domain/release-check.ts';
import { ReleaseRefused } from '../../domain/release-check.ts';
import {
  approveFigures,
  planRelease,
  recordRelease,
  type ApprovedFigures,
  type ReleaseLedger,
  type ReleasePlan,
  type ReleaseStamp,
} from '../../privacy/index.ts';
import type { LeaderBase } from './bases.ts';
import type { AuditCall } from './leader-release.ts';
import { armDimension } from './selection-reading.ts';

export interface CheckedRelease {
  /** By the id of each series. */
  readonly approved: ReadonlyMap<string, ApprovedFigures>;
  readonly bases: readonly CheckedBase[];
  readonly ledger: ReleaseLedger;
}

export interface CheckAsk {
  readonly ledger: ReleaseLedger;
  readonly stamp: ReleaseStamp;
  readonly audit: AuditCall;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReleaseProgress) => void) | undefined;
}

/**
 * Plans and attacks every base, one after the other. All of them pass, or there is no release: throws `ReleaseRefused` with a sentence for the
 * user, or the signal's reason when canceled (PR27).
 */
export const checkBases = async (
  bases: readonly LeaderBase[],
  { ledger, stamp, audit, signal, onProgress }: CheckAsk,
): Promise<CheckedRelease> => {
  const approved = new Map<string, ApprovedFigures>();
  const checked: CheckedBase[] = [];
  const waiting = [...bases];
  let recorded = ledger;
  for (let base = waiting.shift(); base !== undefined; base = waiting.shift()) {
    signal?.throwIfAborted();
    const { series, input } = base;
    const label = labelOf(series.map(({ id }) => id));
    onProgress?.({ done: checked.length, of: checked.length + waiting.length + 1, label });
    const started = performance.now();
    const plan = planRelease(input);
    if (plan.stopped !== null) {
      const earlier = plan.stopped.code === 'already-disclosed' ? base.asReleased() : null;
      if (earlier === null) throw new ReleaseRefused(`Nothing is released. ${plan.stopped.message}`);
      waiting.unshift(earlier);
      continue;
    }
    const parts = await partsToAudit(base, plan, { audit, signal });
    if (parts !== null) {
      waiting.unshift(...parts);
      continue;
    }
    const result = await finished(audit, plan, { signal });
    if (result.verdict !== 'passed') {
      const isGivenAway = result.because === 'violations' || result.because === 'stopped';
      const less = isGivenAway ? (base.asReleased() ?? base.withheld()) : null;
      if (less === null) throw new ReleaseRefused(`Nothing is released. ${sentences[result.because]}`);
      waiting.unshift(less);
      continue;
    }
    const figures = approveFigures(result);
    for (const { id } of series) approved.set(id, figures);
    recorded = recordRelease(recorded, result, stamp);
    checked.push({
      id: input.base ?? '',
      label,
      tables: result.plan.tables.map((table) => table.filter((name) => name !== armDimension)),
      cells: result.cells,
      hidden: result.hidden,
      solved: result.solved,
      repairs: result.repairs,
      milliseconds: performance.now() - started,
    });
  }
  onProgress?.({ done: checked.length, of: checked.length, label: '' });
  return { approved, bases: checked, ledger: recorded };
};

/**
 * Where several metrics share a base and bounds give one of them away (nearly everybody is favorable), only that one needs more hidden: it gets
 * a pattern of its own, and the others keep theirs. `null`: the base is audited as it is.
 */
const partsToAudit = async (
  base: LeaderBase,
  plan: ReleasePlan,
  { audit, signal }: Pick<CheckAsk, 'audit' | 'signal'>,
): Promise<readonly LeaderBase[] | null> => {
  if (new Set(base.series.map(({ metric }) => metric.id)).size < 2 || base.input.measures.length === 0) return null;
  const { found } = await finished(audit, plan, { signal, repair: false });
  const pinned = new Set(found.flatMap(({ measure }) => (measure === null ? [] : [measure])));
  return pinned.size === 0 ? null : base.apart(pinned);
};

const finished = async (
  audit: AuditCall,
  plan: ReleasePlan,
  { signal, repair = true }: { readonly signal?: AbortSignal | undefined; readonly repair?: boolean },
) => {
  try {
    return await audit(plan, { repair, ...(signal ? { signal } : {}) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ReleaseRefused('Nothing is released. The check of what leaders may see broke off.', { cause });
  }
};

/** Why the attack ended without a release, in words. */
const sentences: Readonly<Record<NonNullable<Awaited<ReturnType<AuditCall>>['because']>, string>> = {
  stopped: 'The figures contradict what was released before.',
  violations: 'Small groups stay recognizable even with most figures hidden. Release fewer tables.',
  'timed-out': 'The check of what leaders may see took too long. Release fewer tables.',
  infeasible: 'The figures do not add up over the groups, so that the check has no answer.',
  crashed: 'The check of what leaders may see broke off.',
};

const labelOf = (ids: readonly string[]): string => (ids.length <= 2 ? ids.join(', ') : `${ids[0] ?? ''} and ${ids.length - 1} more`);
