import { logBeta, logGamma } from './incomplete-gamma.ts';
import { crossing } from './root.ts';

/**
 * Maximum-likelihood and moment fits of a common prior. Comparators for the audit and for showing why the grid is used instead: with like
 * cells the likelihood rises without end and the precision runs to its cap (ST49). Never the gate.
 */
export interface PriorFit {
  readonly mean: number;
  /** Prior size in respondents or in units of exposure; capped at 1e8. */
  readonly precision: number;
  readonly negLogLik: number;
  /** The same with every cell at the pooled level. */
  readonly pooledNegLogLik: number;
}

/** Beta-binomial. */
export const fitShares = (cells: readonly { readonly x: number; readonly n: number }[]): PriorFit => {
  const choose = sumOf(cells, ({ x, n }) => logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1));
  const negLogLik = (mean: number, k: number): number =>
    -choose - sumOf(cells, ({ x, n }) => logBeta(x + k * mean, n - x + k * (1 - mean)) - logBeta(k * mean, k * (1 - mean)));
  const pooled = sumOf(cells, (c) => c.x) / sumOf(cells, (c) => c.n);
  const pooledNegLogLik = -choose - sumOf(cells, ({ x, n }) => xLogY(x, pooled) + xLogY(n - x, 1 - pooled));
  const meanAt = (logK: number): number => 1 / (1 + Math.exp(-lowest((t) => negLogLik(1 / (1 + Math.exp(-t)), Math.exp(logK)), -10, 10)));
  return bestOf(negLogLik, meanAt, pooledNegLogLik);
};

/** Gamma–Poisson. */
export const fitCounts = (cells: readonly { readonly events: number; readonly exposure: number }[]): PriorFit => {
  const factorials = sumOf(cells, (c) => logGamma(c.events + 1));
  const negLogLik = (mean: number, k: number): number =>
    factorials -
    sumOf(
      cells,
      ({ events, exposure }) =>
        logGamma(events + k * mean) - logGamma(k * mean) - k * mean * Math.log1p(exposure / k) + xLogY(events, exposure / (k + exposure)),
    );
  const pooled = sumOf(cells, (c) => c.events) / sumOf(cells, (c) => c.exposure);
  const pooledNegLogLik = factorials - sumOf(cells, (c) => xLogY(c.events, c.exposure * pooled) - c.exposure * pooled);
  const meanAt = (logK: number): number =>
    Math.exp(lowest((t) => negLogLik(Math.exp(t), Math.exp(logK)), Math.log(pooled) - 8, Math.log(pooled) + 8));
  return bestOf(negLogLik, meanAt, pooledNegLogLik);
};

export interface MeanFit {
  readonly fixedMean: number;
  readonly q: number;
  /** DerSimonian–Laird variance between cells. */
  readonly variance: number;
  readonly pauleMandelVariance: number;
  readonly mean: number;
  readonly meanSe: number;
  /** Share of the variation that is between cells (I²). */
  readonly heterogeneity: number;
}

/** Normal–normal by moments (DerSimonian & Laird 1986; Paule & Mandel 1982). */
export const fitMeans = (cells: readonly { readonly estimate: number; readonly se: number }[]): MeanFit => {
  const at = (variance: number): { readonly mean: number; readonly q: number; readonly total: number } => {
    const total = sumOf(cells, (c) => 1 / (c.se ** 2 + variance));
    const mean = sumOf(cells, (c) => c.estimate / (c.se ** 2 + variance)) / total;
    return { mean, total, q: sumOf(cells, (c) => (c.estimate - mean) ** 2 / (c.se ** 2 + variance)) };
  };
  const fixed = at(0);
  const df = cells.length - 1;
  const variance = Math.max(0, (fixed.q - df) / (fixed.total - sumOf(cells, (c) => c.se ** -4) / fixed.total));
  const spread = Math.max(...cells.map((c) => c.estimate)) - Math.min(...cells.map((c) => c.estimate));
  const pauleMandelVariance = fixed.q <= df ? 0 : crossing((v) => at(v).q - df, 0, spread ** 2 * cells.length + 1e-12);
  const random = at(variance);
  return {
    fixedMean: fixed.mean,
    q: fixed.q,
    variance,
    pauleMandelVariance,
    mean: random.mean,
    meanSe: Math.sqrt(1 / random.total),
    heterogeneity: Math.max(0, (fixed.q - df) / fixed.q),
  };
};

const highestLogPrecision = Math.log(1e8);

const bestOf = (negLogLik: (mean: number, k: number) => number, meanAt: (logK: number) => number, pooledNegLogLik: number): PriorFit => {
  const logK = lowest((u) => negLogLik(meanAt(u), Math.exp(u)), Math.log(0.01), highestLogPrecision);
  const mean = meanAt(logK);
  return { mean, precision: Math.exp(logK), negLogLik: negLogLik(mean, Math.exp(logK)), pooledNegLogLik };
};

/** Where a function with one valley is lowest: a coarse scan, then golden-section search around its best point. */
const lowest = (f: (x: number) => number, from: number, to: number): number => {
  const step = (to - from) / 40;
  const scan = Array.from({ length: 41 }, (_, i) => f(from + i * step));
  const best = scan.indexOf(Math.min(...scan));
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = from + Math.max(0, best - 1) * step;
  let high = from + Math.min(40, best + 1) * step;
  for (let i = 0; i < 45; i += 1) {
    const reach = golden * (high - low);
    if (f(high - reach) < f(low + reach)) high = low + reach;
    else low = high - reach;
  }
  return (low + high) / 2;
};

const xLogY = (x: number, y: number): number => (x > 0 ? x * Math.log(y) : 0);

const sumOf = <T>(items: readonly T[], f: (item: T) => number): number => items.reduce((sum, item) => sum + f(item), 0);
