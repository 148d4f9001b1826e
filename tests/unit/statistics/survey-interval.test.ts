import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/statistics/share-interval.ts';
import { postStratified, surveyShare } from '../../../src/statistics/survey-interval.ts';
import { asPair } from './as-pair.ts';
import { runVectors } from './reference-vectors.ts';

runVectors('survey_fpc', 'ST12', ({ input }) => {
  if (Array.isArray(input['population'])) {
    const { population, respondents, favourable } = input as Record<string, number[]>;
    const strata = population!.map((n, i) => ({ population: n, respondents: respondents![i]!, favorable: favourable![i]! }));
    const weighted = postStratified(strata)!;
    return {
      unweighted: weighted.unweighted,
      poststratified: weighted.share,
      se: weighted.se,
      kish_n_eff: weighted.effectiveN,
      kish_deff: weighted.designEffect,
    };
  }
  const { favourable, respondents, invited, conf } = input as Record<string, number>;
  const seen = surveyShare(favourable!, respondents!, invited!, conf)!;
  return {
    p: seen.share,
    response_rate: seen.responseRate,
    fpc: seen.populationFactor,
    se_fpc: seen.se,
    n_effective: seen.effectiveN,
    wilson_fpc: asPair(seen.interval),
    exact_hypergeometric_K: asPair(seen.exactCounts),
    exact_hypergeometric_p: asPair(seen.exactInterval),
    worst_case_nonresponse: asPair(seen.nonResponseBounds),
  };
});

describe('surveyShare', () => {
  it('ST12 holds the share between interval and bounds for every answer, n = N and one person included', () => {
    for (const [n, invited] of [
      [1, 1],
      [1, 2],
      [5, 5],
      [12, 30],
    ] as const) {
      for (let x = 0; x <= n; x += 1) {
        const { share, interval, nonResponseBounds, exactInterval } = surveyShare(x, n, invited)!;
        for (const range of [interval, nonResponseBounds!, exactInterval!]) {
          expect(range.low).toBeLessThanOrEqual(share + 1e-12);
          expect(range.high).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }
    }
  });
  it('ST12 is plain Wilson when more answered than were invited, and has no bounds', () => {
    const seen = surveyShare(20, 33, 30)!;
    expect(seen.interval).toEqual(wilson(20, 33));
    expect(seen).toMatchObject({ nonResponseBounds: null, exactCounts: null, populationFactor: 1 });
    expect(surveyShare(0, 0, 30)).toBeNull();
  });
  it('ST12 narrows as more of the same group answer', () => {
    const width = (n: number): number => {
      const { interval } = surveyShare(0.6 * n, n, 100)!;
      return interval.high - interval.low;
    };
    expect([10, 30, 60, 90, 100].map(width)).toEqual([10, 30, 60, 90, 100].map(width).sort((a, b) => b - a));
    expect(width(100)).toBe(0);
  });
});

describe('postStratified', () => {
  it('ST12 is the plain share when every stratum answers alike, and absent when one is silent', () => {
    const even = postStratified([
      { population: 40, respondents: 20, favorable: 8 },
      { population: 60, respondents: 30, favorable: 21 },
    ])!;
    expect(even.share).toBeCloseTo(even.unweighted, 12);
    expect(even.designEffect).toBeCloseTo(1, 12);
    expect(postStratified([{ population: 40, respondents: 0, favorable: 0 }])).toBeNull();
    expect(postStratified([{ population: 40, respondents: 1, favorable: 1 }])!.se).toBeNull();
  });
});
