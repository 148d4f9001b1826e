import type { Comparison } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { placeKey } from '../../domain/place-words.ts';
import type { MetricId, Released } from '../../domain/reading.ts';
import type { HiddenCell } from '../handouts-contract.ts';

export interface HiddenCellsAsk {
  readonly released: readonly Comparison[];
  /** The same places as the analyst sees them. */
  readonly analyst: readonly Comparison[];
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
}

/** What a release withholds, each with the rule that must have hidden it: too few people, or a sibling that would give it away (PR6, PR14). */
export const hiddenCells = ({ released, analyst, infos, limits }: HiddenCellsAsk): readonly HiddenCell[] => {
  const seen = new Map(analyst.map((one) => [placeKey(one.released.shown ? one.released.reading : one.released.address), one.released]));
  return released.flatMap((one): readonly HiddenCell[] => {
    if (one.released.shown) return [];
    const { metric, facet, group } = one.released.address;
    const info = infos.get(metric);
    const from = info === undefined ? 10 : limits[info.limits].leaderFrom;
    const mine = seen.get(placeKey(one.released.address));
    return [{ metric, facet, group, because: whyHidden(mine, from, info?.base ?? 'people') }];
  });
};

const whyHidden = (mine: Released | undefined, from: number, base: string): string => {
  if (mine === undefined) return `under ${from} ${base}`;
  if (!mine.shown) return mine.because ?? `under ${from} ${base}`;
  return mine.reading.n < from
    ? `${formatCount(mine.reading.n)} ${base}, leaders see from ${from}`
    : 'would give away another hidden figure, or rests on one or two of its people';
};
