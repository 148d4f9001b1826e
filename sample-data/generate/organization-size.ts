import { dayOf } from './calendar.ts';
import type { Plant } from './plants.ts';

export interface OrganizationSize {
  readonly seed: string;
  readonly people: number;
  readonly plants: readonly Plant[];
}

/** The five years of every generated organization. */
export const windowStart = dayOf(2021, 11, 1);
export const windowEnd = dayOf(2026, 10, 31);
export const lastYearStart = dayOf(2025, 11, 1);
export const dayBeforeLastYear = lastYearStart - 1;
