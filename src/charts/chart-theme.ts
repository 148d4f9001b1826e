import { useSyncExternalStore } from 'react';

/** Sizes and colors shared by the charts. Colors are tokens, so that dark pages and paper need no second drawing. */
export const rowHeight = 34;
export const labelWidth = (narrow: boolean): number => (narrow ? 118 : 212);
export const cutText = (text: string, narrow: boolean): string => {
  const most = narrow ? 16 : 28;
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

export const ink = {
  ours: 'var(--ink)',
  market: 'var(--series-2)',
  commitment: 'var(--series-1)',
  earlier: 'var(--muted)',
  over: 'var(--danger)',
} as const;

/** Ends and ticks of an axis on round numbers, wide enough for every mark; within what the unit can be. */
export const axisOf = (
  values: readonly (number | null | undefined)[],
  { floor = -Infinity, ceiling = Infinity, atLeast = 0 }: AxisLimits = {},
): Axis => {
  const known = values.filter((value): value is number => value !== null && value !== undefined && Number.isFinite(value));
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = Math.max(0, atLeast - (most - least)) / 2;
  const [low, high] = [Math.max(floor, least - room), Math.min(ceiling, most + room)];
  const step = roundStep((high - low || Math.abs(high) || 1) / 5);
  const first = Math.max(floor, Math.floor(low / step - 0.05) * step);
  const count = Math.max(1, Math.ceil((high - first) / step + 0.05));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12))).filter(
    (tick) => tick <= ceiling + step / 1000,
  );
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
};

/** A share never leaves 0 … 1. */
export interface AxisLimits {
  readonly floor?: number;
  readonly ceiling?: number;
  /** The least range that fills the axis, so that steps of rounding do not look like differences. */
  readonly atLeast?: number;
}

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** 1, 2, 2.5 or 5 times a power of ten, not smaller than asked. */
const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
};

const query = '(max-width: 599px)';
const watch = (listener: () => void): (() => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(query).matches);
