import type { ReleaseAtom } from './release-input.ts';

/** Where the atoms lie: for every dimension the place of an atom's value, and the atom of a combination of values. Shared by all measures. */
export interface AtomGrid {
  readonly sizes: readonly number[];
  /** `values[d][atom]`. */
  readonly values: readonly Int32Array[];
  /** The atom with these values, or `-1`. */
  readonly atomAt: (values: ArrayLike<number>) => number;
}

export const gridOf = (atoms: readonly ReleaseAtom[], dimensions: number): AtomGrid => {
  const names = Array.from({ length: dimensions }, () => new Map<string, number>());
  const values = names.map((known, d) =>
    Int32Array.from(atoms, ({ group }) => {
      const name = group[d] ?? '';
      const place = known.get(name) ?? known.size;
      known.set(name, place);
      return place;
    }),
  );
  const sizes = names.map(({ size }) => size);
  const keyOf = (at: ArrayLike<number>): number => sizes.reduce((key, size, d) => key * size + (at[d] ?? 0), 0);
  const byKey = new Map(atoms.map((_, atom) => [keyOf(values.map((places) => places[atom] ?? 0)), atom]));
  return { sizes, values, atomAt: (at) => byKey.get(keyOf(at)) ?? -1 };
};
