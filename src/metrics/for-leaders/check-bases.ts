import type { CheckedBase, ReleaseProgress } from '../../domain/release-check.ts';
import { ReleaseRefused } from '../../domain/release-check.ts';
import {
  approveFigures,
  recordRelease,
  type ApprovedFigures,
  type AuditResult,
  type ReleaseInput,
  type ReleaseLedger,
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
    const { result, givenAway } = await checkBase(base, { audit, signal });
    if (givenAway.size > 0) {
      waiting.unshift(...base.apart(givenAway));
      continue;
    }
    if (result.stopped !== null) {
      const earlier = result.stopped.code === 'already-disclosed' ? base.asReleased() : null;
      if (earlier === null) throw new ReleaseRefused(`Nothing is released. ${result.stopped.message}`);
      waiting.unshift(earlier);
      continue;
    }
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
 * a pattern of its own, and the others keep theirs. `givenAway`: the measures for which that holds.
 */
const checkBase = async (
  { series, input }: LeaderBase,
  ask: Pick<CheckAsk, 'audit' | 'signal'>,
): Promise<{ readonly result: AuditResult; readonly givenAway: ReadonlySet<string> }> => {
  const isShared = new Set(series.map(({ metric }) => metric.id)).size > 1 && input.measures.length > 0;
  const probed = isShared ? await finished(input, ask, true) : null;
  const givenAway = new Set(probed?.found.flatMap(({ measure }) => (measure === null ? [] : [measure])));
  const isSettled = probed !== null && (probed.verdict === 'passed' || probed.stopped !== null || givenAway.size > 0);
  return { result: isSettled ? probed : await finished(input, ask, false), givenAway };
};

const finished = async (
  input: ReleaseInput,
  { audit, signal }: Pick<CheckAsk, 'audit' | 'signal'>,
  probe: boolean,
): Promise<AuditResult> => {
  try {
    return await audit(input, { probe, ...(signal ? { signal } : {}) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ReleaseRefused('Nothing is released. The check of what leaders may see broke off.', { cause });
  }
};

/** Why the attack ended without a release, in words. */
const sentences: Readonly<Record<NonNullable<AuditResult['because']>, string>> = {
  stopped: 'The figures contradict what was released before.',
  violations: 'Small groups stay recognizable even with most figures hidden. Release fewer tables.',
  'timed-out': 'The check of what leaders may see took too long. Release fewer tables.',
  infeasible: 'The figures do not add up over the groups, so that the check has no answer.',
  crashed: 'The check of what leaders may see broke off.',
};

const labelOf = (ids: readonly string[]): string => (ids.length <= 2 ? ids.join(', ') : `${ids[0] ?? ''} and ${ids.length - 1} more`);
