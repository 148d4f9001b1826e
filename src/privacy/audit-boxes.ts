import type { AtomGrid } from './audit-grid.ts';
import type { FittingTable } from './audit-table.ts';

/** Complete boxes looked at for one corner along one set of dimensions. */
const patience = 400;
/** A box along five dimensions has 32 corners: hardly ever have all of them room. */
const mostAxes = 4;

export interface BoxMover {
  /** Sets of dimensions a box can stretch along, large ones first: a box along all of them changes no table of fewer. */
  readonly axes: readonly (readonly number[])[];
  /**
   * Moves answers among the corners of a box so that `atom` goes up (1) or down (-1) and everything shown stays. `turn` varies where the search begins. False when no such box is found.
   */
  readonly move: (from: {
    readonly atom: number;
    readonly sign: number;
    readonly axes: readonly number[];
    readonly turn: number;
  }) => boolean;
}

/** `isMember` marks the atoms of the figure that is to change; a box that changes it the other way or not at all is passed over. */
export const boxMover = (table: FittingTable, grid: AtomGrid, isMember: Uint8Array, longestStep: number): BoxMover => {
  const dimensions = grid.sizes.length;
  const corners = new Int32Array(2 ** Math.min(dimensions, mostAxes));
  const signs = new Int8Array(corners.length);
  const at = new Int32Array(dimensions);

  const imageOf = (atom: number, axis: number, value: number): number => {
    for (let d = 0; d < dimensions; d++) at[d] = grid.values[d]?.[atom] ?? 0;
    at[axis] = value;
    return grid.atomAt(at);
  };
  /** Doubles the box: every corner so far gets its image at another value of one more dimension, with the other sign. */
  const stretch = (count: number, axis: number, value: number): boolean => {
    for (let i = 0; i < count; i++) {
      const image = imageOf(corners[i] ?? 0, axis, value);
      const sign = -(signs[i] ?? 0);
      if (image < 0 || !table.hasRoom(image, sign)) return false;
      corners[count + i] = image;
      signs[count + i] = sign;
    }
    return true;
  };
  const take = (count: number): boolean => {
    let net = 0;
    for (let i = 0; i < count; i++) if (isMember[corners[i] ?? 0] === 1) net += signs[i] ?? 0;
    if (net * (signs[0] ?? 0) <= 0) return false;
    const step = table.stepAlong(corners, signs, count);
    if (step <= 0) return false;
    table.take(corners, signs, count, Math.min(step, longestStep));
    return true;
  };

  return {
    axes: axesOf(dimensions),
    move: ({ atom, sign, axes, turn }) => {
      let tries = 0;
      const search = (depth: number): boolean => {
        if (depth === axes.length) {
          tries++;
          return take(2 ** depth);
        }
        const axis = axes[depth] ?? 0;
        const size = grid.sizes[axis] ?? 0;
        const own = grid.values[axis]?.[atom] ?? 0;
        for (let k = 0; k < size && tries < patience; k++) {
          const value = (k + turn * (depth + 1)) % size;
          if (value !== own && stretch(2 ** depth, axis, value) && search(depth + 1)) return true;
        }
        return false;
      };
      corners[0] = atom;
      signs[0] = sign;
      return table.hasRoom(atom, sign) && search(0);
    },
  };
};

const axesOf = (dimensions: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** dimensions }, (_, bits) =>
    Array.from({ length: dimensions }, (__, d) => d).filter((d) => (bits >> d) % 2 === 1),
  )
    .filter((axes) => axes.length <= mostAxes)
    .sort((a, b) => b.length - a.length);
