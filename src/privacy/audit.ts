import { gridOf, type AtomGrid } from './audit-grid.ts';
import { auditModels, type AuditModel } from './audit-model.ts';
import { dropDeepestTable, hideMore } from './audit-repair.ts';
import { loadAuditSolver, type AuditSolver, type LoadedModel, type SolverSource, type SolverStatus } from './audit-solver.ts';
import { findRanges, type OpenRange, type RangesFound } from './audit-witnesses.ts';
import type { PlanStop } from './join-ledger.ts';
import { linearAttack, type Violation } from './linear-attack.ts';
import { planAsSeen, type PlanAsSeen } from './plan-as-seen.ts';
import type { ReleasePlan, Restrictions } from './release-plan.ts';

export interface AuditOptions {
  /** Cancels: the promise rejects with the signal's reason and there is no result (PR27). */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AuditProgress) => void;
  /** Seconds for everything; 300 when left out. */
  readonly seconds?: number;
  /** Off: every hidden figure gets its exact range, two solutions each (PR48). */
  readonly witnesses?: boolean;
  /** Off: the plan is judged as it is. */
  readonly repair?: boolean;
  /** On: only which measures bounds give away is asked; nothing is repaired, and a measure is done with its first such figure. */
  readonly probe?: boolean;
  readonly solver?: SolverSource | (() => Promise<AuditSolver>);
}

export interface AuditProgress {
  readonly measure: string;
  readonly proven: number;
  readonly hidden: number;
  readonly solved: number;
}

/** `passed` is the only verdict after which anything may leave; `plan` is then what may be shown, repairs included. */
export type AuditResult = AuditSummary &
  (
    | { readonly verdict: 'passed'; readonly plan: ReleasePlan; readonly because: null }
    | { readonly verdict: 'refused'; readonly plan: null; readonly because: RefusedBecause }
  );

export type RefusedBecause = SolverStatus | 'stopped' | 'violations';

/** For the manifest (PR27). */
export interface AuditSummary {
  /** Why the plan that came in shows nothing at all. */
  readonly stopped: PlanStop | null;
  readonly tables: number;
  readonly cells: number;
  readonly hidden: number;
  readonly solved: number;
  readonly milliseconds: number;
  readonly repairs: number;
  readonly droppedTables: readonly (readonly string[])[];
  /** What was wrong with the plan as it came in. */
  readonly found: readonly Violation[];
  /** What is still wrong. */
  readonly violations: readonly Violation[];
  /** Per measure, what an outsider could say of every hidden figure; for the analyst. */
  readonly ranges: readonly { readonly measure: string; readonly ranges: readonly OpenRange[] }[];
}

interface Judged {
  readonly violations: readonly Violation[];
  readonly ranges: AuditSummary['ranges'];
  readonly solved: number;
  readonly failed: SolverStatus | null;
}

const repairRounds = 3;
/** Milliseconds between two moments at which others may run and progress is told. */
const breath = 40;

/**
 * Attacks a plan before anything leaves: by adding and subtracting, and by the tightest bounds linear programming finds (PR24, PR25).
 * Violations are repaired by hiding more, then by dropping tables (PR26). Whatever does not finish is refused (PR27).
 */
export const auditRelease = async (plan: ReleasePlan, options: AuditOptions = {}): Promise<AuditResult> => {
  options.signal?.throwIfAborted();
  const started = performance.now();
  const secondsLeft = (): number => (options.seconds ?? 300) - (performance.now() - started) / 1000;
  const total = { solved: 0, repairs: 0, found: null as readonly Violation[] | null };
  let now = plan;
  let restrictions: Restrictions = {};
  let inARow = 0;
  let proven: AuditSummary['ranges'] = [];
  const end = (judged: Judged, outcome: RefusedBecause | null): AuditResult => {
    const summary: AuditSummary = {
      stopped: plan.stopped,
      tables: now.tables.length,
      cells: now.shown.length + now.hidden.length,
      hidden: now.hidden.length,
      solved: total.solved,
      milliseconds: performance.now() - started,
      repairs: total.repairs,
      droppedTables: now.droppedTables,
      found: total.found ?? [],
      violations: judged.violations,
      ranges: judged.ranges,
    };
    return outcome === null
      ? { ...summary, verdict: 'passed', plan: now, because: null }
      : { ...summary, verdict: 'refused', plan: null, because: outcome };
  };

  for (;;) {
    if (now.stopped !== null) return end(nothing, 'stopped');
    const seen = planAsSeen(now);
    const judged = await judge(seen, options, secondsLeft, proven);
    total.solved += judged.solved;
    total.found ??= judged.violations;
    if (judged.failed !== null) return end(judged, judged.failed);
    if (judged.violations.length === 0) return end(judged, null);
    if (options.repair === false || options.probe === true) return end(judged, 'violations');
    const hidden = inARow < repairRounds ? hideMore(seen, judged.violations, restrictions, inARow === 0) : null;
    inARow = hidden === null ? 0 : inARow + 1;
    const next = hidden ?? dropDeepestTable(seen, judged.violations, restrictions);
    if (next === null) return end(judged, 'violations');
    total.repairs++;
    proven = showsNoMore(next.plan, now) ? judged.ranges : [];
    now = next.plan;
    restrictions = next.restrictions;
  }
};

const nothing: Judged = { violations: [], ranges: [], solved: 0, failed: null };

const showsNoMore = (next: ReleasePlan, before: ReleasePlan): boolean => {
  const keys = new Set([...before.shown, ...before.known].map(({ key }) => key));
  return [...next.shown, ...next.known].every(({ key }) => keys.has(key));
};

const judge = async (
  seen: PlanAsSeen,
  options: AuditOptions,
  secondsLeft: () => number,
  proven: AuditSummary['ranges'],
): Promise<Judged> => {
  const violations = [...linearAttack(seen)];
  const ranges: AuditSummary['ranges'][number][] = [];
  let solved = 0;
  const grid = gridOf(seen.system.atoms, seen.plan.input.dimensions.length);
  for (const model of auditModels(seen)) {
    if (!fitsTruth(model)) return { violations, ranges, solved, failed: 'infeasible' };
    if (model.targets.length === 0) continue;
    const before = proven.find(({ measure }) => measure === model.measure)?.ranges ?? [];
    const found = await rangesOf(model, grid, options, secondsLeft, before);
    solved += found.solved;
    if (found.is === 'failed') return { violations, ranges, solved, failed: found.status };
    ranges.push({ measure: model.measure, ranges: found.ranges });
    for (const { key, n, open } of found.ranges) if (!open) violations.push({ kind: 'pinned', key, n, measure: model.measure });
  }
  return { violations, ranges, solved, failed: null };
};

/** Whatever breaks in the solver ends as "crashed": a release without an audit does not exist. Only cancellation is passed on. */
const rangesOf = async (
  model: AuditModel,
  grid: AtomGrid,
  { signal, onProgress, witnesses = true, probe = false, solver }: AuditOptions,
  secondsLeft: () => number,
  proven: readonly OpenRange[],
) => {
  let paused = performance.now();
  try {
    const { load } = await (typeof solver === 'function' ? solver() : loadAuditSolver(solver));
    signal?.throwIfAborted();
    let loaded: LoadedModel | null = null;
    try {
      const found = await findRanges(model, grid, () => (loaded ??= load(model.model)), {
        proven,
        witnesses,
        probe,
        secondsLeft,
        pause: async (open, solved) => {
          signal?.throwIfAborted();
          if (performance.now() - paused < breath) return;
          paused = performance.now();
          onProgress?.({ measure: model.measure, proven: open, hidden: model.targets.length, solved });
          await new Promise((resume) => setTimeout(resume, 0));
          signal?.throwIfAborted();
        },
      });
      onProgress?.({ measure: model.measure, proven: openOf(found), hidden: model.targets.length, solved: found.solved });
      return found;
    } finally {
      (loaded as LoadedModel | null)?.dispose();
    }
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { is: 'failed' as const, status: 'crashed' as const, solved: 0 };
  }
};

const openOf = (found: RangesFound): number => (found.is === 'done' ? found.ranges.filter(({ open }) => open).length : 0);

/** A text that does not fit the data would make every range empty. */
const fitsTruth = ({ truth, model }: AuditModel): boolean =>
  model.rows.every(({ members, lower, upper }) => {
    const sum = members.reduce((total, place) => total + (truth[place] ?? 0), 0);
    return sum >= lower - 1e-6 * (1 + Math.abs(lower)) && sum <= upper + 1e-6 * (1 + Math.abs(upper));
  });
