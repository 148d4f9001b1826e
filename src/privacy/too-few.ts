import type { Limits, LimitClass } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { Audience, Reading } from '../domain/reading.ts';

/** What `release` needs to know about the metric of a reading. */
export interface ReleaseRule {
  readonly limits: LimitClass;
  readonly base: MetricInfo['base'];
  /** A fitted gap of this figure needs so many of each group, where that is more than its class asks. */
  readonly eachFrom?: number;
}

/**
 * Why a figure rests on too few for this audience, in words, or `null` (PR1, PR6, PR11; thresholds of ST30).
 * Each class counts its own base: person-years for turnover, the smaller arm for comparisons, people at risk for curves.
 */
export const tooFew = (reading: Reading, rule: ReleaseRule, limits: Limits, audience: Audience): string | null => {
  const least = audience === 'analyst' ? limits.analystFrom : limits.leaderFrom;
  if (isPlainCount(reading)) return reading.n < plainCountFrom ? `fewer than ${plainCountFrom} people` : null;
  const each = Math.max(armsFrom[audience], rule.eachFrom ?? 0);
  if (reading.basis.kind === 'gap' && rule.limits === 'PG' && Math.min(reading.basis.focal, reading.basis.reference) < each)
    return `fewer than ${each} people in one of the groups`;
  const { count, what } = baseOf(reading, rule, audience);
  return count < least - 1e-9 ? `fewer than ${least} ${what}` : null;
};

/** A fitted gap needs so many of each group, beside its rows in all (ST30). */
const armsFrom: Readonly<Record<Audience, number>> = { analyst: 5, leader: 10 };

/**
 * PR6, PR29: how many people an office or department has is no secret from five people on; counts by kind or by a group of people need the
 * threshold of their class. Under five nothing is shown, not even the count.
 */
const isPlainCount = ({ basis, facet, cut }: Reading): boolean =>
  basis.kind === 'count' && facet === null && cut.every((dimension) => plainDimensions.includes(dimension));

const plainCountFrom = 5;
const plainDimensions: readonly string[] = ['department', 'office', 'level', 'job_title'];

const baseOf = (reading: Reading, { limits, base }: ReleaseRule, audience: Audience): { readonly count: number; readonly what: string } => {
  const { basis, n, period } = reading;
  if (basis.kind === 'rate' && limits === 'TU') {
    if (audience === 'analyst') return { count: basis.exposureYears, what: 'person-years' };
    return { count: basis.exposureYears / yearsOf(period.startsOn, period.endsOn), what: 'people on average' };
  }
  if (basis.kind === 'gap' && limits === 'PY')
    return { count: Math.min(basis.focal, basis.reference), what: 'people in one of the groups' };
  if (basis.kind === 'ratio' && basis.focal && basis.reference)
    return { count: Math.min(basis.focal.considered, basis.reference.considered), what: `${base} in one of the groups` };
  if (basis.kind === 'curve' && limits === 'RT') return { count: basis.atRisk, what: 'people at risk' };
  if (basis.kind === 'count') return { count: basis.count, what: base };
  return { count: n, what: base };
};

const yearsOf = (startsOn: string, endsOn: string): number => ((Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1) / 365.25;
