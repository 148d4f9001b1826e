import { describe, expect, it } from 'vitest';
import { byarRate, countTest, garwoodRate, midPCountAbove, midPRate } from '../../../src/statistics/rate-interval.ts';
import { rateRatio } from '../../../src/statistics/two-groups.ts';
import { asPair } from './as-pair.ts';
import { runVectors } from './reference-vectors.ts';

runVectors('poisson_rate', 'ST10', ({ input }) => {
  const { events, person_years, conf, benchmark_rate, x1, t1, x2, t2 } = input as Record<string, number | undefined>;
  if (x1 !== undefined) {
    const ratio = rateRatio(x1, t1!, x2!, t2!, conf);
    return {
      rate_ratio: ratio.ratio,
      exact_ci: asPair(ratio.exactInterval),
      exact_p_two_sided: ratio.exactTwoSided,
      midp_ci: asPair(ratio.midPInterval),
      midp_p_greater: ratio.midPGreater,
      midp_p_two_sided_doubled: ratio.midPTwoSided,
    };
  }
  if (benchmark_rate !== undefined) {
    const expected = person_years! * benchmark_rate;
    const test = countTest(events!, expected);
    return {
      expected_events: expected,
      exact_greater: test.exactGreater,
      exact_two_sided: test.exactTwoSided,
      midp_greater: test.midPGreater,
      midp_less: test.midPLess,
      smr: test.ratio,
      smr_ci95: asPair(test.exactRatioInterval),
    };
  }
  return {
    rate: events! / person_years!,
    exact: asPair(garwoodRate(events!, person_years!, conf)),
    midp: asPair(midPRate(events!, person_years!, conf)),
    byar: asPair(byarRate(events!, person_years!, conf)),
  };
});

describe.each([
  ['midPRate', midPRate],
  ['garwoodRate', garwoodRate],
  ['byarRate', byarRate],
] as const)('%s', (_name, method) => {
  it('ST4 holds the estimate, narrows with exposure and is absent without any', () => {
    for (const events of [0, 1, 2, 9, 150, 925, 20_000]) {
      const { low, high } = method(events, 10)!;
      expect(low).toBeLessThanOrEqual(events / 10);
      expect(high).toBeGreaterThan(events / 10);
      const wider = method(events * 2, 20)!;
      expect(wider.high - wider.low).toBeLessThan(high - low);
    }
    expect(method(0, 0)).toBeNull();
  });
});

describe('midPCountAbove', () => {
  it('ST3 needs 4 leavers in a team of 10 and 8 in one of 30 at 14 % a year', () => {
    const first = (expected: number): number => Array.from({ length: 40 }, (_, k) => k).find((k) => midPCountAbove(k, expected) < 0.05)!;
    expect([first(1.4), first(4.2)]).toEqual([4, 8]);
  });
  it('ST10 works when less than one event is expected', () => {
    expect(midPCountAbove(0, 0.2)).toBeCloseTo(1 - 0.5 * Math.exp(-0.2), 12);
    expect(countTest(0, 0).ratio).toBeNull();
    expect(countTest(0, 0).midPRatioInterval).toBeNull();
  });
});
