import { tCdf, tQuantile } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';
import { leastSquares, standardErrors, withoutEachRow, type LinearFit, type Variance } from './linear-model.ts';

/** One row of the model. `value` is positive and enters as its logarithm. */
export interface GapRow {
  readonly value: number;
  /** True for the focal arm, false for the reference arm. */
  readonly focal: boolean;
  /** Numeric controls, in the order of `numericNames`. */
  readonly numeric: readonly number[];
  /** Categories, in the order of `categoryNames`; the most frequent one of each is the base. */
  readonly categories: readonly string[];
}

export interface GapQuestion {
  readonly numericNames: readonly string[];
  readonly categoryNames: readonly string[];
  readonly level?: number;
  readonly variance?: Variance;
  /** The gap that counts as none: 0.01 flags what is worse than −1 % (ST62). */
  readonly tolerance?: number;
}

export interface AdjustedGap {
  /** exp(b) − 1: focal against reference at equal controls; negative = focal is lower. */
  readonly gap: number;
  readonly interval: Interval;
  readonly coefficient: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  readonly pTwoSided: number;
  /** P(the focal arm is lower by more than the tolerance), from the t of b against ln(1 − tolerance). */
  readonly pWorse: number;
  readonly rows: number;
  /** Rows alone in a category: they cannot be compared with anyone and left the model (ST61). */
  readonly singletons: number;
  readonly droppedColumns: readonly string[];
  /** The gap without any one person: its lowest and highest value (ST66). */
  readonly withoutOne: Interval;
  /** Leaving out some single person changes whether pWorse reaches the flag of .90 (ST62, ST66). */
  readonly restsOnOne: boolean;
  readonly fit: LinearFit;
  readonly design: GapDesign;
}

/** The model as it was fitted, row by row. */
export interface GapDesign {
  /** Places of its rows among those given. */
  readonly used: readonly number[];
  readonly names: readonly string[];
  /** The control each column belongs to, `null` for the intercept and the arm. */
  readonly controls: readonly (string | null)[];
  readonly matrix: readonly (readonly number[])[];
}

export const flagProbability = 0.9;

/** Gap between two arms at equal controls by OLS on logs with HC3 (ST60–ST62, ST66). Null when an arm or the degrees of freedom run out. */
export const adjustedGap = (rows: readonly GapRow[], ask: GapQuestion): AdjustedGap | null => {
  const fitted = fitWithoutSingletons(rows, ask);
  if (fitted === null) return null;
  const { fit, design } = fitted;
  const j = fit.columns.indexOf(focalColumn);
  if (j < 0 || fit.df < 1) return null;
  const level = ask.level ?? usualLevel;
  const coefficient = fit.coefficients[j]!;
  const se = standardErrors(fit, ask.variance ?? 'HC3')[j]!;
  const t = coefficient / se;
  const half = tQuantile((1 + level) / 2, fit.df) * se;
  const line = Math.log(1 - (ask.tolerance ?? 0.01));
  const pWorseAt = (b: number): number => tCdf((line - b) / se, fit.df);
  const alone = withoutEachRow(fit, j);
  const flagged = pWorseAt(coefficient) >= flagProbability;
  return {
    gap: Math.expm1(coefficient),
    interval: { low: Math.expm1(coefficient - half), high: Math.expm1(coefficient + half) },
    coefficient,
    se,
    t,
    df: fit.df,
    pTwoSided: 2 * tCdf(-Math.abs(t), fit.df),
    pWorse: pWorseAt(coefficient),
    rows: design.used.length,
    singletons: rows.length - design.used.length,
    droppedColumns: fit.dropped,
    withoutOne: { low: Math.expm1(alone.reduce((a, b) => Math.min(a, b))), high: Math.expm1(alone.reduce((a, b) => Math.max(a, b))) },
    restsOnOne: alone.some((b) => pWorseAt(b) >= flagProbability !== flagged),
    fit,
    design,
  };
};

export const focalColumn = 'focal';
const aloneInCategory = 0.999;

const fitWithoutSingletons = (
  rows: readonly GapRow[],
  ask: GapQuestion,
): { readonly fit: LinearFit; readonly design: GapDesign } | null => {
  let used: readonly number[] = [...rows.keys()];
  for (;;) {
    const own = used.map((i) => rows[i]!);
    if (own.length < 3 || !own.some((r) => r.focal) || own.every((r) => r.focal)) return null;
    const { names, controls, matrix } = designMatrix(own, ask);
    const fit = leastSquares(
      matrix,
      own.map((r) => Math.log(r.value)),
      names,
    );
    const next = used.filter((_place, i) => fit.leverage[i]! <= aloneInCategory);
    if (next.length === used.length) return { fit, design: { used, names, controls, matrix } };
    used = next;
  }
};

/** Intercept, arm, one indicator a category beyond the base, numeric columns centered. */
const designMatrix = (rows: readonly GapRow[], ask: GapQuestion): Omit<GapDesign, 'used'> => {
  const centers = ask.numericNames.map((_name, j) => rows.reduce((sum, r) => sum + r.numeric[j]!, 0) / rows.length);
  const indicators = ask.categoryNames.flatMap((name, j) =>
    byFrequency(rows.map((r) => r.categories[j]!))
      .slice(1)
      .map((category) => ({ name: `${name}: ${category}`, j, category })),
  );
  return {
    names: ['intercept', focalColumn, ...indicators.map((i) => i.name), ...ask.numericNames],
    controls: [null, null, ...indicators.map((i) => ask.categoryNames[i.j]!), ...ask.numericNames],
    matrix: rows.map((r) => [
      1,
      r.focal ? 1 : 0,
      ...indicators.map((i) => (r.categories[i.j] === i.category ? 1 : 0)),
      ...centers.map((center, j) => r.numeric[j]! - center),
    ]),
  };
};

const byFrequency = (labels: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
};
