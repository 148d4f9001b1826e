/** PR21: both below 2²⁶, so products of two remainders stay exact in plain numbers. */
export const modulus = 67_108_859;
export const checkModulus = 67_108_837;

/** A vector over the atoms: places with a value other than 0, and the values modulo the prime. */
export interface SparseVector {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** Linear span of the published cells modulo a prime. One `work` vector is reused, so reducing allocates only its answer. */
export interface Span {
  /** What is left of a vector after taking the span out of it; no places when it lies inside. */
  readonly reduce: (vector: SparseVector) => SparseVector;
  /** Adds a vector that `reduce` left over; returns it with 1 at the pivot. */
  readonly add: (rest: SparseVector, pivotFirst?: (place: number) => boolean) => { readonly pivot: number; readonly row: SparseVector };
  readonly rows: readonly { readonly pivot: number; readonly row: SparseVector }[];
}

export const unionVector = (atoms: readonly number[]): SparseVector => ({
  places: Int32Array.from(atoms),
  values: new Float64Array(atoms.length).fill(1),
});

export const times = (a: number, b: number, prime: number): number => {
  const product = a * b;
  const rest = product - Math.floor(product / prime) * prime;
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
};

export const inverse = (value: number, prime: number): number => {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (a > 1) {
    const q = Math.floor(a / b);
    [a, b] = [b, a - q * b];
    [x, y] = [y, x - q * y];
  }
  return x < 0 ? x + prime : x;
};

export const createSpan = (size: number, prime: number): Span => {
  const rows: { readonly pivot: number; readonly row: SparseVector }[] = [];
  const work = new Float64Array(size);
  return {
    rows,
    reduce: (vector) => {
      load(work, vector);
      for (const { pivot, row } of rows) {
        const factor = work[pivot] ?? 0;
        if (factor !== 0) subtract(work, row, factor, prime);
      }
      return unload(work);
    },
    add: (rest, pivotFirst) => {
      const at = pivotFirst === undefined ? 0 : Math.max(0, rest.places.findIndex(pivotFirst));
      const pivot = rest.places[at] ?? 0;
      const scale = inverse(rest.values[at] ?? 1, prime);
      const added = { pivot, row: { places: rest.places, values: rest.values.map((value) => times(value, scale, prime)) } };
      rows.push(added);
      return added;
    },
  };
};

export const load = (work: Float64Array, { places, values }: SparseVector): void => {
  for (let i = 0; i < places.length; i++) work[places[i] ?? 0] = values[i] ?? 0;
};

export const subtract = (work: Float64Array, { places, values }: SparseVector, factor: number, prime: number): void => {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const rest = (work[place] ?? 0) - times(factor, values[i] ?? 0, prime);
    work[place] = rest < 0 ? rest + prime : rest;
  }
};

/** Reads the work vector out and clears it. */
export const unload = (work: Float64Array): SparseVector => {
  let count = 0;
  for (let i = 0; i < work.length; i++) if (work[i] !== 0) count++;
  const places = new Int32Array(count);
  const values = new Float64Array(count);
  for (let [i, at] = [0, 0]; at < count; i++) {
    if (work[i] === 0) continue;
    places[at] = i;
    values[at++] = work[i] ?? 0;
    work[i] = 0;
  }
  return { places, values };
};
