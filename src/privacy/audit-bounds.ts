import type { AuditModel, AuditTarget } from './audit-model.ts';

const passes = 6;

/**
 * Outer bounds of every hidden figure by single rows, passed on from row to row: what the other members of a shown cell can hold at most, this one
 * holds at least. Never narrower than the truth; where they are too close, the figure is pinned and no solution is needed to prove it (PR24).
 */
export const outerBounds = ({
  model,
}: Pick<AuditModel, 'model'>): ((target: AuditTarget) => { readonly low: number; readonly high: number }) => {
  const low = model.columns.lower.slice();
  const high = model.columns.upper.slice();
  const sumOf = (bounds: Float64Array, atoms: readonly number[]): number => atoms.reduce((sum, atom) => sum + (bounds[atom] ?? 0), 0);
  for (let [pass, narrowed] = [0, true]; pass < passes && narrowed; pass++) {
    narrowed = false;
    for (const { members, lower, upper } of model.rows) {
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
  return ({ atoms }) => ({ low: sumOf(low, atoms), high: sumOf(high, atoms) });
};
