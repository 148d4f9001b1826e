import type { SumModel } from './audit-solver.ts';
import type { FittingTable } from './audit-table.ts';

/** Answers changed before a chain is given up. */
const longest = 24;
/** Members of a row looked at for the next change. */
const mostLooked = 80;

export interface ChainMover {
  /**
   * Changes one answer of `atom` up (1) or down (-1), then one answer more wherever a shown text would no longer be the same, until all are.
   * `turn` varies who is asked first. False when that does not end; nothing has changed then.
   */
  readonly move: (from: { readonly atom: number; readonly sign: number; readonly turn: number }) => boolean;
}

/** `isMember` marks the atoms of the figure that is to change: no later change of a chain takes from it what an earlier one gave. For counts. */
export const chainMover = (table: FittingTable, rows: SumModel['rows'], isMember: Uint8Array): ChainMover => {
  const members = rows.map((row) => Int32Array.from(row.members));
  const change = new Int32Array(rows.length);
  const moved = new Int8Array(isMember.length);
  const atoms = new Int32Array(longest);
  const signs = new Int8Array(longest);
  const touched: number[] = [];
  let count = 0;

  const take = (atom: number, sign: number): void => {
    atoms[count] = atom;
    signs[count] = sign;
    count++;
    moved[atom]! += sign;
    for (const row of table.rowsOf(atom)) {
      if (change[row] === 0) touched.push(row);
      change[row]! += sign;
    }
  };
  const clear = (): void => {
    for (const row of touched) change[row] = 0;
    for (let i = 0; i < count; i++) moved[atoms[i] ?? 0] = 0;
    touched.length = 0;
    count = 0;
  };
  const isFree = (atom: number, sign: number, wanted: number): boolean =>
    (moved[atom] ?? 0) * sign >= 0 &&
    (isMember[atom] === 0 || sign === wanted) &&
    table.hasRoom(atom, sign * (1 + Math.abs(moved[atom] ?? 0)));
  /** How much further from fitting the rows of an atom are after a change of it. */
  const harm = (atom: number, sign: number): number => {
    let sum = 0;
    for (const row of table.rowsOf(atom)) {
      const now = change[row] ?? 0;
      sum += table.excess(row, now + sign) - table.excess(row, now);
    }
    return sum;
  };
  /** The smallest row that no longer fits, or `-1`. */
  const broken = (): number => {
    let worst = -1;
    for (const row of touched)
      if (table.excess(row, change[row] ?? 0) > 0 && (worst < 0 || (members[row]?.length ?? 0) < (members[worst]?.length ?? 0)))
        worst = row;
    return worst;
  };
  const mend = (row: number, wanted: number, turn: number): boolean => {
    const sign = (change[row] ?? 0) > 0 ? -1 : 1;
    const all = members[row] ?? new Int32Array();
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (let k = 0; k < Math.min(all.length, mostLooked); k++) {
      const atom = all[(k + turn) % all.length] ?? 0;
      if (!isFree(atom, sign, wanted)) continue;
      const cost = harm(atom, sign);
      if (cost < least) [best, least] = [atom, cost];
    }
    if (best < 0) return false;
    take(best, sign);
    return true;
  };

  return {
    move: ({ atom, sign, turn }) => {
      if (!table.hasRoom(atom, sign)) return false;
      take(atom, sign);
      let fits = false;
      for (let row = broken(); ; row = broken()) {
        fits = row < 0;
        if (fits || count === longest || !mend(row, sign, turn + count)) break;
      }
      if (fits) table.take(atoms, signs, count, 1);
      clear();
      return fits;
    },
  };
};
