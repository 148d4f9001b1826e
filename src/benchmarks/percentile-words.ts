import { percentilePlace, type PercentilePoint } from '../statistics/index.ts';
import type { Percentiles } from './benchmark-packs.ts';

export type MarketPlace =
  | { readonly kind: 'at'; readonly percentile: number; readonly words: string }
  | { readonly kind: 'band' | 'below' | 'above'; readonly percentile: null; readonly words: string };

/** Place of a pay among published percentiles, log-linear between them; outside and on a flat stretch in words, never a number (ST14). */
export const marketPlace = (pay: number, published: Percentiles): MarketPlace | null => {
  const points = pointsOf(published);
  const flat = points.filter((point) => point.value === pay);
  if (flat.length > 1)
    return { kind: 'band', percentile: null, words: `${ordinal(flat[0]!.percentile)} to ${ordinal(flat.at(-1)!.percentile)}` };
  const place = percentilePlace(pay, points);
  if (place === null) return null;
  if (place.kind !== 'inside') return { kind: place.kind, percentile: null, words: `${place.kind} P${place.percentile}` };
  return { kind: 'at', percentile: place.percentile, words: `about the ${ordinal(Math.round(place.percentile))}` };
};

const pointsOf = (all: Percentiles): readonly PercentilePoint[] =>
  ([10, 25, 50, 75, 90] as const).flatMap((percentile) => {
    const value = all[`p${percentile}`];
    return value === null ? [] : [{ percentile, value }];
  });

const ordinal = (n: number): string => {
  const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
  return `${n}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
};
