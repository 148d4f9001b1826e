import { describe, expect, it } from 'vitest';
import {
  logMedianSe,
  logSpreadFromQuartiles,
  percentilePlace,
  placeInWords,
  probitPercentile,
  valueAtPercentile,
} from '../../../src/statistics/percentile-place.ts';
import { runVectors } from './reference-vectors.ts';

const zip = (percentiles: readonly number[], values: readonly number[]) =>
  percentiles.map((percentile, i) => ({ percentile, value: values[i]! }));

runVectors('percentile_interpolation', 'ST13 ST14', ({ input }) => {
  if (input['sample_n'] !== undefined) {
    const { p25, p50, p75, sample_n } = input as Record<string, number>;
    const spread = logSpreadFromQuartiles(p25!, p75!);
    const se = logMedianSe(spread, sample_n!);
    return { sigma_log: spread, se_log_median: se, se_median: p50! * se };
  }
  const points = zip(input['percentiles'] as number[], input['values'] as number[]);
  if (input['at'] !== undefined) return { values: (input['at'] as number[]).map((at) => valueAtPercentile(at, points)) };
  const x = input['x'] as number;
  const place = percentilePlace(x, points)!;
  const median = valueAtPercentile(50, points)!;
  return {
    percentile: place.kind === 'inside' ? place.percentile : null,
    flag: place.kind === 'inside' ? 'inside' : `${place.kind}_p${place.percentile}`,
    probit_log_percentile: probitPercentile(x, points),
    market_ratio: x / median,
    log_gap: Math.log(x / median),
  };
});

describe('percentilePlace', () => {
  const points = zip([10, 25, 50, 75, 90], [30, 40, 40, 60, 90]);
  it('ST14 speaks in words beyond the outermost published points', () => {
    expect(placeInWords(percentilePlace(29.99, points)!)).toBe('below P10');
    expect(placeInWords(percentilePlace(90.01, points)!)).toBe('above P90');
    expect(placeInWords(percentilePlace(90, points)!)).toBe('P90');
    expect(placeInWords(percentilePlace(95, points.slice(0, 4))!)).toBe('above P75');
  });
  it('ST14 takes the middle of a flat stretch and needs two points', () => {
    expect(percentilePlace(40, points)).toEqual({ kind: 'inside', percentile: 37.5 });
    expect(percentilePlace(40, points.slice(0, 1))).toBeNull();
    expect(percentilePlace(0, points)).toBeNull();
  });
  it('ST14 never falls as the value rises, and returns to the value it came from', () => {
    let before = 0;
    for (let value = 30; value <= 90; value += 0.5) {
      const { percentile } = percentilePlace(value, points)!;
      expect(percentile).toBeGreaterThanOrEqual(before);
      before = percentile;
      if (value !== 40) expect(valueAtPercentile(percentile, points)).toBeCloseTo(value, 9);
    }
    expect(valueAtPercentile(95, points)).toBeNull();
    expect(valueAtPercentile(5, points)).toBeNull();
  });
});
