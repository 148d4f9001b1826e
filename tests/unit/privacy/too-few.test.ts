import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import type { Basis, MetricId, Reading } from '../../../src/domain/reading.ts';
import { defaultPolicy, release } from '../../../src/privacy/index.ts';
import type { LimitClass } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';

const aReading = (basis: Basis, more: Partial<Reading> = {}): Reading => ({
  metric: 'made-up' as MetricId,
  facet: null,
  cut: ['department'],
  group: ['Parks'],
  period: { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period,
  unit: 'share',
  n: 5,
  value: 0.5,
  low: null,
  high: null,
  basis,
  notes: [],
  ...more,
});

const because = (
  reading: Reading,
  limits: LimitClass,
  audience: 'analyst' | 'leader' = 'analyst',
  base: MetricInfo['base'] = 'people',
): string | null => {
  const released = release(reading, { limits, base, policy: defaultPolicy, audience });
  if (released.shown) return null;
  return released.because ?? 'hidden';
};

const shareOf = (people: number): Reading => aReading({ kind: 'share', counts: 2, people }, { n: people });
const rateOf = (exposureYears: number): Reading => aReading({ kind: 'rate', events: 1, exposureYears }, { n: 40 });

describe('release', () => {
  it('PR1 shows an analyst five people and withholds four, with the reason in words', () => {
    expect(because(shareOf(5), 'GE')).toBeNull();
    expect(because(shareOf(4), 'GE')).toBe('fewer than 5 people');
    expect(because(shareOf(4), 'SV', 'analyst', 'respondents')).toBe('fewer than 5 respondents');
  });

  it('PR1 PR32 shows a leader ten people, withholds nine, and gives no reason', () => {
    expect(because(shareOf(10), 'GE', 'leader')).toBeNull();
    expect(because(shareOf(9), 'GE', 'leader')).toBe('hidden');
  });

  it('PR6 counts turnover in person-years for the analyst and in average heads for a leader', () => {
    expect(because(rateOf(5), 'TU')).toBeNull();
    expect(because(rateOf(4.99), 'TU')).toBe('fewer than 5 person-years');
    expect(because(rateOf(10.1), 'TU', 'leader')).toBeNull();
    expect(because(rateOf(9.9), 'TU', 'leader')).toBe('hidden');
  });

  it('PR6 counts the smaller of two groups, and people at risk', () => {
    const gap = (focal: number): Reading => aReading({ kind: 'gap', focal, reference: 50, standardError: null }, { n: 50 + focal });
    expect(because(gap(5), 'PY')).toBeNull();
    expect(because(gap(4), 'PY')).toBe('fewer than 5 people in one of the groups');
    expect(because(gap(6), 'PG')).toBeNull();
    expect(because(gap(9), 'PG', 'leader')).toBe('hidden');
    expect(because(gap(10), 'PG', 'leader')).toBeNull();
    const parity = (considered: number): Reading =>
      aReading({
        kind: 'ratio',
        numerator: 0.1,
        denominator: 0.2,
        focal: { group: 'a', selected: 1, considered },
        reference: { group: 'b', selected: 9, considered: 90 },
      });
    expect(because(parity(4), 'AI', 'analyst', 'applications')).toBe('fewer than 5 applications in one of the groups');
    const curve = (atRisk: number): Reading => aReading({ kind: 'curve', atStart: 99, atRisk, standardError: 0.1 }, { n: 99 });
    expect(because(curve(10), 'RT')).toBeNull();
    expect(because(curve(9), 'RT')).toBe('fewer than 10 people at risk');
  });

  it('PR6 PR11 PR29 shows plain counts of five people and more to everyone, but not counts by a group of people or by kind', () => {
    const count = (cut: readonly string[], facet: string | null = null, people = 3): Reading =>
      aReading({ kind: 'count', count: people }, { cut, group: cut.map(() => 'x'), facet, n: people, value: people });
    expect(because(count(['department', 'office'], null, 5), 'GE')).toBeNull();
    expect(because(count(['department', 'office'], null, 4), 'GE')).toBe('fewer than 5 people');
    expect(because(count(['department', 'gender']), 'GE')).toBe('fewer than 5 people');
    expect(because(count([], 'involuntary'), 'GE')).toBe('fewer than 5 people');
    expect(because(count(['Marital status']), 'GE')).toBe('fewer than 5 people');
  });

  it('PR2 PR34 leaves no n, value or note on a withheld reading', () => {
    const released = release(shareOf(3), { limits: 'GE', base: 'people', policy: defaultPolicy, audience: 'leader' });
    expect(Object.keys(released).toSorted()).toEqual(['address', 'audience', 'shown', 'unit']);
    expect(JSON.stringify(released)).not.toContain('0.5');
  });
});
