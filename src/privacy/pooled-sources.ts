export interface PooledSource {
  /** What the source adds to the pool, in whatever unit the pool is weighted by. */
  readonly weight: number;
}

/**
 * PR33: may a benchmark pooled from several organizations be shown? Five or more, none with over a quarter, three months old or more.
 * Good practice from a withdrawn safe zone of competition law, not a legal shield.
 */
export const poolMayBeShown = (sources: readonly PooledSource[], monthsOld: number): boolean => {
  const total = sources.reduce((sum, { weight }) => sum + weight, 0);
  return sources.length >= 5 && monthsOld >= 3 && sources.every(({ weight }) => weight <= 0.25 * total);
};
