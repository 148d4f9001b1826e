import type { Target } from './eliminate.ts';
import { createSpan, load, modulus, subtract, unionVector, unload, type SparseVector } from './modular-span.ts';
import { unionKey } from './sibling-unions.ts';

interface Row {
  readonly pivot: number;
  readonly row: SparseVector;
}

/** Steps of the search from one starting row; a longer chain of cancellations is given up. */
const patience = 150;

/**
 * Unions of fewer than `threshold` people that follow from the published cells, in whatever line or table they hide (PR19, PR22, PR42).
 * Such a union can hold only atoms below the threshold, so all others are eliminated first; what is left is searched for 0/1 vectors.
 */
export const smallUnions = (cells: readonly (readonly number[])[], peopleOf: readonly number[], threshold: number): readonly Target[] => {
  const rows = reducedRows(smallRows(cells, peopleOf, threshold), peopleOf.length);
  const byPlace = rowsByPlace(rows);
  const found = new Map<string, Target>();
  for (const start of rows) {
    const atoms = completed(start, byPlace, peopleOf, threshold);
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

const rowsByPlace = (rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => {
  const found = new Map<number, Row[]>();
  for (const row of rows) for (const place of row.row.places) found.set(place, [...(found.get(place) ?? []), row]);
  return found;
};

/** Adds rows to `start` until only zeros and ones are left on fewer than `threshold` people, or gives up. Short chains are tried first. */
const completed = (
  start: Row,
  byPlace: ReadonlyMap<number, readonly Row[]>,
  peopleOf: readonly number[],
  threshold: number,
): readonly number[] | null => {
  let steps = 0;
  let isCut = false;
  const visit = (
    values: ReadonlyMap<number, number>,
    used: ReadonlySet<number>,
    spent: number,
    most: number,
    seen: Set<string>,
  ): readonly number[] | null => {
    steps++;
    const fits = ({ pivot }: Row): boolean => !used.has(pivot) && spent + (peopleOf[pivot] ?? 0) < threshold;
    const mending = rowsToMend(values, byPlace, peopleOf, threshold, fits);
    if (mending === null) return [...values.keys()].sort((a, b) => a - b);
    if (used.size === most) isCut ||= mending.length > 0;
    for (const next of used.size === most ? [] : mending) {
      if (steps > patience) return null;
      const more = new Set([...used, next.pivot]);
      const name = [...more].sort((a, b) => a - b).join('+');
      if (seen.has(name)) continue;
      seen.add(name);
      const found = visit(sumOf(values, next.row), more, spent + (peopleOf[next.pivot] ?? 0), most, seen);
      if (found !== null) return found;
    }
    return null;
  };
  for (let most = 1; most < threshold; most++) {
    isCut = false;
    const found = visit(sumOf(new Map(), start.row), new Set([start.pivot]), peopleOf[start.pivot] ?? 0, most, new Set());
    if (found !== null || !isCut || steps > patience) return found;
  }
  return null;
};

const sumOf = (values: ReadonlyMap<number, number>, { places, values: added }: SparseVector): ReadonlyMap<number, number> => {
  const total = new Map(values);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const value = ((total.get(place) ?? 0) + (added[i] ?? 0)) % modulus;
    if (value === 0) total.delete(place);
    else total.set(place, value);
  }
  return total;
};

/**
 * Rows that could mend the vector: those at the place with a value other than 0 and 1 that has the fewest of them; without such a place,
 * those at the largest atom while the union is too large. `null` when there is nothing to mend.
 */
const rowsToMend = (
  values: ReadonlyMap<number, number>,
  byPlace: ReadonlyMap<number, readonly Row[]>,
  peopleOf: readonly number[],
  threshold: number,
  fits: (row: Row) => boolean,
): readonly Row[] | null => {
  let fewest: readonly Row[] | null = null;
  for (const [place, value] of values) {
    if (value === 1) continue;
    const rows = (byPlace.get(place) ?? []).filter(fits);
    if (rows.length === 0) return rows;
    if (fewest === null || rows.length < fewest.length) fewest = rows;
  }
  if (fewest !== null) return fewest;
  const atoms = [...values.keys()];
  if (people(atoms, peopleOf) < threshold) return null;
  const largest = atoms.reduce((best, place) => ((peopleOf[place] ?? 0) > (peopleOf[best] ?? 0) ? place : best));
  return (byPlace.get(largest) ?? []).filter(fits);
};

const people = (atoms: readonly number[], peopleOf: readonly number[]): number => atoms.reduce((sum, i) => sum + (peopleOf[i] ?? 0), 0);
