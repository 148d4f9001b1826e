import { normalCdf, normalQuantile } from './distributions.ts';

/** A published percentile of a benchmark: `percentile` 0–100, positive value. Lists go in ascending order. */
export interface PercentilePoint {
  readonly percentile: number;
  readonly value: number;
}

/** Place inside the published points, or beyond the outermost one: never extrapolated (ST14). */
export type PercentilePlace =
  | { readonly kind: 'inside'; readonly percentile: number }
  | { readonly kind: 'below'; readonly percentile: number }
  | { readonly kind: 'above'; readonly percentile: number };

/** Linear in ln(value) between neighboring points. On a flat stretch the middle of it. Null when fewer than two points are published. */
export const percentilePlace = (value: number, points: readonly PercentilePoint[]): PercentilePlace | null => {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2 || !(value > 0)) return null;
  if (value < first.value) return { kind: 'below', percentile: first.percentile };
  if (value > last.value) return { kind: 'above', percentile: last.percentile };
  const same = points.filter((p) => p.value === value);
  if (same.length > 0) return { kind: 'inside', percentile: (same[0]!.percentile + same.at(-1)!.percentile) / 2 };
  const right = points.findIndex((p) => p.value > value);
  const [a, b] = [points[right - 1]!, points[right]!];
  const share = Math.log(value / a.value) / Math.log(b.value / a.value);
  return { kind: 'inside', percentile: a.percentile + share * (b.percentile - a.percentile) };
};

/** The words for a place: "P63", "below P10", "above P90". */
export const placeInWords = (place: PercentilePlace): string =>
  place.kind === 'inside' ? `P${Math.round(place.percentile)}` : `${place.kind} P${place.percentile}`;

/** The value at a percentile, log-linear between points; null outside them. */
export const valueAtPercentile = (percentile: number, points: readonly PercentilePoint[]): number | null => {
  const exact = points.find((p) => p.percentile === percentile);
  if (exact !== undefined) return exact.value;
  const right = points.findIndex((p) => p.percentile > percentile);
  if (right < 1) return null;
  const [a, b] = [points[right - 1]!, points[right]!];
  const share = (percentile - a.percentile) / (b.percentile - a.percentile);
  return a.value * (b.value / a.value) ** share;
};

/** The same place with normal scores for percentiles, end segments prolonged: an audit column, never shown as a place (ST14). */
export const probitPercentile = (value: number, points: readonly PercentilePoint[]): number | null => {
  if (points.length < 2 || !(value > 0)) return null;
  const beyond = points.findIndex((p) => p.value > value);
  const right = beyond < 0 ? points.length - 1 : Math.max(1, beyond);
  const [a, b] = [points[right - 1]!, points[right]!];
  const [from, to] = [normalQuantile(a.percentile / 100), normalQuantile(b.percentile / 100)];
  return 100 * normalCdf(from + (Math.log(value / a.value) / Math.log(b.value / a.value)) * (to - from));
};

/** Standard deviation of ln(value) implied by two quartiles of a roughly log-normal benchmark (ST13). */
export const logSpreadFromQuartiles = (p25: number, p75: number): number => Math.log(p75 / p25) / (2 * normalQuantile(0.75));

/** Standard error of a benchmark's log median from n observations of that spread: √(π/2) σ / √n (ST13). */
export const logMedianSe = (logSpread: number, n: number): number => (Math.sqrt(Math.PI / 2) * logSpread) / Math.sqrt(n);
