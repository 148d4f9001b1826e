import { logBeta, logGamma } from './incomplete-gamma.ts';
import { usualLevel, type Interval } from './interval.ts';
import { chanceBeyond, expectedBeyond, posteriorInterval, posteriorMean, type Posterior, type Side } from './posterior.ts';

/** What a cell is held against. A level beyond benchmark ± tolerance, on the worse side, counts as worse (ST45). */
interface Held {
  readonly benchmark: number;
  readonly tolerance: number;
}

/** Events over exposure; with expected events as exposure the benchmark is 1 (see asExpectedCount). */
export interface CountCell extends Held {
  readonly events: number;
  readonly exposure: number;
}

export interface ShareCell extends Held {
  readonly x: number;
  readonly n: number;
}

/** A mean, e.g. of log ratios, with its standard error. */
export interface MeanCell extends Held {
  readonly estimate: number;
  readonly se: number;
}

interface SiblingsOf<Kind extends string, Cell> {
  readonly kind: Kind;
  /** All siblings under one parent, comparable by nature (ST58). */
  readonly cells: readonly Cell[];
  readonly worse: Side;
  /** Prior strengths tried, each as likely as the other (ST42); the default is the one of the kind. */
  readonly grid?: readonly number[];
  /** Where the cells are drawn to: the parent's own best estimate once the parent was scored (ST48), else the pooled level (ST41). */
  readonly center?: number;
}

export type Siblings = SiblingsOf<'count', CountCell> | SiblingsOf<'share', ShareCell> | SiblingsOf<'mean', MeanCell>;

export interface Pooled {
  /** Level the cells are drawn to; for means the average over the grid. */
  readonly center: number;
  readonly grid: readonly number[];
  readonly gridWeights: readonly number[];
  /** One per cell, in order. */
  readonly posteriors: readonly Posterior[];
  /** Share of each best estimate that is the cell's own data (ST47). */
  readonly ownWeights: readonly number[];
}

export interface JudgedCell {
  readonly mean: number;
  readonly interval: Interval;
  readonly pWorse: number;
  /** E[(gap − tolerance)+], in the unit of the cell's level. */
  readonly expectedExcess: number;
  readonly ownWeight: number;
  readonly posterior: Posterior;
}

export const exposureGrid: readonly number[] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
export const expectedEventsGrid: readonly number[] = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128];
export const spreadGrid: readonly number[] = [0, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32];

/** A count cell on the scale observed ÷ expected: tolerance per exposure becomes tolerance ÷ benchmark rate (ST45). Multiply its excess by `rate`. */
export const asExpectedCount = (
  events: number,
  expected: number,
  exposure: number,
  tolerance: number,
): { readonly cell: CountCell; readonly rate: number } => {
  const rate = expected / exposure;
  return { cell: { events, exposure: expected, benchmark: 1, tolerance: tolerance / rate }, rate };
};

/**
 * Best estimates of siblings by a grid of prior strengths (ST40–ST49): every strength is tried and weighted by how well it
 * explains all cells. The cells together must hold some exposure, people or precision.
 */
export const pool = (siblings: Siblings): Pooled => poolUnder([siblings])[0]!;

/**
 * Families of one kind under several parents: each is drawn to its own center, but how strongly is learned from all of them, because three
 * siblings cannot tell (ST48, ST49). The guard for few siblings counts the cells of all families.
 */
export const poolUnder = (families: readonly Siblings[]): readonly Pooled[] => {
  const cells = families.reduce((sum, family) => sum + family.cells.length, 0);
  const fits = families.map((family) => fitOf(family, cells));
  const weights = normalized((fits[0]?.grid ?? []).map((_strength, j) => sumOf(fits, (fit) => fit.logWeights[j]!)));
  return fits.map((fit) => ({ grid: fit.grid, gridWeights: weights, ...fit.pooledWith(weights) }));
};

/** One family: how well each strength explains it, and what follows once the strengths have their weights. */
interface Fit {
  readonly grid: readonly number[];
  readonly logWeights: readonly number[];
  readonly pooledWith: (weights: readonly number[]) => Pick<Pooled, 'center' | 'posteriors' | 'ownWeights'>;
}

const fitOf = (siblings: Siblings, cells: number): Fit => {
  if (siblings.kind === 'count') return fitCounts(siblings, cells);
  return siblings.kind === 'share' ? fitShares(siblings, cells) : fitMeans(siblings, cells);
};

/** The limit beyond which a cell is worse. */
export const limitOf = ({ benchmark, tolerance }: Held, worse: Side): number => benchmark + (worse === 'above' ? tolerance : -tolerance);

/** Every cell with best estimate, interval, P(worse) and expected excess. */
export const judge = (siblings: Siblings, level = usualLevel): readonly JudgedCell[] => {
  const { posteriors, ownWeights } = pool(siblings);
  return siblings.cells.map((cell, i) => {
    const posterior = posteriors[i]!;
    const limit = limitOf(cell, siblings.worse);
    return {
      mean: posteriorMean(posterior),
      interval: posteriorInterval(posterior, level),
      pWorse: chanceBeyond(posterior, limit, siblings.worse),
      expectedExcess: expectedBeyond(posterior, limit, siblings.worse),
      ownWeight: ownWeights[i]!,
      posterior,
    };
  });
};

/** P(worse) alone, one per cell: all that the null check needs. */
export const chancesWorse = (siblings: Siblings): readonly number[] =>
  pool(siblings).posteriors.map((posterior, i) => chanceBeyond(posterior, limitOf(siblings.cells[i]!, siblings.worse), siblings.worse));

const fewSiblings = 5;
const strongestForFew = 32;
const weakestSpreadForFew = 0.04;
const leastSe = 0.005;

const fitCounts = ({ cells, grid, center }: SiblingsOf<'count', CountCell>, looked: number): Fit => {
  const exposure = sumOf(cells, (c) => c.exposure);
  const r = Math.max(center ?? sumOf(cells, (c) => c.events) / exposure, 0.5 / exposure);
  const strengths = guarded(grid ?? exposureGrid, looked);
  return {
    grid: strengths,
    logWeights: strengths.map((k) =>
      sumOf(
        cells,
        ({ events, exposure: e }) =>
          logGamma(events + k * r) - logGamma(k * r) - k * r * Math.log1p(e / k) + (events > 0 ? events * Math.log(e / (k + e)) : 0),
      ),
    ),
    pooledWith: (weights) => ({
      center: r,
      posteriors: cells.map((c) => ({
        family: 'gamma',
        parts: strengths.map((k, j) => ({ weight: weights[j]!, first: c.events + k * r, second: c.exposure + k })),
      })),
      ownWeights: cells.map((c) => sumOf(strengths, (k, j) => (weights[j]! * c.exposure) / (c.exposure + k))),
    }),
  };
};

const fitShares = ({ cells, grid, center }: SiblingsOf<'share', ShareCell>, looked: number): Fit => {
  const n = sumOf(cells, (c) => c.n);
  const edge = 0.5 / (n + 1);
  const mu = Math.min(Math.max(center ?? sumOf(cells, (c) => c.x) / n, edge), 1 - edge);
  const strengths = guarded(grid ?? exposureGrid, looked);
  return {
    grid: strengths,
    logWeights: strengths.map((k) => {
      const prior = logBeta(k * mu, k * (1 - mu));
      return sumOf(cells, (c) => logBeta(c.x + k * mu, c.n - c.x + k * (1 - mu)) - prior);
    }),
    pooledWith: (weights) => ({
      center: mu,
      posteriors: cells.map((c) => ({
        family: 'beta',
        parts: strengths.map((k, j) => ({ weight: weights[j]!, first: c.x + k * mu, second: c.n - c.x + k * (1 - mu) })),
      })),
      ownWeights: cells.map((c) => sumOf(strengths, (k, j) => (weights[j]! * c.n) / (c.n + k))),
    }),
  };
};

const fitMeans = ({ cells, grid, center }: SiblingsOf<'mean', MeanCell>, looked: number): Fit => {
  const squares = cells.map((c) => Math.max(c.se, leastSe) ** 2);
  const spreads = (grid ?? spreadGrid).filter((tau) => looked >= fewSiblings || tau >= weakestSpreadForFew);
  const fits = spreads.map((tau) => {
    const precisions = squares.map((s) => 1 / (s + tau * tau));
    const total = precisions.reduce((sum, w) => sum + w, 0);
    const m = center ?? sumOf(cells, (c, i) => precisions[i]! * c.estimate) / total;
    const misfit = sumOf(cells, (c, i) => precisions[i]! * (c.estimate - m) ** 2);
    const logDensity = 0.5 * precisions.reduce((sum, w) => sum + Math.log(w), 0) - 0.5 * misfit;
    return {
      m,
      centerVariance: center === undefined ? 1 / total : 0,
      logWeight: logDensity - (center === undefined ? 0.5 * Math.log(total) : 0),
    };
  });
  const ownShare = (i: number, j: number): number => spreads[j]! ** 2 / (spreads[j]! ** 2 + squares[i]!);
  return {
    grid: spreads,
    logWeights: fits.map((f) => f.logWeight),
    pooledWith: (weights) => ({
      center: sumOf(fits, (f, j) => weights[j]! * f.m),
      posteriors: cells.map((c, i) => ({
        family: 'normal',
        parts: fits.map(({ m, centerVariance }, j) => {
          const own = ownShare(i, j);
          return {
            weight: weights[j]!,
            first: own * c.estimate + (1 - own) * m,
            second: Math.sqrt(own * squares[i]! + (1 - own) ** 2 * centerVariance),
          };
        }),
      })),
      ownWeights: cells.map((_c, i) => sumOf(spreads, (_tau, j) => weights[j]! * ownShare(i, j))),
    }),
  };
};

const guarded = (grid: readonly number[], siblings: number): readonly number[] =>
  siblings >= fewSiblings ? grid : grid.filter((k) => k <= strongestForFew);

const normalized = (logs: readonly number[]): readonly number[] => {
  const top = Math.max(...logs);
  const raw = logs.map((l) => Math.exp(l - top));
  const total = raw.reduce((sum, w) => sum + w, 0);
  return raw.map((w) => w / total);
};

const sumOf = <T>(items: readonly T[], f: (item: T, i: number) => number): number => items.reduce((sum, item, i) => sum + f(item, i), 0);
