import { Matrix, QrDecomposition, inverse } from 'ml-matrix';

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

/** Ordinary least squares by Householder QR (ST60). `rows` are the model columns as they are: put the intercept in as a column of ones. */
export const leastSquares = (rows: readonly (readonly number[])[], y: readonly number[], names: readonly string[]): LinearFit => {
  const kept = independentColumns(rows, names.length);
  const x = new Matrix(rows.map((row) => kept.map((j) => row[j]!)));
  const n = rows.length;
  const k = kept.length;
  const qr = new QrDecomposition(x);
  const q = qr.orthogonalMatrix;
  const rInverse = inverse(qr.upperTriangularMatrix);
  const coefficients = rInverse.mmul(q.transpose().mmul(Matrix.columnVector([...y]))).to1DArray();
  const residuals = y.map((value, i) => value - coefficients.reduce((sum, b, j) => sum + b * x.get(i, j), 0));
  const leverage = rows.map((_row, i) => q.getRow(i).reduce((sum, v) => sum + v * v, 0));
  const rss = residuals.reduce((sum, e) => sum + e * e, 0);
  const mean = y.reduce((sum, v) => sum + v, 0) / n;
  const tss = y.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const rSquared = 1 - rss / tss;
  return {
    columns: kept.map((j) => names[j]!),
    dropped: names.filter((_name, j) => !kept.includes(j)),
    coefficients,
    residuals,
    leverage,
    reach: q.mmul(rInverse.transpose()).to2DArray(),
    inverseGram: rInverse.mmul(rInverse.transpose()).to2DArray(),
    df: n - k,
    sigma: Math.sqrt(rss / (n - k)),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / (n - k),
  };
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

/** Columns that are not (within 1e-7) a combination of earlier ones, by repeated orthogonalization. */
const independentColumns = (rows: readonly (readonly number[])[], count: number): readonly number[] => {
  const basis: Float64Array[] = [];
  const kept: number[] = [];
  for (let j = 0; j < count; j += 1) {
    const column = Float64Array.from(rows, (row) => row[j]!);
    const size = norm(column);
    for (let pass = 0; pass < 2; pass += 1) for (const unit of basis) subtractAlong(column, unit);
    const left = norm(column);
    if (!(left > 1e-7 * size) || kept.length >= rows.length) continue;
    basis.push(column.map((v) => v / left));
    kept.push(j);
  }
  return kept;
};

const norm = (column: Float64Array): number => Math.sqrt(column.reduce((sum, v) => sum + v * v, 0));

const subtractAlong = (column: Float64Array, unit: Float64Array): void => {
  const along = column.reduce((sum, v, i) => sum + v * unit[i]!, 0);
  for (let i = 0; i < column.length; i += 1) column[i]! -= along * unit[i]!;
};
