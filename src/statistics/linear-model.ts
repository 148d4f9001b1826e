import { inverse, Matrix } from 'ml-matrix';

export interface LinearFit {
  /** Columns kept, in the order given; a column that adds nothing to those before it is dropped and named (ST60). */
  readonly columns: readonly string[];
  readonly dropped: readonly string[];
  /** One per kept column. */
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** Diagonal of the hat matrix: how much of its own fitted value each row determines. */
  readonly leverage: readonly number[];
  /** (X'X)⁻¹ x_i for each row: what a unit of its residual does to the coefficients. */
  readonly reach: readonly (readonly number[])[];
  readonly inverseGram: readonly (readonly number[])[];
  readonly df: number;
  readonly sigma: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
}

/** Ordinary least squares by QR, orthogonalized twice (ST60). `rows` are the model columns as they are: put the intercept in as a column of ones. */
export const leastSquares = (rows: readonly (readonly number[])[], y: readonly number[], names: readonly string[]): LinearFit => {
  const n = rows.length;
  const { kept, basis, upper } = orthogonalColumns(rows, names.length);
  const k = kept.length;
  const rInverse = inverse(new Matrix(upper.map((own) => kept.map((_j, at) => own[at] ?? 0))).transpose());
  const along = basis.map((unit) => dot(unit, y));
  const coefficients = kept.map((_j, a) => along.reduce((sum, v, b) => sum + rInverse.get(a, b) * v, 0));
  const residuals = y.map((value, i) => value - kept.reduce((sum, j, a) => sum + coefficients[a]! * rows[i]![j]!, 0));
  const rss = dot(residuals, residuals);
  const mean = y.reduce((sum, v) => sum + v, 0) / n;
  const tss = y.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const rSquared = 1 - rss / tss;
  return {
    columns: kept.map((j) => names[j]!),
    dropped: names.filter((_name, j) => !kept.includes(j)),
    coefficients,
    residuals,
    leverage: y.map((_value, i) => basis.reduce((sum, unit) => sum + unit[i]! ** 2, 0)),
    reach: y.map((_value, i) => reachOf(i, basis, rInverse)),
    inverseGram: rInverse.mmul(rInverse.transpose()).to2DArray(),
    df: n - k,
    sigma: Math.sqrt(rss / (n - k)),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / (n - k),
  };
};

const reachOf = (i: number, basis: readonly Float64Array[], rInverse: Matrix): readonly number[] => {
  const reach: number[] = [];
  for (let a = 0; a < basis.length; a += 1) {
    let sum = 0;
    for (let b = a; b < basis.length; b += 1) sum += rInverse.get(a, b) * basis[b]![i]!;
    reach.push(sum);
  }
  return reach;
};

export type Variance = 'classic' | 'HC0' | 'HC1' | 'HC2' | 'HC3';

/** Standard errors of the coefficients; HC3 (Long & Ervin 2000) is the one reported, the others serve the audit (ST61). */
export const standardErrors = (fit: LinearFit, variance: Variance = 'HC3'): readonly number[] => {
  if (variance === 'classic') return fit.coefficients.map((_b, j) => fit.sigma * Math.sqrt(fit.inverseGram[j]![j]!));
  const n = fit.residuals.length;
  const weights = fit.residuals.map((e, i) => {
    const free = 1 - fit.leverage[i]!;
    if (variance === 'HC0') return e * e;
    if (variance === 'HC1') return (e * e * n) / fit.df;
    return variance === 'HC2' ? (e * e) / free : (e / free) ** 2;
  });
  return fit.coefficients.map((_b, j) => Math.sqrt(weights.reduce((sum, w, i) => sum + w * fit.reach[i]![j]! ** 2, 0)));
};

/** Coefficient j as it would be without row i, for every row (ST66). Rows of leverage 1 cannot be left out: their own value is returned. */
export const withoutEachRow = (fit: LinearFit, j: number): readonly number[] =>
  fit.residuals.map((e, i) => {
    const free = 1 - fit.leverage[i]!;
    return free > 1e-9 ? fit.coefficients[j]! - (fit.reach[i]![j]! * e) / free : fit.coefficients[j]!;
  });

interface Orthogonal {
  /** Places of the columns that are not (within 1e-7) a combination of earlier ones. */
  readonly kept: readonly number[];
  /** Q: one unit column per kept column. */
  readonly basis: readonly Float64Array[];
  /** R, one kept column after another: what of it lies along each unit column, its own last. */
  readonly upper: readonly (readonly number[])[];
}

/** Gram–Schmidt done twice is orthogonal to working precision (Giraud et al. 2005), and keeps one pass over tall columns cheap. */
const orthogonalColumns = (rows: readonly (readonly number[])[], count: number): Orthogonal => {
  const basis: Float64Array[] = [];
  const kept: number[] = [];
  const upper: (readonly number[])[] = [];
  for (let j = 0; j < count; j += 1) {
    const column = Float64Array.from(rows, (row) => row[j]!);
    const size = Math.sqrt(dot(column, column));
    const lies = basis.map(() => 0);
    for (let pass = 0; pass < 2; pass += 1)
      basis.forEach((unit, b) => {
        lies[b]! += takeAway(column, unit);
      });
    const left = Math.sqrt(dot(column, column));
    if (!(left > 1e-7 * size) || kept.length >= rows.length) continue;
    for (let i = 0; i < column.length; i += 1) column[i]! /= left;
    basis.push(column);
    kept.push(j);
    upper.push([...lies, left]);
  }
  return { kept, basis, upper };
};

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
};

/** Removes what of a column lies along a unit column, and answers with how much that was. */
const takeAway = (column: Float64Array, unit: Float64Array): number => {
  const along = dot(column, unit);
  for (let i = 0; i < column.length; i += 1) column[i]! -= along * unit[i]!;
  return along;
};
