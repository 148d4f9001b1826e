import { useSyncExternalStore } from 'react';

/** Sizes and colors shared by the charts. Colors are tokens, so that dark pages and paper need no second drawing. */
export const rowHeight = 34;
export const labelWidth = (narrow: boolean): number => (narrow ? 118 : 212);
export const cutText = (text: string, narrow: boolean): string => {
  const most = narrow ? 16 : 28;
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

export const ink = { ours: 'var(--ink)', market: 'var(--series-2)', commitment: 'var(--series-1)', earlier: 'var(--muted)' } as const;

/** A domain with a little air that never cuts a mark; `floor` keeps shares from going below 0. */
export const domainOf = (values: readonly (number | null | undefined)[], floor?: number): readonly [number, number] => {
  const known = values.filter((value): value is number => value !== null && value !== undefined && Number.isFinite(value));
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  return [floor === undefined ? low - air : Math.max(floor, low - air), high + air];
};

const query = '(max-width: 599px)';
const watch = (listener: () => void): (() => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(query).matches);
