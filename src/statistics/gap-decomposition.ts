import { leastSquares } from './linear-model.ts';

/** One arm's model columns (intercept included) and outcomes. */
export interface DecompositionArm {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly number[];
}

/** Whose coefficients count as fair: arm A's, both arms' with an indicator of the arm (the one reported), or without it. */
export type DecompositionReference = 'A' | 'pooled-with-group' | 'pooled';

export interface DecompositionTerm {
  readonly name: string;
  /** What differing averages explain. */
  readonly explained: number;
  /** What differing rewards leave unexplained. */
  readonly unexplained: number;
}

export interface Decomposition {
  readonly meanA: number;
  readonly meanB: number;
  /** meanA − meanB = explained + unexplained. */
  readonly gap: number;
  readonly explained: number;
  readonly unexplained: number;
  readonly terms: readonly DecompositionTerm[];
  readonly coefficientsA: readonly number[];
  readonly coefficientsB: readonly number[];
  readonly threefold: { readonly endowments: number; readonly coefficients: number; readonly interaction: number };
}

/**
 * Oaxaca–Blinder decomposition of the mean difference A − B (ST64; reference coefficients after Jann 2008).
 * A column one arm cannot estimate has coefficient 0 there; the parts still add up to the gap.
 */
export const decomposeGap = (
  a: DecompositionArm,
  b: DecompositionArm,
  names: readonly string[],
  reference: DecompositionReference = 'pooled-with-group',
): Decomposition => {
  const coefficientsA = coefficientsOf(a, names);
  const coefficientsB = coefficientsOf(b, names);
  const fair = reference === 'A' ? coefficientsA : pooledCoefficients(a, b, names, reference === 'pooled-with-group');
  const averageA = averages(a.x, names.length);
  const averageB = averages(b.x, names.length);
  const terms = names.map((name, j) => ({
    name,
    explained: (averageA[j]! - averageB[j]!) * fair[j]!,
    unexplained: averageA[j]! * (coefficientsA[j]! - fair[j]!) + averageB[j]! * (fair[j]! - coefficientsB[j]!),
  }));
  const sumOver = (part: (j: number) => number): number => names.reduce((sum, _name, j) => sum + part(j), 0);
  const meanA = mean(a.y);
  const meanB = mean(b.y);
  return {
    meanA,
    meanB,
    gap: meanA - meanB,
    explained: terms.reduce((sum, t) => sum + t.explained, 0),
    unexplained: terms.reduce((sum, t) => sum + t.unexplained, 0),
    terms,
    coefficientsA,
    coefficientsB,
    threefold: {
      endowments: sumOver((j) => (averageA[j]! - averageB[j]!) * coefficientsB[j]!),
      coefficients: sumOver((j) => averageB[j]! * (coefficientsA[j]! - coefficientsB[j]!)),
      interaction: sumOver((j) => (averageA[j]! - averageB[j]!) * (coefficientsA[j]! - coefficientsB[j]!)),
    },
  };
};

const coefficientsOf = ({ x, y }: DecompositionArm, names: readonly string[]): readonly number[] => {
  const fit = leastSquares(x, y, names);
  return names.map((name) => fit.coefficients[fit.columns.indexOf(name)] ?? 0);
};

const pooledCoefficients = (a: DecompositionArm, b: DecompositionArm, names: readonly string[], withGroup: boolean): readonly number[] => {
  const x = [...a.x.map((row) => [...row, ...(withGroup ? [0] : [])]), ...b.x.map((row) => [...row, ...(withGroup ? [1] : [])])];
  return coefficientsOf({ x, y: [...a.y, ...b.y] }, withGroup ? [...names, 'arm'] : names).slice(0, names.length);
};

const averages = (x: readonly (readonly number[])[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, j) => mean(x.map((row) => row[j]!)));

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
