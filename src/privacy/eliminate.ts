import { checkModulus, createSpan, modulus, times, unionVector, type SparseVector } from './modular-span.ts';

/** A set of people that must not follow from the published cells. */
export interface Target {
  readonly key: string;
  readonly atoms: readonly number[];
}

export interface Candidate {
  readonly key: string;
  readonly atoms: readonly number[];
  /** Published by an earlier release: cannot be hidden any more (PR16). */
  readonly forced: boolean;
}

export type Elimination =
  | { readonly ok: true; readonly published: ReadonlySet<string>; readonly secondary: ReadonlySet<string> }
  | { readonly ok: false; readonly disclosed: string };

/**
 * PR20–PR22: publishes the candidates in the order given unless one would put a target into the linear span of what is published.
 * Exact arithmetic modulo a prime, checked once more modulo another. `ok: false` names the target an earlier release already gives away.
 * Method: D. Langsrud, Secondary cell suppression by Gaussian elimination, 2024.
 */
export const eliminate = (targets: readonly Target[], candidates: readonly Candidate[], size: number): Elimination => {
  const span = createSpan(size, modulus);
  const rests = targets.map(({ key, atoms }) => restOf(key, atoms, size));
  const published = new Set<string>();
  const secondary = new Set<string>();
  for (const { key, atoms, forced } of candidates) {
    const rest = span.reduce(unionVector(atoms));
    const given = rest.places.length === 0 ? undefined : rests.find((target) => isMultiple(target, rest));
    if (given !== undefined) {
      if (forced) return { ok: false, disclosed: given.key };
      secondary.add(key);
      continue;
    }
    published.add(key);
    if (rest.places.length === 0) continue;
    const { pivot, row } = span.add(rest);
    for (const target of rests) reduceTarget(target, pivot, row);
  }
  const inSpan = spanOf(
    candidates.filter(({ key }) => published.has(key)).map(({ atoms }) => atoms),
    size,
    checkModulus,
  );
  const leaked = targets.find(({ atoms }) => inSpan(atoms));
  if (leaked !== undefined) return { ok: false, disclosed: leaked.key };
  return { ok: true, published, secondary };
};

/** Does a union of atoms follow from the published cells by adding and subtracting? */
export const spanOf = (cells: readonly (readonly number[])[], size: number, prime = modulus): ((atoms: readonly number[]) => boolean) => {
  const span = createSpan(size, prime);
  for (const atoms of cells) {
    const rest = span.reduce(unionVector(atoms));
    if (rest.places.length > 0) span.add(rest);
  }
  return (atoms) => span.reduce(unionVector(atoms)).places.length === 0;
};

interface Rest {
  readonly key: string;
  readonly work: Float64Array;
  filled: number;
}

const restOf = (key: string, atoms: readonly number[], size: number): Rest => {
  const work = new Float64Array(size);
  for (const place of atoms) work[place] = 1;
  return { key, work, filled: atoms.length };
};

const isMultiple = ({ work, filled }: Rest, { places, values }: SparseVector): boolean => {
  if (filled !== places.length) return false;
  const [first, unit] = [work[places[0] ?? 0] ?? 0, values[0] ?? 1];
  if (first === 0) return false;
  for (let i = 1; i < places.length; i++)
    if (times(work[places[i] ?? 0] ?? 0, unit, modulus) !== times(first, values[i] ?? 0, modulus)) return false;
  return true;
};

const reduceTarget = (target: Rest, pivot: number, row: SparseVector): void => {
  const factor = target.work[pivot] ?? 0;
  if (factor === 0) return;
  const { work } = target;
  const { places, values } = row;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const before = work[place] ?? 0;
    let after = before - times(factor, values[i] ?? 0, modulus);
    if (after < 0) after += modulus;
    work[place] = after;
    if (before === 0) target.filled++;
    else if (after === 0) target.filled--;
  }
};
