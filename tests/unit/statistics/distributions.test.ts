import { describe, expect, it } from 'vitest';
import * as d from '../../../src/statistics/distributions.ts';
import { misses, readVectors, type Tolerance } from './reference-vectors.ts';

interface TailCase {
  readonly fn: string;
  readonly args: readonly (string | boolean)[];
  readonly expected: string;
}

const byRName: Readonly<Record<string, (...args: number[]) => number>> = {
  pnorm: d.normalCdf,
  qnorm: d.normalQuantile,
  pt: (x, df) => d.tCdf(x!, df!),
  qt: (p, df) => d.tQuantile(p!, df!),
  pbeta: (x, a, b) => d.betaCdf(x!, a!, b!),
  qbeta: (p, a, b) => d.betaQuantile(p!, a!, b!),
  pgamma: (x, shape, rate) => d.gammaCdf(x!, shape!, rate ?? 1),
  qgamma: (p, shape, rate) => d.gammaQuantile(p!, shape!, rate ?? 1),
  pchisq: (x, df) => d.chiSquareUpper(x!, df!),
  pbinom: (k, n, p) => d.binomialCdf(k!, n!, p!),
  ppois: (k, mean) => d.poissonCdf(k!, mean!),
  phyper: (k, marked, unmarked, draws) => d.hypergeometricCdf(k!, marked!, unmarked!, draws!),
};

describe('reference vectors dist_tails', () => {
  const file = readVectors('dist_tails') as unknown as { readonly cases: readonly TailCase[]; readonly tolerance: Tolerance };
  it.each(file.cases.map((c) => [`${c.fn}(${c.args.join(', ')})`, c] as const))('ST100 ST101 %s', (_name, c) => {
    const f = byRName[c.fn];
    expect(f, c.fn).toBeDefined();
    const numbers = c.args.filter((a) => typeof a === 'string').map(Number);
    expect(misses(f!(...numbers), Number(c.expected), file.tolerance)).toEqual([]);
  });
});

describe('upper tails', () => {
  it('ST101 keep their digits where 1 − cdf would be zero', () => {
    expect(d.poissonUpper(200, 20)).toBeGreaterThan(0);
    expect(d.poissonUpper(200, 20)).toBeLessThan(1e-100);
    expect(d.binomialUpper(990, 1000, 0.5)).toBeGreaterThan(0);
    expect(d.betaUpper(0.99, 3, 40)).toBeGreaterThan(0);
    expect(d.gammaUpper(200, 3)).toBeGreaterThan(0);
  });
  it.each([0, 1, 3, 7, 12])('ST101 binomial, Poisson and hypergeometric tails meet at %i', (k) => {
    expect(d.binomialCdf(k, 12, 0.3) + d.binomialUpper(k, 12, 0.3)).toBeCloseTo(1, 13);
    expect(d.poissonCdf(k, 4.5) + d.poissonUpper(k, 4.5)).toBeCloseTo(1, 13);
    expect(d.hypergeometricCdf(k, 12, 30, 15) + d.hypergeometricUpper(k, 12, 30, 15)).toBeCloseTo(1, 13);
  });
  it('ST101 Poisson masses add up to the cdf on both sides of shape 900', () => {
    for (const mean of [30, 899, 1200]) {
      let sum = 0;
      for (let k = 0; k <= mean; k += 1) sum += d.poissonMass(k, mean);
      expect(Math.abs(sum / d.poissonCdf(mean, mean) - 1)).toBeLessThan(1e-11);
    }
  });
});
