import { describe, expect, it } from 'vitest';
import { adjustedGap, type GapRow } from '../../../src/statistics/adjusted-gap.ts';
import { decomposeGap, type DecompositionReference } from '../../../src/statistics/gap-decomposition.ts';
import { leastSquares, standardErrors, withoutEachRow } from '../../../src/statistics/linear-model.ts';
import { quantile7 } from '../../../src/statistics/median-interval.ts';
import { tCdf } from '../../../src/statistics/distributions.ts';
import { asPercentPair } from './as-pair.ts';
import { readVectors, runVectors, type VectorFile } from './reference-vectors.ts';

interface PayRow {
  readonly female: 0 | 1;
  readonly level: number;
  readonly tenure: number;
  readonly office: string;
  readonly pay: number;
}

const rowsOf = (input: Readonly<Record<string, unknown>>, all: VectorFile): readonly PayRow[] => {
  const { rows } = input as { rows: readonly PayRow[] | string };
  return typeof rows === 'string' ? rowsOf(all.cases.find((c) => `as ${c.id}` === rows)!.input, all) : rows;
};

const toGapRow = (r: PayRow): GapRow => ({
  value: r.pay,
  focal: r.female === 1,
  numeric: [r.tenure],
  categories: [`${r.level}`, r.office],
});
const question = { numericNames: ['tenure'], categoryNames: ['level', 'office'] };

runVectors('pay_regression', 'ST21 ST60 ST61 ST64 ST65', ({ input, expected }, all) => {
  const rows = rowsOf(input, all);
  const logs = rows.map((r) => Math.log(r.pay));
  if (expected['terms'] === undefined) return decompositionAnswers(rows, input['x'] as string[]);
  const names = expected['terms'] as string[];
  const fit = leastSquares(
    rows.map((r) => names.map((name) => termOf(name, r))),
    logs,
    names,
  );
  const gap = adjustedGap(rows.map(toGapRow), question)!;
  const arm = (female: 0 | 1): readonly number[] =>
    rows
      .filter((r) => r.female === female)
      .map((r) => r.pay)
      .sort((a, b) => a - b);
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  return {
    terms: fit.columns,
    coef: fit.coefficients,
    se_classic: standardErrors(fit, 'classic'),
    se_HC0: standardErrors(fit, 'HC0'),
    se_HC1: standardErrors(fit, 'HC1'),
    se_HC2: standardErrors(fit, 'HC2'),
    se_HC3: standardErrors(fit, 'HC3'),
    leverage: fit.leverage,
    r2: fit.rSquared,
    adj_r2: fit.adjustedRSquared,
    sigma: fit.sigma,
    df_resid: fit.df,
    female_t_HC3: gap.t,
    female_p_HC3: gap.pTwoSided,
    adjusted_gap_pct: 100 * gap.gap,
    adjusted_gap_ci95_pct_HC3: asPercentPair(gap.interval),
    raw_mean_gap_pct: 100 * (mean(arm(1)) / mean(arm(0)) - 1),
    raw_median_gap_pct: 100 * (quantile7(arm(1), 0.5) / quantile7(arm(0), 0.5) - 1),
  };
});

const termOf = (name: string, r: PayRow): number => {
  if (name === 'intercept') return 1;
  if (name === 'female') return r.female;
  if (name === 'tenure') return r.tenure;
  return name === `level${r.level}` || name === `office${r.office}` ? 1 : 0;
};

const decompositionAnswers = (rows: readonly PayRow[], names: readonly string[]): Readonly<Record<string, unknown>> => {
  const arm = (female: 0 | 1): { x: readonly (readonly number[])[]; y: readonly number[] } => {
    const own = rows.filter((r) => r.female === female);
    return { x: own.map((r) => names.map((name) => termOf(name, r))), y: own.map((r) => Math.log(r.pay)) };
  };
  const split = (reference: DecompositionReference): Readonly<Record<string, unknown>> => {
    const d = decomposeGap(arm(0), arm(1), names, reference);
    return { explained: d.explained, unexplained: d.unexplained, explained_by_term: d.terms.map((t) => t.explained) };
  };
  const d = decomposeGap(arm(0), arm(1), names);
  return {
    mean_A: d.meanA,
    mean_B: d.meanB,
    gap: d.gap,
    coef_A: d.coefficientsA,
    coef_B: d.coefficientsB,
    twofold_reference_A: split('A'),
    twofold_pooled_with_group_dummy: split('pooled-with-group'),
    twofold_neumark_pooled_no_dummy: split('pooled'),
    threefold: d.threefold,
  };
};

describe('adjustedGap', () => {
  const rows = rowsOf(readVectors('pay_regression').cases[0]!.input, readVectors('pay_regression')).map(toGapRow);
  it('ST62 takes P from the t of b against ln(.99)', () => {
    const gap = adjustedGap(rows, question)!;
    expect(gap.pWorse).toBeCloseTo(tCdf((Math.log(0.99) - gap.coefficient) / gap.se, gap.df), 12);
    expect(adjustedGap(rows, { ...question, tolerance: 0.05 })!.pWorse).toBeLessThan(gap.pWorse);
  });
  it('ST61 leaves out a person alone in a category, counts it, and the others keep their gap', () => {
    const lone: GapRow = { value: 900_000, focal: true, numeric: [3], categories: ['9', 'A'] };
    const gap = adjustedGap([...rows, lone], question)!;
    expect(gap.singletons).toBe(1);
    expect(gap.gap).toBeCloseTo(adjustedGap(rows, question)!.gap, 12);
  });
  it('ST60 drops and names a column that repeats others', () => {
    const twice = rows.map((r) => ({ ...r, numeric: [...r.numeric, 2 * r.numeric[0]! + 1] }));
    const gap = adjustedGap(twice, { ...question, numericNames: ['tenure', 'twice tenure'] })!;
    expect(gap.droppedColumns).toEqual(['twice tenure']);
    expect(gap.gap).toBeCloseTo(adjustedGap(rows, question)!.gap, 10);
  });
  it('ST66 the gap without one person is the gap of the model fitted without that person', () => {
    const { fit } = adjustedGap(rows, question)!;
    const quick = withoutEachRow(fit, fit.columns.indexOf('focal'));
    for (const i of [0, 8, 20, 35]) {
      const slow = adjustedGap(
        rows.filter((_r, k) => k !== i),
        question,
      )!;
      expect(quick[i]).toBeCloseTo(slow.coefficient, 10);
    }
  });
  it('ST66 says so when one person carries the flag', () => {
    const plain: readonly GapRow[] = Array.from({ length: 40 }, (_, i) => ({
      value: 100 + (i % 5),
      focal: i % 2 === 0,
      numeric: [],
      categories: [],
    }));
    const odd = plain.map((r, i) => (i === 0 ? { ...r, value: 0.001 } : r));
    const ask = { numericNames: [], categoryNames: [] };
    expect(adjustedGap(plain, ask)!.restsOnOne).toBe(false);
    expect(adjustedGap(odd, ask)!.withoutOne.high).toBeGreaterThan(adjustedGap(odd, ask)!.gap);
  });
  it('ST7 does not depend on row order, and is absent when an arm is empty', () => {
    expect(adjustedGap([...rows].reverse(), question)!.gap).toBeCloseTo(adjustedGap(rows, question)!.gap, 12);
    expect(
      adjustedGap(
        rows.filter((r) => r.focal),
        question,
      ),
    ).toBeNull();
    expect(adjustedGap([], question)).toBeNull();
  });
});

describe('leastSquares', () => {
  it('ST102 recovers known coefficients of a large badly scaled model to 1e-8 and its leverage adds up to the columns', () => {
    const names = ['intercept', ...Array.from({ length: 24 }, (_, j) => `x${j}`)];
    const truth = names.map((_name, j) => (j % 2 === 0 ? 1 : -1) * (1 + j / 10));
    const rows = Array.from({ length: 1500 }, (_, i) =>
      names.map((_name, j) => (j === 0 ? 1 : 1000 * j + Math.sin(i * (j + 0.37)) + (i % (j + 2)))),
    );
    const fit = leastSquares(
      rows,
      rows.map((row) => row.reduce((sum, v, j) => sum + v * truth[j]!, 0)),
      names,
    );
    expect(fit.dropped).toEqual([]);
    fit.coefficients.slice(1).forEach((b, j) => expect(Math.abs(b / truth[j + 1]! - 1)).toBeLessThan(1e-8));
    expect(fit.leverage.reduce((a, b) => a + b, 0)).toBeCloseTo(25, 8);
  });
});
