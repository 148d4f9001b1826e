import type { SumModel } from './audit-solver.ts';
import type { CellSystem } from './cell-system.ts';
import { countOf, payOf, payScale, totalOf } from './display-cell.ts';
import type { ReleaseAtom, ReleaseMeasure } from './release-input.ts';
import type { PlanAsSeen } from './plan-as-seen.ts';
import type { ReleasePlan, ShownCell } from './release-plan.ts';

/** A hidden figure and how far an outsider's bounds on it must stay apart (PR24). */
export interface AuditTarget {
  readonly key: string;
  readonly atoms: readonly number[];
  readonly n: number;
  readonly truth: number;
  /** Bounds that must be possible: at most `low`, at least `high`, and `width` apart. */
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

/** What is known so far of a hidden figure: the smallest and the largest value that a fitting table gave it. */
export interface KnownRange {
  readonly target: AuditTarget;
  low: number;
  high: number;
}

/** Rounding of a solver. */
const slack = 1e-6;

/** PR24: is the figure as open as it must stay, by the values found so far? */
export const isOpen = ({ target, low, high }: Readonly<KnownRange>): boolean =>
  low <= target.low + slack && high >= target.high - slack && high - low >= target.width - slack;

/** Everything an outsider knows about one measure, and what they must not find out. */
export interface AuditModel {
  readonly measure: string;
  /** Counts are whole numbers, amounts are not. */
  readonly isWhole: boolean;
  readonly model: SumModel;
  /** What every shown cell leaves for its parts that are not shown, a table at a time: the cell less the shown parts. Follows from the rows. */
  readonly remainders: SumModel['rows'];
  /** The true table, the first witness. */
  readonly truth: Float64Array;
  readonly targets: readonly AuditTarget[];
}

/** PR24: one model per measure that adds up. The shown texts are those of the plan, so a changed plan is judged as it stands. */
export const auditModels = ({ plan, system, shown, hidden }: PlanAsSeen): readonly AuditModel[] => {
  const placesOf = new Map(system.cells.map((cell) => [cell.key, cell.atoms]));
  const splits = splitCells(shown, system.lines);
  return plan.input.measures
    .filter(({ id, kind }) => kind !== 'pay-median' && !plan.droppedMeasures.includes(id))
    .map((measure) => {
      const { truth, lower, upper } = columnsOf(measure, system.atoms, plan);
      const rows = shown.map((cell) => rowOf(cell, measure.id, placesOf));
      return {
        measure: measure.id,
        isWhole: measure.kind !== 'pay-total',
        truth,
        model: { columns: { lower, upper }, rows },
        remainders: splits.map((split) => remainderOf(split, measure.id)),
        targets: hidden.map((target) => asTarget(target, measure, truth, plan)),
      };
    });
};

const asTarget = (
  { key, n, atoms }: PlanAsSeen['hidden'][number],
  { kind }: ReleaseMeasure,
  truth: Float64Array,
  { policy }: ReleasePlan,
): AuditTarget => {
  const value = atoms.reduce((total, i) => total + (truth[i] ?? 0), 0);
  const low = kind === 'pay-total' ? value * (1 - policy.payOpen) : value;
  const high = kind === 'pay-total' ? value * (1 + policy.payOpen) : value;
  return { key, n, atoms, truth: value, low, high, width: kind === 'pay-total' ? 0 : n < 5 ? 1 : 2 };
};

const rowOf = ({ key, texts }: ShownCell, measure: string, placesOf: ReadonlyMap<string, readonly number[]>): SumModel['rows'][number] => {
  const [members, text] = [placesOf.get(key), texts[measure]];
  if (members === undefined || text === undefined) throw new RangeError('The plan shows a cell that its input does not have.');
  return { members, lower: text.low, upper: text.high };
};

/** A shown cell, its shown parts in a deeper table, and everyone else in it. */
interface SplitCell {
  readonly whole: ShownCell;
  readonly parts: readonly ShownCell[];
  readonly rest: readonly number[];
}

const splitCells = (shown: readonly ShownCell[], lines: CellSystem['lines']): readonly SplitCell[] => {
  const shownAt = new Map(shown.map((cell) => [cell.key, cell]));
  return lines.flatMap(({ parent, children }) => {
    const whole = shownAt.get(parent.key);
    const parts = children.flatMap(({ key }) => shownAt.get(key) ?? []);
    const rest = children.filter(({ key }) => !shownAt.has(key)).flatMap(({ atoms }) => atoms);
    return whole === undefined || parts.length === 0 || rest.length === 0 ? [] : [{ whole, parts, rest }];
  });
};

const remainderOf = ({ whole, parts, rest }: SplitCell, measure: string): SumModel['rows'][number] => {
  const sum = (of: 'low' | 'high'): number => parts.reduce((total, { texts }) => total + (texts[measure]?.[of] ?? 0), 0);
  return { members: rest, lower: (whole.texts[measure]?.low ?? 0) - sum('high'), upper: (whole.texts[measure]?.high ?? 0) - sum('low') };
};

/** What is known of each atom beforehand; always wide enough to hold the truth. */
const columnsOf = (measure: ReleaseMeasure, atoms: readonly ReleaseAtom[], { policy }: ReleasePlan) => {
  const { id, kind } = measure;
  const size = atoms.length;
  const [truth, lower, upper] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const everyone = atoms.reduce((sum, { n }) => sum + n, 0);
  const level = kind === 'pay-total' ? payScale(measure, atoms, policy).level : 0;
  for (const [i, atom] of atoms.entries()) {
    const value = kind === 'pay-total' ? totalOf(payOf(atom, id)) : kind === 'people' ? atom.n : countOf(atom, id);
    truth[i] = value;
    lower[i] = kind === 'pay-total' ? Math.min(value, policy.payKnown.low * level * atom.n) : 0;
    upper[i] =
      kind === 'pay-total'
        ? Math.max(value, policy.payKnown.high * level * atom.n)
        : kind === 'people'
          ? 10 * everyone + 100
          : Math.max(value, atom.n);
  }
  return { truth, lower, upper };
};
