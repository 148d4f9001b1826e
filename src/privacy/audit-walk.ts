import { boxMover } from './audit-boxes.ts';
import { chainMover } from './audit-chains.ts';
import type { AtomGrid } from './audit-grid.ts';
import { isOpen, type AuditModel, type KnownRange } from './audit-model.ts';
import { fittingTable } from './audit-table.ts';

/** Steps for one figure from one of its atoms in one direction. */
const mostSteps = 4;
/** Changes made at random between two passes, so that the next pass starts from another table. */
const drift = 500;

/** One more try to show that these figures are open; every table passed widens the ranges of all. Returns how many of them are open now. */
export type WalkPass = (undecided: readonly KnownRange[]) => number;

/**
 * PR25 without a solver: from the true table on, answers change so that every shown text stays: counts behind texts with some room by chains,
 * in which each change mends what the one before broke; amounts, and counts that are shown exactly, by boxes (two values of some dimensions, all
 * others alike). Each table passed is one an outsider cannot rule out; counts stay whole numbers in it. Same data, same walk.
 */
export const startWalk = (model: AuditModel, grid: AtomGrid, ranges: readonly KnownRange[]): WalkPass => {
  const table = fittingTable(model, ranges);
  const isMember = new Uint8Array(model.truth.length);
  const boxes = boxMover(table, grid, isMember, model.isWhole ? 2 : Number.POSITIVE_INFINITY);
  const chains = chainMover(table, model.model.rows, isMember);
  const next = randomPlaces(model.truth.length);
  const byChains = model.isWhole && model.model.rows.some(({ lower, upper }) => lower < upper);
  let passes = 0;

  const pushByBoxes = (range: KnownRange, sign: number): void => {
    for (const axes of boxes.axes)
      for (const atom of range.target.atoms)
        for (let step = 0; step < mostSteps; step++) if (isOpen(range) || !boxes.move({ atom, sign, axes, turn: atom + passes })) break;
  };
  const pushByChains = (range: KnownRange, sign: number): void => {
    for (const atom of range.target.atoms)
      for (let step = 0; step < mostSteps; step++) if (isOpen(range) || !chains.move({ atom, sign, turn: next() })) break;
  };
  const wander = (): void => {
    for (let k = 0; k < drift; k++) {
      const [atom, sign] = [next(), k % 2 === 0 ? 1 : -1];
      isMember[atom] = 1;
      if (byChains) chains.move({ atom, sign, turn: next() });
      else boxes.move({ atom, sign, axes: boxes.axes[0] ?? [], turn: next() });
      isMember[atom] = 0;
    }
  };
  return (undecided) => {
    if (passes > 0) wander();
    const push = byChains ? pushByChains : pushByBoxes;
    for (const range of undecided) {
      if (isOpen(range)) continue;
      for (const atom of range.target.atoms) isMember[atom] = 1;
      for (const sign of [1, -1, 1]) push(range, sign);
      for (const atom of range.target.atoms) isMember[atom] = 0;
    }
    passes++;
    return undecided.filter(isOpen).length;
  };
};

/** Numbers below `size`, the same ones in every run. Where a walk wanders needs no good randomness. */
const randomPlaces = (size: number): (() => number) => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * size);
  };
};
