import { describe, expect, it } from 'vitest';
import { pool, poolUnder, posteriorMean, type Siblings } from '../../../src/statistics/index.ts';

const share = (x: number, n: number) => ({ x, n, benchmark: 0.6, tolerance: 0.03 });
const family = (cells: readonly ReturnType<typeof share>[], center: number): Siblings => ({ kind: 'share', worse: 'below', cells, center });

describe('ST48: families under several parents', () => {
  it('one family alone is pooled as ever', () => {
    const only = family([share(30, 50), share(20, 50), share(28, 50), share(31, 50), share(25, 50)], 0.55);
    expect(poolUnder([only])).toEqual([pool(only)]);
  });

  it('ST49: together they may be drawn more strongly than three cells alone would allow', () => {
    const alike = Array.from({ length: 12 }, (_, i) => family([share(60, 100), share(61, 100), share(59, 100)], 0.6 + i * 1e-6));
    const alone = pool(alike[0]!);
    const [together] = poolUnder(alike);
    expect(Math.max(...alone.grid)).toBe(32);
    expect(Math.max(...together!.grid)).toBe(512);
    expect(together!.ownWeights[0]!).toBeLessThan(alone.ownWeights[0]! / 2);
  });

  it('each keeps its own center', () => {
    const [low, high] = poolUnder([
      family([share(30, 100), share(31, 100), share(29, 100)], 0.3),
      family([share(70, 100), share(69, 100), share(71, 100)], 0.7),
    ]);
    expect(posteriorMean(low!.posteriors[0]!)).toBeCloseTo(0.3, 2);
    expect(posteriorMean(high!.posteriors[0]!)).toBeCloseTo(0.7, 2);
  });
});
