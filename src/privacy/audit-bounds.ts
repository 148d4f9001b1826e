import type { AuditModel, AuditTarget } from './audit-model.ts';
import type { SumModel } from './audit-solver.ts';

const passes = 6;

/**
 * Outer bounds of every hidden figure by single rows, passed on from row to row: what the other members of a shown cell can hold at most, this one
 * holds at least. Rows are the shown cells and what is left of them without shown parts. Never narrower than the truth; where they are too close,
 * the figure is pinned and no solution is needed to prove it (PR24).
 */
export const outerBounds = ({
  model,
  remainders,
}: Pick<AuditModel, 'model' | 'remainders'>): ((target: Pick<AuditTarget, 'atoms'>) => { readonly low: number; readonly high: number }) => {
  const low = model.columns.lower.slice();
  const high = model.columns.upper.slice();
  const rows = [...model.rows, ...remainders];
  for (let [pass, narrowed] = [0, true]; pass < passes && narrowed; pass++) {
    narrowed = false;
    for (const { members, lower, upper } of rows) {
      const [least, most] = [sumOf(low, members), sumOf(high, members)];
      // Nothing follows for anyone as long as the loosest member could take up all that is open.
      for (const atom of members) {
        const [from, to] = [low[atom] ?? 0, high[atom] ?? 0];
        const [up, down] = [lower - (most - to), upper - (least - from)];
        if (up > from + 1e-9) [low[atom], narrowed] = [up, true];
        if (down < to - 1e-9) [high[atom], narrowed] = [down, true];
      }
    }
  }
  const rowsAt = rowsByAtom(rows, low, high);
  return ({ atoms }) => {
    const [least, most] = [sumOf(low, atoms), sumOf(high, atoms)];
    let [from, to] = [least, most];
    for (const row of rowsAt[atoms[0] ?? -1] ?? []) {
      if (!atoms.every((atom) => row.members.has(atom))) continue;
      from = Math.max(from, row.lower - (row.most - most));
      to = Math.min(to, row.upper - (row.least - least));
    }
    return { low: from, high: to };
  };
};

const sumOf = (bounds: Float64Array, atoms: readonly number[]): number => {
  let sum = 0;
  for (const atom of atoms) sum += bounds[atom] ?? 0;
  return sum;
};

interface BoundRow {
  readonly members: ReadonlySet<number>;
  readonly lower: number;
  readonly upper: number;
  readonly least: number;
  readonly most: number;
}

const rowsByAtom = (rows: SumModel['rows'], low: Float64Array, high: Float64Array): readonly (readonly BoundRow[])[] => {
  const found: BoundRow[][] = Array.from(low, () => []);
  for (const { members, lower, upper } of rows) {
    const row = { members: new Set(members), lower, upper, least: sumOf(low, members), most: sumOf(high, members) };
    for (const atom of members) found[atom]?.push(row);
  }
  return found;
};
