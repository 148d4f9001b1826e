import { describe, expect, it } from 'vitest';
import { countDispersion, meanDispersion, shareDispersion } from '../../../src/statistics/dispersion.ts';
import { judge, type Siblings } from '../../../src/statistics/empirical-bayes.ts';
import { nullCheck } from '../../../src/statistics/null-check.ts';
import {
  randomBeta,
  randomBinomial,
  randomGamma,
  randomNormal,
  randomPoisson,
  seededRandom,
  type Random,
} from '../../../src/statistics/seeded-random.ts';
import { tierOf } from '../../../src/statistics/tiers.ts';
import { meanBeyond, rateBeyond, shareBeyond } from '../../../src/statistics/worse-than.ts';

describe('tierOf', () => {
  it('ST50 asks for .95 where fewer than 30 siblings were scored', () => {
    expect([0.9, 0.95].map((p) => tierOf(p, 30))).toEqual(['confirmed', 'confirmed']);
    expect([0.9, 0.95].map((p) => tierOf(p, 29))).toEqual(['likely', 'confirmed']);
    expect([0.7499, 0.75, 0.5, 0.4999].map((p) => tierOf(p, 200))).toEqual(['watch', 'likely', 'watch', 'none']);
  });
});

describe('nullCheck', () => {
  const sizes = Array.from({ length: 40 }, (_, i) => 5 + ((i * 13) % 40));
  const counts: Siblings = {
    kind: 'count',
    worse: 'above',
    cells: sizes.map((n) => ({ events: 0, exposure: n, benchmark: 0.14, tolerance: 0.02 })),
  };
  const shares: Siblings = { kind: 'share', worse: 'below', cells: sizes.map((n) => ({ x: 0, n, benchmark: 0.65, tolerance: 0.03 })) };
  const means: Siblings = {
    kind: 'mean',
    worse: 'below',
    cells: sizes.map((n) => ({ estimate: 0, se: 0.2 / Math.sqrt(n), benchmark: 0, tolerance: 0.02 })),
  };

  it('ST51 ST52 expects next to no Confirmed where every cell is at its benchmark, for all three kinds together', () => {
    const { expected, cells, runs } = nullCheck([counts, shares, means], 7, 60);
    expect(cells).toBe(120);
    expect(runs).toBe(60);
    expect(expected.confirmed).toBeLessThan(0.5);
    expect(expected.likely).toBeLessThan(3);
    expect(expected.confirmed + expected.likely + expected.watch + expected.none).toBeCloseTo(120, 9);
  });
  it('ST7 ST52 repeats itself for a seed whatever the row order', () => {
    const turned: Siblings = { ...counts, cells: [...counts.cells].reverse() };
    expect(nullCheck([means, turned], 7, 10)).toEqual(nullCheck([counts, means], 7, 10));
  });
  it('CONTROL: the gate does find a cell that is far off, so the null check is not silent by construction', () => {
    const bad: Siblings = {
      ...counts,
      cells: counts.cells.map((c, i) => ({ ...c, events: i === 3 ? 40 : Math.round(c.exposure * 0.14) })),
    };
    expect(judge(bad)[3]!.pWorse).toBeGreaterThan(0.99);
  });
});

describe('random draws', () => {
  const momentsOf = (draw: (random: Random) => number): readonly [number, number] => {
    const random = seededRandom(20);
    const values = Array.from({ length: 40_000 }, () => draw(random));
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return [mean, values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length];
  };
  it.each([
    ['uniform', (r: Random) => r(), 0.5, 1 / 12],
    ['normal', randomNormal, 0, 1],
    ['gamma 0.4', (r: Random) => randomGamma(r, 0.4, 2), 0.2, 0.1],
    ['gamma 30', (r: Random) => randomGamma(r, 30, 2), 15, 7.5],
    ['beta', (r: Random) => randomBeta(r, 2, 6), 0.25, 1 / 48],
    ['Poisson 3', (r: Random) => randomPoisson(r, 3), 3, 3],
    ['Poisson 400', (r: Random) => randomPoisson(r, 400), 400, 400],
    ['binomial 12', (r: Random) => randomBinomial(r, 12, 0.3), 3.6, 2.52],
    ['binomial 500', (r: Random) => randomBinomial(r, 500, 0.9), 450, 45],
  ] as const)('ST7 %s has the mean and variance of its name', (_name, draw, mean, variance) => {
    const [seenMean, seenVariance] = momentsOf(draw);
    expect(Math.abs(seenMean - mean)).toBeLessThan(5 * Math.sqrt(variance / 40_000));
    expect(Math.abs(seenVariance / variance - 1)).toBeLessThan(0.06);
  });
});

describe('dispersion', () => {
  it('ST54 is small for like cells, large for unlike ones, and needs two', () => {
    expect(
      countDispersion([
        { events: 3, expected: 3 },
        { events: 6, expected: 6 },
      ])!.p,
    ).toBeCloseTo(1, 12);
    expect(
      shareDispersion([
        { x: 18, n: 20 },
        { x: 2, n: 20 },
      ])!.chiSquare,
    ).toBeCloseTo(25.6, 10);
    expect(
      meanDispersion([
        { estimate: 0, se: 0.1 },
        { estimate: 0.2, se: 0.1 },
      ])!.chiSquare,
    ).toBeCloseTo(2, 10);
    expect(countDispersion([{ events: 3, expected: 3 }])).toBeNull();
    expect(
      countDispersion([
        { events: 0, expected: 3 },
        { events: 0, expected: 1 },
      ]),
    ).toBeNull();
    expect(
      shareDispersion([
        { x: 5, n: 5 },
        { x: 2, n: 2 },
      ]),
    ).toBeNull();
  });
});

describe('one cell against a limit', () => {
  it('ST10 ST11 ST13 is about one half at the limit and near 1 far beyond it', () => {
    expect(rateBeyond(14, 100, 0.14, 'above')).toBeCloseTo(0.5, 1);
    expect(rateBeyond(40, 100, 0.14, 'above')).toBeGreaterThan(0.999);
    expect(rateBeyond(2, 100, 0.14, 'below')).toBeGreaterThan(0.999);
    expect(shareBeyond(20, 100, 0.5, 'below')).toBeGreaterThan(0.999);
    expect(meanBeyond({ n: 30, mean: -0.1, sd: 0.1 }, -0.02, 'below')).toBeGreaterThan(0.999);
    expect(meanBeyond({ n: 1, mean: -0.1, sd: 0 }, -0.02, 'below')).toBeNull();
  });
  it('ST11 a limit outside the possible range decides by itself', () => {
    expect(shareBeyond(3, 10, -0.01, 'below')).toBe(0);
    expect(shareBeyond(3, 10, -0.01, 'above')).toBe(1);
    expect(shareBeyond(3, 10, 1.02, 'below')).toBe(1);
    expect(rateBeyond(0, 10, 0, 'below')).toBe(0);
  });
});
