import { tCdf, tUpper } from './distributions.ts';
import type { MeanSummary } from './mean-interval.ts';
import { midPCountAbove, midPCountBelow } from './rate-interval.ts';
import { midPShareAbove, midPShareBelow } from './share-interval.ts';
import type { Side } from './posterior.ts';

/**
 * Confidence that one cell alone lies beyond a limit (benchmark ± tolerance) on the worse side: 1 − one-sided mid-P, or the t of a mean.
 * No pooling: the first reading of a cell; the gate proper is `judge`.
 */
export const rateBeyond = (events: number, exposure: number, limit: number, worse: Side): number => {
  if (!(limit > 0)) return worse === 'above' ? 1 : 0;
  return 1 - (worse === 'above' ? midPCountAbove(events, exposure * limit) : midPCountBelow(events, exposure * limit));
};

export const shareBeyond = (x: number, n: number, limit: number, worse: Side): number => {
  if (!(limit > 0 && limit < 1)) return limit <= 0 === (worse === 'above') ? 1 : 0;
  return 1 - (worse === 'above' ? midPShareAbove(x, n, limit) : midPShareBelow(x, n, limit));
};

/** Null below two values or when nothing varies. */
export const meanBeyond = ({ n, mean, sd }: MeanSummary, limit: number, worse: Side, benchmarkSe = 0): number | null => {
  const variance = sd ** 2 / n;
  const se = Math.sqrt(variance + benchmarkSe ** 2);
  if (n < 2 || !(variance > 0)) return null;
  const t = (mean - limit) / se;
  const df = (se ** 4 * (n - 1)) / variance ** 2;
  return worse === 'above' ? tCdf(t, df) : tUpper(t, df);
};
