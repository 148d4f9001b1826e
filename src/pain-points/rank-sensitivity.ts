import type { Comparison, PainPoint, PainPointList } from '../domain/comparison.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId } from '../domain/reading.ts';
import { findPainPoints, type PainPointOptions } from './find.ts';
import { dimensionOf, type Dimension } from './severity.ts';

/** Where a pain point would stand if the list were made otherwise; `null` = not on it. */
export interface RankSensitivity {
  readonly rank: number;
  readonly halfTolerance: number | null;
  readonly doubleTolerance: number | null;
  /** By the dimension left out; not given for its own. */
  readonly without: ReadonlyMap<Dimension, number>;
}

/** Ranks with each dimension left out and with half and twice the tolerances, by id (ST74). Three times the cost of the list itself. */
export const rankSensitivity = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
  options: PainPointOptions = {},
): ReadonlyMap<string, RankSensitivity> => {
  const listWith = (times: number): PainPointList => findPainPoints(comparisons, infos, scaled(limits, times), { ...options, draws: 0 });
  const { ranked } = listWith(1);
  const [half, twice] = [listWith(0.5), listWith(2)];
  return new Map(
    ranked.map((point) => [
      point.id,
      { rank: point.rank, halfTolerance: rankIn(half, point), doubleTolerance: rankIn(twice, point), without: ranksWithout(point, ranked) },
    ]),
  );
};

const scaled = (limits: Readonly<Record<LimitClass, Limits>>, times: number): Readonly<Record<LimitClass, Limits>> =>
  Object.fromEntries(
    Object.entries(limits).map(([name, own]) => [name, { ...own, tolerance: own.tolerance * times }]),
  ) as unknown as Readonly<Record<LimitClass, Limits>>;

const rankIn = ({ ranked }: PainPointList, { id }: PainPoint): number | null => ranked.find((one) => one.id === id)?.rank ?? null;

const ranksWithout = (point: PainPoint, ranked: readonly PainPoint[]): ReadonlyMap<Dimension, number> => {
  const others = [...new Set(ranked.map(dimensionOf))].filter((dimension) => dimension !== dimensionOf(point));
  return new Map(
    others.map((dimension) => [
      dimension,
      point.rank - ranked.filter((one) => one.rank < point.rank && dimensionOf(one) === dimension).length,
    ]),
  );
};
