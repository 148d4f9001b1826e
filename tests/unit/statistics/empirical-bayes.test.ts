import { describe, expect, it } from 'vitest';
import {
  asExpectedCount,
  expectedEventsGrid,
  judge,
  pool,
  type JudgedCell,
  type Siblings,
} from '../../../src/statistics/empirical-bayes.ts';
import { fitCounts, fitMeans, fitShares } from '../../../src/statistics/likelihood-fit.ts';
import {
  chanceBeyond,
  expectedBeyond,
  posteriorInterval,
  posteriorMean,
  type Posterior,
  type Side,
} from '../../../src/statistics/posterior.ts';
import { runVectors, type VectorCase } from './reference-vectors.ts';

type Lists = Readonly<Record<string, readonly number[]>>;
type Numbers = Readonly<Record<string, number>>;

const gridAnswers = (siblings: Siblings): Readonly<Record<string, unknown>> => {
  const cells = judge(siblings);
  const all = (f: (c: JudgedCell) => number): readonly number[] => cells.map(f);
  const { center, gridWeights } = pool(siblings);
  return {
    mu: center,
    pooled_rate: center,
    grid_weights: gridWeights,
    posterior_mean: all((c) => c.mean),
    ci95_lower: all((c) => c.interval.low),
    ci95_upper: all((c) => c.interval.high),
    p_above: all((c) => c.pWorse),
    p_below_minus_tol: all((c) => c.pWorse),
    expected_excess: all((c) => c.expectedExcess),
    expected_excess_rate: all((c) => c.expectedExcess),
    expected_shortfall_beyond_tol: all((c) => c.expectedExcess),
  };
};

const posteriorAnswers = (posteriors: readonly Posterior[], limit: number, side: Side): Readonly<Record<string, unknown>> => ({
  posterior_mean: posteriors.map(posteriorMean),
  ci95_lower: posteriors.map((p) => posteriorInterval(p).low),
  ci95_upper: posteriors.map((p) => posteriorInterval(p).high),
  p_above: posteriors.map((p) => chanceBeyond(p, limit, side)),
  p_above_benchmark: posteriors.map((p) => chanceBeyond(p, limit, side)),
  expected_excess: posteriors.map((p) => expectedBeyond(p, limit, side)),
  expected_excess_rate: posteriors.map((p) => expectedBeyond(p, limit, side)),
});

const withPrior = (
  family: 'beta' | 'gamma',
  own: readonly (readonly [number, number])[],
  prior: readonly [number, number],
): readonly Posterior[] =>
  own.map(([first, second]) => ({ family, parts: [{ weight: 1, first: first + prior[0], second: second + prior[1] }] }));

const shareAnswers = ({ input, expected }: VectorCase): Readonly<Record<string, unknown>> => {
  const { x, n, precision_grid: grid } = input as unknown as Lists;
  const { benchmark, alpha, beta } = input as Numbers;
  const own = x!.map((value, i): readonly [number, number] => [value, n![i]! - value]);
  if (grid !== undefined) {
    const cells = x!.map((value, i) => ({ x: value, n: n![i]!, benchmark: benchmark!, tolerance: 0 }));
    return gridAnswers({ kind: 'share', cells, worse: 'above', grid });
  }
  if (alpha !== undefined) return posteriorAnswers(withPrior('beta', own, [alpha, beta!]), benchmark!, 'above');
  const fit = fitShares(x!.map((value, i) => ({ x: value, n: n![i]! })));
  if (expected['precision_at_least'] !== undefined) {
    const least = expected['precision_at_least'] as number;
    return {
      precision_at_least: fit.precision >= least ? least : fit.precision,
      binomial_neg_loglik: fit.pooledNegLogLik,
      neg_loglik_at_optimum: fit.negLogLik,
    };
  }
  const [a, b] = [fit.mean * fit.precision, (1 - fit.mean) * fit.precision];
  return {
    alpha: a,
    beta: b,
    mean: fit.mean,
    precision: fit.precision,
    neg_loglik: fit.negLogLik,
    shrinkage_weight_on_own_data: n!.map((size) => size / (size + fit.precision)),
    ...posteriorAnswers(withPrior('beta', own, [a, b]), benchmark!, 'above'),
  };
};

const countAnswers = ({ input }: VectorCase): Readonly<Record<string, unknown>> => {
  const { events, person_years: years, prior_person_years_grid: grid } = input as unknown as Lists;
  const { benchmark_rate: benchmark, shape, rate } = input as Numbers;
  const own = events!.map((e, i): readonly [number, number] => [e, years![i]!]);
  if (grid !== undefined) {
    const cells = own.map(([e, exposure]) => ({ events: e, exposure, benchmark: benchmark!, tolerance: 0 }));
    return gridAnswers({ kind: 'count', cells, worse: 'above', grid });
  }
  if (shape !== undefined) {
    const posteriors = withPrior('gamma', own, [shape, rate!]);
    return {
      ...posteriorAnswers(posteriors, benchmark!, 'above'),
      expected_excess_leavers_per_year: posteriors.map((p, i) => expectedBeyond(p, benchmark!, 'above') * years![i]!),
    };
  }
  const fit = fitCounts(own.map(([e, exposure]) => ({ events: e, exposure })));
  return {
    shape: fit.mean * fit.precision,
    rate: fit.precision,
    prior_mean: fit.mean,
    neg_loglik: fit.negLogLik,
    posterior_mean: withPrior('gamma', own, [fit.mean * fit.precision, fit.precision]).map(posteriorMean),
  };
};

const meanAnswers = ({ input }: VectorCase): Readonly<Record<string, unknown>> => {
  const { estimate, se, tau_grid: grid } = input as unknown as Lists;
  const cells = estimate!.map((y, i) => ({ estimate: y, se: se![i]!, benchmark: 0, tolerance: (input as Numbers)['tolerance'] ?? 0 }));
  if (grid !== undefined) return gridAnswers({ kind: 'mean', cells, worse: 'below', grid });
  const fit = fitMeans(cells);
  const posteriors = cells.map((c): Posterior => {
    const own = fit.variance / (fit.variance + c.se ** 2);
    return { family: 'normal', parts: [{ weight: 1, first: own * c.estimate + (1 - own) * fit.mean, second: Math.sqrt(own) * c.se }] };
  });
  return {
    fixed_mean: fit.fixedMean,
    Q: fit.q,
    tau2_dl: fit.variance,
    tau2_paule_mandel: fit.pauleMandelVariance,
    random_mean: fit.mean,
    random_mean_se: fit.meanSe,
    I2: fit.heterogeneity,
    shrink_weight: cells.map((c) => fit.variance / (fit.variance + c.se ** 2)),
    shrunk: posteriors.map(posteriorMean),
    post_sd: posteriors.map((p) => p.parts[0]!.second),
    p_below_zero: posteriors.map((p) => chanceBeyond(p, 0, 'below')),
    expected_shortfall_below_zero: posteriors.map((p) => expectedBeyond(p, 0, 'below')),
  };
};

runVectors(
  'empirical_bayes',
  'ST40 ST41 ST42 ST43 ST44 ST45 ST46 ST47',
  (vector) => {
    if (vector.input['x'] !== undefined) return shareAnswers(vector);
    return vector.input['events'] === undefined ? meanAnswers(vector) : countAnswers(vector);
  },
  { note: 'a remark, not a value' },
);

const shares = (pairs: readonly (readonly [number, number])[], extra: object = {}): Siblings => ({
  kind: 'share',
  worse: 'below',
  cells: pairs.map(([x, n]) => ({ x, n, benchmark: 0.62, tolerance: 0.03 })),
  ...extra,
});

const counts = (pairs: readonly (readonly [number, number])[], extra: object = {}): Siblings => ({
  kind: 'count',
  worse: 'above',
  cells: pairs.map(([events, exposure]) => ({ events, exposure, benchmark: 0.12, tolerance: 0.02 })),
  ...extra,
});

describe('judge', () => {
  const many = [
    [3, 6.2],
    [0, 4.1],
    [2, 20.5],
    [14, 44],
    [1, 15.5],
    [16, 60.1],
    [4, 9.8],
    [5, 70.3],
  ] as const;

  it('ST47 holds the best estimate inside its interval and between own figure and center', () => {
    const siblings = counts(many);
    const { center } = pool(siblings);
    judge(siblings).forEach(({ mean, interval, ownWeight }, i) => {
      const raw = many[i]![0] / many[i]![1];
      expect(interval.low).toBeLessThan(mean);
      expect(interval.high).toBeGreaterThan(mean);
      expect(mean).toBeGreaterThanOrEqual(Math.min(raw, center) - 1e-12);
      expect(mean).toBeLessThanOrEqual(Math.max(raw, center) + 1e-12);
      expect(ownWeight).toBeGreaterThan(0);
      expect(ownWeight).toBeLessThan(1);
    });
  });
  it('ST7 gives every cell the same answer whatever the row order', () => {
    const turned = [...judge(counts([...many].reverse()))].reverse();
    judge(counts(many)).forEach((cell, i) => {
      expect(turned[i]!.pWorse).toBeCloseTo(cell.pWorse, 12);
      expect(turned[i]!.interval.high).toBeCloseTo(cell.interval.high, 9);
    });
  });
  it('ST47 trusts own data more as a cell grows', () => {
    const [small, large] = judge(
      counts([
        [2, 10],
        [20, 100],
        [1, 12],
        [3, 15],
        [2, 14],
        [1, 9],
      ]),
    );
    expect(large!.ownWeight).toBeGreaterThan(small!.ownWeight);
    expect(large!.interval.high - large!.interval.low).toBeLessThan(small!.interval.high - small!.interval.low);
  });
  it('ST49 stays finite for a parent without an event, with only events, and for one-person cells', () => {
    for (const siblings of [
      counts([
        [0, 1],
        [0, 0.4],
        [0, 3],
      ]),
      counts([
        [0, 0],
        [2, 0.3],
      ]),
      shares([
        [0, 1],
        [0, 1],
        [0, 1],
      ]),
      shares([
        [1, 1],
        [6, 6],
      ]),
      shares([[1, 1]]),
    ]) {
      for (const cell of judge(siblings)) {
        expect([cell.mean, cell.pWorse, cell.expectedExcess, cell.interval.low, cell.interval.high].every(Number.isFinite)).toBe(true);
        expect(cell.interval.low).toBeLessThan(cell.interval.high);
      }
    }
  });
  it('ST49 keeps priors weak below five siblings, and the spread of means open', () => {
    expect(
      Math.max(
        ...pool(
          shares([
            [1, 4],
            [2, 5],
            [3, 9],
            [4, 9],
          ]),
        ).grid,
      ),
    ).toBe(32);
    expect(
      Math.max(
        ...pool(
          shares([
            [1, 4],
            [2, 5],
            [3, 9],
            [4, 9],
            [5, 9],
          ]),
        ).grid,
      ),
    ).toBe(512);
    const means: Siblings = { kind: 'mean', worse: 'below', cells: [{ estimate: -0.1, se: 0, benchmark: 0, tolerance: 0.02 }] };
    expect(Math.min(...pool(means).grid)).toBe(0.04);
    expect(judge(means)[0]!.interval.low).toBeLessThan(-0.1);
  });
  it('ST49 does not collapse on like cells as a maximum-likelihood precision does', () => {
    const like = shares(Array.from({ length: 12 }, () => [5, 10] as const));
    const [cell] = judge(like);
    expect(cell!.interval.high - cell!.interval.low).toBeGreaterThan(0.1);
    expect(fitShares(Array.from({ length: 12 }, () => ({ x: 5, n: 10 }))).precision).toBeGreaterThan(1e4);
  });
  it('ST48 is drawn to the parent’s best estimate when one is given', () => {
    const pairs = [
      [3, 10],
      [4, 12],
      [2, 9],
      [5, 14],
      [3, 11],
    ] as const;
    const toward = (center: number): number => judge(shares(pairs, { center }))[0]!.mean;
    expect(toward(0.8)).toBeGreaterThan(toward(0.3));
    expect(pool(shares(pairs, { center: 0.8 })).center).toBe(0.8);
    const mean: Siblings = {
      kind: 'mean',
      worse: 'below',
      center: -0.05,
      grid: [0.04],
      cells: [{ estimate: -0.1, se: 0.03, benchmark: 0, tolerance: 0.02 }],
    };
    const own = 0.04 ** 2 / (0.04 ** 2 + 0.03 ** 2);
    expect(judge(mean)[0]!.mean).toBeCloseTo(own * -0.1 + (1 - own) * -0.05, 12);
    expect(judge(mean)[0]!.posterior.parts[0]!.second).toBeCloseTo(Math.sqrt(own) * 0.03, 12);
  });
  it('ST45 works on expected events, E below 1 included: tolerance and excess change scale together', () => {
    const { cell, rate } = asExpectedCount(3, 0.6, 5, 0.02);
    expect(rate).toBeCloseTo(0.12, 12);
    expect(cell).toMatchObject({ exposure: 0.6, benchmark: 1 });
    const scaled = judge({ kind: 'count', cells: [cell], worse: 'above', grid: [1], center: 1 })[0]!;
    const plain = judge({
      kind: 'count',
      cells: [{ events: 3, exposure: 5, benchmark: 0.12, tolerance: 0.02 }],
      worse: 'above',
      grid: [1 / 0.12],
      center: 0.12,
    })[0]!;
    expect(scaled.pWorse).toBeCloseTo(plain.pWorse, 10);
    expect(scaled.expectedExcess * rate).toBeCloseTo(plain.expectedExcess, 10);
    expect(expectedEventsGrid).toHaveLength(10);
  });
  it('ST45 a wider tolerance never makes a cell worse, and above mirrors below for shares', () => {
    const pairs = [
      [3, 10],
      [6, 12],
      [2, 9],
      [9, 14],
      [3, 11],
    ] as const;
    const at = (tolerance: number, worse: Side, flip: boolean): readonly JudgedCell[] =>
      judge({ kind: 'share', worse, cells: pairs.map(([x, n]) => ({ x: flip ? n - x : x, n, benchmark: flip ? 0.4 : 0.6, tolerance })) });
    at(0, 'below', false).forEach((cell, i) => {
      expect(cell.pWorse).toBeGreaterThanOrEqual(at(0.05, 'below', false)[i]!.pWorse);
      expect(at(0, 'above', true)[i]!.pWorse).toBeCloseTo(cell.pWorse, 10);
      expect(at(0, 'above', true)[i]!.expectedExcess).toBeCloseTo(cell.expectedExcess, 10);
    });
  });
});
