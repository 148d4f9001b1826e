import { modulus, type SparseVector } from './modular-span.ts';

interface Row {
  readonly pivot: number;
  readonly row: SparseVector;
}

/** Steps of the search from one starting row; a longer chain of cancellations is given up. */
const patience = 150;

/**
 * Adds reduced rows to a starting one until only zeros and ones are left, on fewer than `threshold` people; the atoms of that union, or `null`.
 * Short chains are tried first. At each step the value that the fewest rows could mend decides which rows are tried.
 */
export const unionSearch = (
  rows: readonly Row[],
  peopleOf: readonly number[],
  threshold: number,
): ((start: number) => readonly number[] | null) => {
  const values = new Float64Array(peopleOf.length);
  /** Places that are or were other than 0 on the way here; each once. */
  const touched: number[] = [];
  const isTouched = new Uint8Array(peopleOf.length);
  const isUsed = new Uint8Array(rows.length);
  const rowsAt = rowsByPlace(rows, peopleOf.length);
  const peopleOfRow = Int32Array.from(rows, ({ pivot }) => peopleOf[pivot] ?? 0);
  const marks = Float64Array.from(rows, (_, i) => markOf(i));
  let spent = 0;
  let mark = 0;

  const add = (place: number): void => {
    const { places, values: added } = (rows[place] as Row).row;
    for (let i = 0; i < places.length; i++) {
      const at = places[i] ?? 0;
      const value = (values[at] ?? 0) + (added[i] ?? 0);
      values[at] = value >= modulus ? value - modulus : value;
      if (isTouched[at] === 0) {
        isTouched[at] = 1;
        touched.push(at);
      }
    }
    isUsed[place] = 1;
    spent += peopleOfRow[place] ?? 0;
    mark += marks[place] ?? 0;
  };
  const takeBack = (place: number, length: number): void => {
    const { places, values: added } = (rows[place] as Row).row;
    for (let i = 0; i < places.length; i++) {
      const at = places[i] ?? 0;
      const value = (values[at] ?? 0) - (added[i] ?? 0);
      values[at] = value < 0 ? value + modulus : value;
    }
    while (touched.length > length) isTouched[touched.pop() ?? 0] = 0;
    isUsed[place] = 0;
    spent -= peopleOfRow[place] ?? 0;
    mark -= marks[place] ?? 0;
  };
  const fits = (place: number): boolean => isUsed[place] === 0 && spent + (peopleOfRow[place] ?? 0) < threshold;
  /** How many rows could be added at a place; counting stops at `most`. */
  const waysAt = (at: number, most: number): number => {
    let ways = 0;
    for (const place of rowsAt[at] ?? []) if (fits(place) && ++ways === most) break;
    return ways;
  };
  /** Rows that could mend the vector: where it is neither 0 nor 1, or at its largest atom while it has too many people. `null`: nothing to mend. */
  const mending = (): readonly number[] | null => {
    let [best, fewest] = [-1, Number.POSITIVE_INFINITY];
    let [people, largest] = [0, -1];
    for (const at of touched) {
      const value = values[at] ?? 0;
      if (value === 1) {
        people += peopleOf[at] ?? 0;
        if (largest < 0 || (peopleOf[at] ?? 0) > (peopleOf[largest] ?? 0)) largest = at;
      } else if (value !== 0) {
        const ways = waysAt(at, fewest);
        if (ways === 0) return [];
        if (ways < fewest) [best, fewest] = [at, ways];
      }
    }
    if (best < 0 && people < threshold) return null;
    return (rowsAt[best < 0 ? largest : best] ?? []).filter(fits);
  };

  return (start) => {
    let steps = 0;
    let isCut = false;
    const seen = new Set<number>();
    const visit = (depth: number, most: number): readonly number[] | null => {
      steps++;
      const next = mending();
      if (next === null) return touched.filter((at) => values[at] === 1).sort((a, b) => a - b);
      if (depth === most) {
        isCut ||= next.length > 0;
        return null;
      }
      for (const place of next) {
        if (steps > patience) return null;
        const name = mark + (marks[place] ?? 0);
        if (seen.has(name)) continue;
        seen.add(name);
        const length = touched.length;
        add(place);
        const found = visit(depth + 1, most);
        takeBack(place, length);
        if (found !== null) return found;
      }
      return null;
    };
    add(start);
    let found: readonly number[] | null = null;
    for (let most = 1; most < threshold; most++) {
      isCut = false;
      seen.clear();
      found = visit(1, most);
      if (found !== null || !isCut || steps > patience) break;
    }
    takeBack(start, 0);
    return found;
  };
};

const rowsByPlace = (rows: readonly Row[], size: number): readonly (readonly number[])[] => {
  const found: number[][] = Array.from({ length: size }, () => []);
  for (const [i, { row }] of rows.entries()) for (const place of row.places) found[place]?.push(i);
  return found;
};

/** A number for each row, so that the sum over a set names the set: 40 scrambled bits, exact in sums of dozens. */
const markOf = (i: number): number => {
  const low = Math.imul(i + 1, 0x9e3779b1) >>> 0;
  const high = Math.imul((i + 1) ^ (low >>> 7), 0x85ebca6b) >>> 24;
  return high * 4_294_967_296 + low;
};
