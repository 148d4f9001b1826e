import { chiSquareUpper } from './distributions.ts';

export interface Dispersion {
  readonly chiSquare: number;
  readonly df: number;
  /** Above .10 the cells are compatible with one common level (ST54). */
  readonly p: number;
}

/** Pearson test that counts share one ratio to their expected events (or one rate over exposure). Null with fewer than two cells or no event. */
export const countDispersion = (cells: readonly { readonly events: number; readonly expected: number }[]): Dispersion | null => {
  const used = cells.filter((c) => c.expected > 0);
  const ratio = sumOf(used, (c) => c.events) / sumOf(used, (c) => c.expected);
  if (used.length < 2 || !(ratio > 0)) return null;
  return verdict(
    sumOf(used, (c) => (c.events - ratio * c.expected) ** 2 / (ratio * c.expected)),
    used.length,
  );
};

/** Pearson test that shares are one share. Null with fewer than two cells or when the share is 0 or 1. */
export const shareDispersion = (cells: readonly { readonly x: number; readonly n: number }[]): Dispersion | null => {
  const used = cells.filter((c) => c.n > 0);
  const p = sumOf(used, (c) => c.x) / sumOf(used, (c) => c.n);
  if (used.length < 2 || !(p > 0 && p < 1)) return null;
  return verdict(
    sumOf(used, (c) => (c.x - c.n * p) ** 2 / (c.n * p * (1 - p))),
    used.length,
  );
};

/** Cochran's Q that means are one mean. Null with fewer than two cells. */
export const meanDispersion = (cells: readonly { readonly estimate: number; readonly se: number }[]): Dispersion | null => {
  const used = cells.filter((c) => c.se > 0);
  if (used.length < 2) return null;
  const mean = sumOf(used, (c) => c.estimate / c.se ** 2) / sumOf(used, (c) => 1 / c.se ** 2);
  return verdict(
    sumOf(used, (c) => ((c.estimate - mean) / c.se) ** 2),
    used.length,
  );
};

const verdict = (chiSquare: number, cells: number): Dispersion => ({ chiSquare, df: cells - 1, p: chiSquareUpper(chiSquare, cells - 1) });

const sumOf = <T>(items: readonly T[], f: (item: T) => number): number => items.reduce((sum, item) => sum + f(item), 0);
