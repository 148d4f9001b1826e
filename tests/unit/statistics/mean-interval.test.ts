import { describe, expect, it } from 'vitest';
import { bcaMeanInterval, meanTest, summarize, tInterval, trimmedMean } from '../../../src/statistics/mean-interval.ts';
import { normalQuantile } from '../../../src/statistics/distributions.ts';

describe('tInterval', () => {
  it('ST15 repeats the textbook: mean 10, sd 2, n 16 gives 10 ± 2.131 × 0.5', () => {
    const { low, high } = tInterval({ n: 16, mean: 10, sd: 2 })!;
    expect(low).toBeCloseTo(10 - 1.0657, 4);
    expect(high).toBeCloseTo(10 + 1.0657, 4);
  });
  it('ST15 is absent for one value and a point when nothing varies', () => {
    expect(tInterval({ n: 1, mean: 10, sd: Number.NaN })).toBeNull();
    expect(tInterval({ n: 4, mean: 10, sd: 0 })).toEqual({ low: 10, high: 10 });
    expect(meanTest({ n: 4, mean: 10, sd: 0 }, 9)).toBeNull();
  });
  it('ST106 keeps its digits at a large offset', () => {
    expect(summarize([1e9 + 1, 1e9 + 2, 1e9 + 3]).sd).toBeCloseTo(1, 9);
  });
});

describe('trimmedMean', () => {
  it('ST15 drops one value of twenty at each end', () => {
    expect(trimmedMean([1000, ...Array.from({ length: 18 }, () => 5), -1000])).toBe(5);
  });
});

describe('bcaMeanInterval', () => {
  const skewed = Array.from({ length: 40 }, (_, i) => Math.exp(normalQuantile((i + 0.5) / 40)));
  it('ST7 ST15 is the same for a seed whatever the row order, absent under twenty values', () => {
    expect(bcaMeanInterval([...skewed].reverse(), 11)).toEqual(bcaMeanInterval(skewed, 11));
    expect(bcaMeanInterval(skewed.slice(0, 19), 11)).toBeNull();
    expect(
      bcaMeanInterval(
        Array.from({ length: 30 }, () => 4),
        11,
      ),
    ).toBeNull();
  });
  it('ST15 leans to the long tail where the t interval is symmetric', () => {
    const { mean } = summarize(skewed);
    const { low, high } = bcaMeanInterval(skewed, 11)!;
    expect(low).toBeLessThan(mean);
    expect(high - mean).toBeGreaterThan(mean - low);
  });
});
