import { usualLevel, type Interval } from './interval.ts';
import { quantile7 } from './median-interval.ts';
import { randomIndex, seededRandom } from './seeded-random.ts';

export interface SeededEstimate {
  readonly value: number;
  /** Null when an arm has fewer than six values: too few for any median interval (ST31). */
  readonly interval: Interval | null;
}

export interface BootstrapOptions {
  readonly seed: number;
  readonly draws?: number;
  readonly level?: number;
}

/** Difference of two medians, first − second, with a seeded percentile bootstrap (ST7); row order does not matter. */
export const medianDifference = (first: readonly number[], second: readonly number[], options: BootstrapOptions): SeededEstimate =>
  compareMedians(first, second, (a, b) => a - b, options);

/** Gap of two medians relative to the reference, (reference − focal) ÷ reference: positive = focal is lower (ST65). */
export const medianGap = (focal: readonly number[], reference: readonly number[], options: BootstrapOptions): SeededEstimate =>
  compareMedians(focal, reference, (a, b) => (b - a) / b, options);

/** Ratio Σ numerator ÷ Σ denominator with a seeded bootstrap over the clusters it is counted in. Null interval below six clusters. */
export const ratioOfSums = (
  clusters: readonly { readonly numerator: number; readonly denominator: number }[],
  options: BootstrapOptions,
): SeededEstimate | null => {
  const sorted = [...clusters].sort((a, b) => a.numerator - b.numerator || a.denominator - b.denominator);
  const denominator = sorted.reduce((sum, c) => sum + c.denominator, 0);
  if (!(denominator > 0)) return null;
  const value = sorted.reduce((sum, c) => sum + c.numerator, 0) / denominator;
  if (sorted.length < least) return { value, interval: null };
  const random = seededRandom(options.seed);
  const draw = (): number => {
    for (;;) {
      let top = 0;
      let bottom = 0;
      for (let i = 0; i < sorted.length; i += 1) {
        const cluster = sorted[randomIndex(random, sorted.length)]!;
        top += cluster.numerator;
        bottom += cluster.denominator;
      }
      if (bottom > 0) return top / bottom;
    }
  };
  return { value, interval: percentiles(draw, options) };
};

const least = 6;

const compareMedians = (
  first: readonly number[],
  second: readonly number[],
  compare: (a: number, b: number) => number,
  options: BootstrapOptions,
): SeededEstimate => {
  const a = Float64Array.from(first).sort();
  const b = Float64Array.from(second).sort();
  const value = compare(quantile7(a, 0.5), quantile7(b, 0.5));
  if (a.length < least || b.length < least) return { value, interval: null };
  const random = seededRandom(options.seed);
  const resampled = (sorted: Float64Array): number => {
    const picks = Uint32Array.from(sorted, () => randomIndex(random, sorted.length)).sort();
    return quantile7(
      Float64Array.from(picks, (i) => sorted[i]!),
      0.5,
    );
  };
  return { value, interval: percentiles(() => compare(resampled(a), resampled(b)), options) };
};

const percentiles = (draw: () => number, { draws = 2000, level = usualLevel }: BootstrapOptions): Interval => {
  const values = Float64Array.from({ length: draws }, draw).sort();
  return { low: quantile7(values, (1 - level) / 2), high: quantile7(values, (1 + level) / 2) };
};
