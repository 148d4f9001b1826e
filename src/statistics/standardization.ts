import { gammaQuantile } from './distributions.ts';
import { usualLevel, type Interval } from './interval.ts';
import { countTest, type CountTest } from './rate-interval.ts';

export interface IndirectStandardization extends CountTest {
  readonly observed: number;
  readonly expected: number;
  readonly excess: number;
}

/** Observed events against the benchmark's rates on our own exposure, level by level (ST22). */
export const indirectlyStandardized = (
  levels: readonly { readonly events: number; readonly exposure: number; readonly benchmarkRate: number }[],
  level = usualLevel,
): IndirectStandardization => {
  const observed = levels.reduce((sum, l) => sum + l.events, 0);
  const expected = levels.reduce((sum, l) => sum + l.exposure * l.benchmarkRate, 0);
  return { observed, expected, excess: observed - expected, ...countTest(observed, expected, level) };
};

export interface DirectStandardization {
  readonly rate: number;
  readonly variance: number;
  /** Gamma interval of Fay & Feuer 1997. */
  readonly interval: Interval;
}

/** Our rates on a standard mix whose weights add to 1 (ST22). Null when a weighted level has no exposure. */
export const directlyStandardized = (
  levels: readonly { readonly events: number; readonly exposure: number; readonly weight: number }[],
  level = usualLevel,
): DirectStandardization | null => {
  const used = levels.filter((l) => l.weight > 0);
  if (used.length === 0 || used.some((l) => !(l.exposure > 0))) return null;
  const tail = (1 - level) / 2;
  const rate = used.reduce((sum, l) => sum + (l.weight * l.events) / l.exposure, 0);
  const variance = used.reduce((sum, l) => sum + l.events * (l.weight / l.exposure) ** 2, 0);
  const largest = Math.max(...used.map((l) => l.weight / l.exposure));
  const [wideRate, wideVariance] = [rate + largest, variance + largest ** 2];
  return {
    rate,
    variance,
    interval: {
      low: variance > 0 ? gammaQuantile(tail, rate ** 2 / variance, rate / variance) : 0,
      high: gammaQuantile(1 - tail, wideRate ** 2 / wideVariance, wideRate / wideVariance),
    },
  };
};
