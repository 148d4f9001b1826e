import type { AuditModel, KnownRange } from './audit-model.ts';

/** A table that fits everything shown, and which steps it can take so that it still fits. */
export interface FittingTable {
  /** Can this atom go up (1) or down (-1) at all? Counts also by more than one. */
  readonly hasRoom: (atom: number, change: number) => boolean;
  /** Rows that an atom belongs to. */
  readonly rowsOf: (atom: number) => Int32Array;
  /** How far a row would be from its shown text after a change of its sum. */
  readonly excess: (row: number, change: number) => number;
  /** Largest step along `signs` on `atoms` (the first `count` of both) after which every shown text is still the same; 0 when there is none. */
  readonly stepAlong: (atoms: Int32Array, signs: Int8Array, count: number) => number;
  /** Takes the step and notes in every range what the table now says. */
  readonly take: (atoms: Int32Array, signs: Int8Array, count: number, step: number) => void;
}

/** The true table to begin with. Counts stay whole numbers. */
export const fittingTable = ({ truth, model, isWhole }: AuditModel, ranges: readonly KnownRange[]): FittingTable => {
  const size = truth.length;
  const { lower, upper } = model.columns;
  const now = Float64Array.from(truth);
  const rowsOf = listed(
    model.rows.map(({ members }) => members),
    size,
  );
  const rangesOf = listed(
    ranges.map(({ target }) => target.atoms),
    size,
  );
  const sumOf = (places: readonly number[]): number => places.reduce((sum, place) => sum + (truth[place] ?? 0), 0);
  const rowSums = Float64Array.from(model.rows, ({ members }) => sumOf(members));
  const rangeSums = Float64Array.from(ranges, ({ target }) => target.truth);
  const rowLower = Float64Array.from(model.rows, (row) => row.lower);
  const rowUpper = Float64Array.from(model.rows, (row) => row.upper);
  const change = new Int32Array(model.rows.length);
  const smallest = isWhole ? 1 : 1e-6;

  const roomOf = (atom: number, sign: number): number =>
    sign > 0 ? (upper[atom] ?? 0) - (now[atom] ?? 0) : (now[atom] ?? 0) - (lower[atom] ?? 0);

  return {
    hasRoom: (atom, change) => roomOf(atom, change) >= smallest * Math.abs(change),
    rowsOf: (atom) => rowsOf.items.subarray(rowsOf.starts[atom] ?? 0, rowsOf.starts[atom + 1] ?? 0),
    excess: (row, by) => {
      const sum = (rowSums[row] ?? 0) + by;
      return Math.max(0, sum - (rowUpper[row] ?? 0), (rowLower[row] ?? 0) - sum);
    },
    stepAlong: (atoms, signs, count) => {
      let step = Number.POSITIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        const [atom, sign] = [atoms[i] ?? 0, signs[i] ?? 0];
        step = Math.min(step, roomOf(atom, sign));
        for (let at = rowsOf.starts[atom] ?? 0; at < (rowsOf.starts[atom + 1] ?? 0); at++) change[rowsOf.items[at] ?? 0]! += sign;
      }
      for (let i = 0; i < count; i++) {
        const atom = atoms[i] ?? 0;
        for (let at = rowsOf.starts[atom] ?? 0; at < (rowsOf.starts[atom + 1] ?? 0); at++) {
          const row = rowsOf.items[at] ?? 0;
          const by = change[row] ?? 0;
          if (by === 0) continue;
          change[row] = 0;
          const room = by > 0 ? (rowUpper[row] ?? 0) - (rowSums[row] ?? 0) : (rowSums[row] ?? 0) - (rowLower[row] ?? 0);
          step = Math.min(step, room / Math.abs(by));
        }
      }
      if (isWhole) return Math.floor(step + 1e-9);
      return step < smallest ? 0 : step;
    },
    take: (atoms, signs, count, step) => {
      for (let i = 0; i < count; i++) {
        const [atom, by] = [atoms[i] ?? 0, step * (signs[i] ?? 0)];
        now[atom]! += by;
        for (let at = rowsOf.starts[atom] ?? 0; at < (rowsOf.starts[atom + 1] ?? 0); at++) rowSums[rowsOf.items[at] ?? 0]! += by;
        for (let at = rangesOf.starts[atom] ?? 0; at < (rangesOf.starts[atom + 1] ?? 0); at++) rangeSums[rangesOf.items[at] ?? 0]! += by;
      }
      for (let i = 0; i < count; i++) {
        const atom = atoms[i] ?? 0;
        for (let at = rangesOf.starts[atom] ?? 0; at < (rangesOf.starts[atom + 1] ?? 0); at++) {
          const place = rangesOf.items[at] ?? 0;
          const range = ranges[place];
          if (range === undefined) continue;
          range.low = Math.min(range.low, rangeSums[place] ?? 0);
          range.high = Math.max(range.high, rangeSums[place] ?? 0);
        }
      }
    },
  };
};

interface Listed {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** For every atom the sets it belongs to. */
const listed = (sets: readonly (readonly number[])[], size: number): Listed => {
  const starts = new Int32Array(size + 1);
  for (const set of sets) for (const atom of set) starts[atom + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i] ?? 0;
  const next = starts.slice();
  const items = new Int32Array(starts[size] ?? 0);
  for (const [place, set] of sets.entries()) for (const atom of set) items[next[atom]!++] = place;
  return { starts, items };
};
