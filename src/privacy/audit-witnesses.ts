import type { AtomGrid } from './audit-grid.ts';
import { isOpen, type AuditModel, type KnownRange } from './audit-model.ts';
import { settleNearby } from './audit-nearby.ts';
import type { LoadedModel, SolverStatus } from './audit-solver.ts';

/** What an outsider can find out about one hidden figure: values that fit all that is shown. Once settled, the true range may be wider than this. */
export interface OpenRange {
  readonly key: string;
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

export type RangesFound =
  | { readonly is: 'done'; readonly ranges: readonly OpenRange[]; readonly solved: number }
  | { readonly is: 'failed'; readonly status: SolverStatus; readonly solved: number };

export interface WitnessOptions {
  /** Ranges proven before on a plan that showed at least as much: whatever fitted then fits now. */
  readonly proven: readonly OpenRange[];
  /** Off: smallest and largest value of every hidden figure, one by one (PR48). */
  readonly witnesses: boolean;
  /** On: one figure that is given away is enough; the others are then left as they are found. */
  readonly probe: boolean;
  readonly secondsLeft: () => number;
  /** Called between solutions; lets others run, and throws when the audit is canceled. */
  readonly pause: (proven: number, solved: number) => Promise<void>;
}

const rounds = 4;
/** From here on a corner of the model is dearer than a point inside it. */
const manyTogether = 100;

/**
 * PR25: every table that fits what is shown widens the range of all hidden figures at once. First come tables near the true one, without a
 * solver. Then the sum of all undecided figures is made as large and as small as possible, in four rounds with other signs; only what is still
 * undecided gets its own two solutions. `model` is loaded when first needed.
 */
export const findRanges = async (
  audit: AuditModel,
  grid: AtomGrid,
  model: () => LoadedModel,
  { proven, witnesses, probe, secondsLeft, pause }: WitnessOptions,
): Promise<RangesFound> => {
  const before = new Map(proven.map((range) => [range.key, range]));
  const ranges = audit.targets.map((target): KnownRange => {
    const { low, high } = before.get(target.key) ?? { low: target.truth, high: target.truth };
    return { target, low: Math.min(low, target.truth), high: Math.max(high, target.truth) };
  });
  let solved = 0;
  const rest = (): Promise<void> => pause(ranges.filter(isOpen).length, solved);
  const solve = async (signed: readonly Signed[], inside: boolean): Promise<SolverStatus | null> => {
    await rest();
    const answer = model().largest(costsOf(signed, audit.truth.length), { secondsLeft: secondsLeft(), inside });
    solved++;
    if (answer.is === 'failed') return answer.status;
    for (const range of ranges) widen(range, answer.columns);
    return null;
  };

  await rest();
  if (secondsLeft() <= 0) return { is: 'failed', status: 'timed-out', solved };
  const pinned = witnesses ? settleNearby(audit, grid, ranges) : new Set<KnownRange>();
  const isEnough = probe && pinned.size > 0;
  const undecided = (): readonly KnownRange[] => (isEnough ? [] : ranges.filter((range) => !pinned.has(range) && !isOpen(range)));
  for (let [round, left] = [0, Number.POSITIVE_INFINITY]; witnesses && round < rounds && undecided().length < left; round++) {
    left = undecided().length;
    for (const direction of [1, -1]) {
      const together = undecided().map((range, i) => ({ range, sign: direction * signOf(round, i) }));
      const failed = together.length === 0 ? null : await solve(together, together.length > manyTogether);
      if (failed !== null) return { is: 'failed', status: failed, solved };
    }
  }
  for (const range of witnesses ? undecided() : ranges)
    for (const sign of [1, -1]) {
      if (witnesses && isOpen(range)) continue;
      const failed = await solve([{ range, sign }], false);
      if (failed !== null) return { is: 'failed', status: failed, solved };
    }
  await rest();
  return {
    is: 'done',
    solved,
    ranges: ranges.map((range) => ({ key: range.target.key, n: range.target.n, low: range.low, high: range.high, open: isOpen(range) })),
  };
};

interface Signed {
  readonly range: KnownRange;
  readonly sign: number;
}

const costsOf = (signed: readonly Signed[], size: number): Float64Array => {
  const costs = new Float64Array(size);
  for (const { range, sign } of signed) for (const atom of range.target.atoms) costs[atom] = (costs[atom] ?? 0) + sign;
  return costs;
};

const widen = (range: KnownRange, table: Float64Array): void => {
  const value = range.target.atoms.reduce((sum, atom) => sum + (table[atom] ?? 0), 0);
  range.low = Math.min(range.low, value);
  range.high = Math.max(range.high, value);
};

/** All alike first; then by halves, quarters and eighths of the list. */
const signOf = (round: number, i: number): number => (round === 0 || ((i >> (round - 1)) & 1) === 0 ? 1 : -1);
