import type { AuditModel, AuditTarget } from './audit-model.ts';
import type { LoadedModel, SolverStatus } from './audit-solver.ts';

/** What an outsider can find out about one hidden figure. Proven open by a witness, the true range may be wider than shown here. */
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
  readonly secondsLeft: () => number;
  /** Called between solutions; lets others run, and throws when the audit is canceled. */
  readonly pause: (proven: number, solved: number) => Promise<void>;
}

const rounds = 4;
const slack = 1e-6;

/**
 * PR25: every table that fits what is shown widens the range of all hidden figures at once. First the sum of all unproven figures is made
 * as large and as small as possible, in four rounds with other signs; only what is still unproven then gets its own two solutions.
 */
export const findRanges = async (
  { targets, truth }: Pick<AuditModel, 'targets' | 'truth'>,
  model: LoadedModel,
  { proven, witnesses, secondsLeft, pause }: WitnessOptions,
): Promise<RangesFound> => {
  const before = new Map(proven.map((range) => [range.key, range]));
  const ranges = targets.map((target) => {
    const { low, high } = before.get(target.key) ?? { low: target.truth, high: target.truth };
    return { target, low: Math.min(low, target.truth), high: Math.max(high, target.truth) };
  });
  let solved = 0;
  let failed: SolverStatus | null = null;
  const solve = async (signed: readonly { readonly target: AuditTarget; readonly sign: number }[], inside: boolean): Promise<void> => {
    await pause(ranges.filter(isOpen).length, solved);
    const costs = new Float64Array(truth.length);
    for (const { target, sign } of signed) for (const place of target.atoms) costs[place] = (costs[place] ?? 0) + sign;
    const answer = model.largest(costs, { secondsLeft: secondsLeft(), inside });
    solved++;
    if (answer.is === 'failed') {
      failed = answer.status;
      return;
    }
    for (const range of ranges) {
      const value = range.target.atoms.reduce((sum, place) => sum + (answer.columns[place] ?? 0), 0);
      range.low = Math.min(range.low, value);
      range.high = Math.max(range.high, value);
    }
  };

  for (let round = 0; round < (witnesses ? rounds : 0); round++) {
    for (const direction of [1, -1]) {
      const unproven = ranges.filter((range) => !isOpen(range));
      if (unproven.length === 0) break;
      await solve(
        unproven.map(({ target }, i) => ({ target, sign: direction * signOf(round, i) })),
        true,
      );
      if (failed !== null) return { is: 'failed', status: failed, solved };
    }
  }
  for (const range of ranges) {
    for (const sign of [1, -1]) {
      if (witnesses && isOpen(range)) continue;
      await solve([{ target: range.target, sign }], false);
      if (failed !== null) return { is: 'failed', status: failed, solved };
    }
  }
  await pause(ranges.filter(isOpen).length, solved);
  return {
    is: 'done',
    solved,
    ranges: ranges.map((range) => ({ key: range.target.key, n: range.target.n, low: range.low, high: range.high, open: isOpen(range) })),
  };
};

const isOpen = ({ target, low, high }: { readonly target: AuditTarget; readonly low: number; readonly high: number }): boolean =>
  low <= target.low + slack && high >= target.high - slack && high - low >= target.width - slack;

/** All alike first; then by halves, quarters and eighths of the list. */
const signOf = (round: number, i: number): number => (round === 0 || ((i >> (round - 1)) & 1) === 0 ? 1 : -1);
