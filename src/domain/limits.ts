/**
 * Per class of metric: how many people a figure needs, how small a gap does not matter (tolerance) and how large a gap is "clearly bad" (scale).
 * Shares, rates and gaps are fractions. Source: metrics.md §2, statistics.md ST30; promotions a year (`PM`): docs/adr/0016. Editable by the user and printed with every list.
 */
export interface Limits {
  readonly analystFrom: number;
  readonly leaderFrom: number;
  readonly flagFrom: number;
  readonly tolerance: number;
  readonly scale: number;
  /** `difference`: the gap is a difference of values; `relative`: a fraction of the yardstick. */
  readonly gapAs: 'difference' | 'relative';
}

export type LimitClass = 'TU' | 'SV' | 'PY' | 'RT' | 'PM' | 'HD' | 'AI' | 'PG' | 'BN' | 'IN' | 'GE';

export const defaultLimits: Readonly<Record<LimitClass, Limits>> = {
  TU: { analystFrom: 5, leaderFrom: 10, flagFrom: 1, tolerance: 0.02, scale: 0.1, gapAs: 'difference' },
  SV: { analystFrom: 5, leaderFrom: 10, flagFrom: 10, tolerance: 0.03, scale: 0.15, gapAs: 'difference' },
  PY: { analystFrom: 5, leaderFrom: 10, flagFrom: 8, tolerance: 0.02, scale: 0.1, gapAs: 'relative' },
  RT: { analystFrom: 10, leaderFrom: 10, flagFrom: 15, tolerance: 0.05, scale: 0.15, gapAs: 'difference' },
  PM: { analystFrom: 10, leaderFrom: 10, flagFrom: 15, tolerance: 0.02, scale: 0.1, gapAs: 'difference' },
  HD: { analystFrom: 5, leaderFrom: 10, flagFrom: 10, tolerance: 0.15, scale: 0.5, gapAs: 'relative' },
  AI: { analystFrom: 5, leaderFrom: 10, flagFrom: 10, tolerance: 0, scale: 0.2, gapAs: 'difference' },
  PG: { analystFrom: 30, leaderFrom: 30, flagFrom: 30, tolerance: 0.01, scale: 0.05, gapAs: 'difference' },
  BN: { analystFrom: 5, leaderFrom: 10, flagFrom: 10, tolerance: 0.05, scale: 0.2, gapAs: 'difference' },
  IN: { analystFrom: 5, leaderFrom: 10, flagFrom: 1, tolerance: 0.005, scale: 0.02, gapAs: 'difference' },
  GE: { analystFrom: 5, leaderFrom: 10, flagFrom: 10, tolerance: 0.05, scale: 0.15, gapAs: 'difference' },
};
