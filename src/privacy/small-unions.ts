import type { Target } from './eliminate.ts';
import { createSpan, load, modulus, subtract, unionVector, unload, type SparseVector } from './modular-span.ts';
import { unionKey } from './sibling-unions.ts';
import { unionSearch } from './union-search.ts';

interface Row {
  readonly pivot: number;
  readonly row: SparseVector;
}

/**
 * Unions of fewer than `threshold` people that follow from the published cells, in whatever line or table they hide (PR19, PR22, PR42).
 * Such a union can hold only atoms below the threshold, so all others are eliminated first; what is left is searched for 0/1 vectors.
 */
export const smallUnions = (cells: readonly (readonly number[])[], peopleOf: readonly number[], threshold: number): readonly Target[] => {
  const rows = reducedRows(smallRows(cells, peopleOf, threshold), peopleOf.length);
  const search = unionSearch(rows, peopleOf, threshold);
  const found = new Map<string, Target>();
  for (const start of rows.keys()) {
    const atoms = search(start);
    if (atoms !== null) found.set(unionKey(atoms), { key: unionKey(atoms), atoms });
  }
  return [...found.values()].sort((a, b) => people(a.atoms, peopleOf) - people(b.atoms, peopleOf) || (a.key < b.key ? -1 : 1));
};

/** Combinations of the cells in which every larger atom has canceled out. */
const smallRows = (cells: readonly (readonly number[])[], peopleOf: readonly number[], threshold: number): readonly Row[] => {
  const isLarge = (place: number): boolean => (peopleOf[place] ?? 0) >= threshold;
  const span = createSpan(peopleOf.length, modulus);
  for (const atoms of cells) {
    const rest = span.reduce(unionVector(atoms));
    if (rest.places.length > 0) span.add(rest, isLarge);
  }
  return span.rows.filter(({ pivot }) => !isLarge(pivot));
};

/** Each pivot in its own row only: then a 0/1 vector is the plain sum of the rows of its pivots. */
const reducedRows = (rows: readonly Row[], size: number): readonly Row[] => {
  const work = new Float64Array(size);
  const done: Row[] = [];
  for (const { pivot, row } of [...rows].reverse()) {
    load(work, row);
    for (const below of done) {
      const factor = work[below.pivot] ?? 0;
      if (factor !== 0) subtract(work, below.row, factor, modulus);
    }
    done.push({ pivot, row: unload(work) });
  }
  return done;
};

const people = (atoms: readonly number[], peopleOf: readonly number[]): number => atoms.reduce((sum, i) => sum + (peopleOf[i] ?? 0), 0);
