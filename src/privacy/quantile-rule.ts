/** PR10: a quantile is shown only if enough people lie beyond it; the ends of a distribution are never shown. */
export const quantileMayBeShown = (n: number, quantile: number, tailPeople = 5): boolean =>
  Math.floor(n * Math.min(quantile, 1 - quantile) + 1e-9) >= tailPeople;
