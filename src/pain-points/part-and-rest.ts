import type { Reading } from '../domain/reading.ts';
import { chanceBeyond, fisherExact, rateRatio, type Side } from '../statistics/index.ts';

/** What one figure of a unit rests on, so that a part can be taken out of it. */
export type Sample =
  | { readonly kind: 'rate' | 'share'; readonly count: number; readonly base: number; readonly level: number }
  | { readonly kind: 'mean'; readonly base: number; readonly level: number; readonly spread: number; readonly center: number };

/** `null` where the basis does not let a part be taken out: curves, gaps, ratios. */
export const sampleOf = ({ basis, value }: Reading): Sample | null => {
  if (basis.kind === 'rate') return { kind: 'rate', count: basis.events, base: basis.exposureYears, level: value };
  if (basis.kind === 'share') return { kind: 'share', count: basis.counts, base: basis.people, level: value };
  if (basis.kind === 'mean') return { kind: 'mean', base: basis.people, level: basis.mean, center: basis.mean, spread: basis.sd };
  if (basis.kind === 'median' && basis.logMean !== undefined && basis.logSd !== undefined)
    return { kind: 'mean', base: basis.people, level: value, center: basis.logMean, spread: basis.logSd };
  return null;
};

/** The unit without the part (ST23); `null` when nothing worth a comparison is left. Typical values of medians are those of their logs. */
export const withoutPart = (whole: Sample, part: Sample): Sample | null => {
  const base = whole.base - part.base;
  if (whole.kind !== part.kind || !(base >= leastRest) || !(part.base > 0)) return null;
  if (whole.kind !== 'mean' && part.kind !== 'mean') {
    const count = Math.max(0, whole.count - part.count);
    return { kind: whole.kind, count, base, level: count / base };
  }
  if (whole.kind !== 'mean' || part.kind !== 'mean') return null;
  const center = (whole.base * whole.center - part.base * part.center) / base;
  const isLog = whole.level !== whole.center;
  return { kind: 'mean', base, center, spread: whole.spread, level: isLog ? Math.exp(center) : center };
};

const leastRest = 5;

/** One-sided chance of a part that much worse than the rest if both had one level: mid-P for counts, a normal for means. */
export const chanceIfAlike = (part: Sample, rest: Sample, worse: Side): number => {
  if (part.kind === 'rate' && rest.kind === 'rate') {
    if (part.count + rest.count === 0) return 1;
    const test = rateRatio(part.count, part.base, rest.count, rest.base);
    return worse === 'above' ? test.midPGreater : test.midPLess;
  }
  if (part.kind === 'share' && rest.kind === 'share') {
    const test = fisherExact({ a: part.count, b: part.base - part.count, c: rest.count, d: rest.base - rest.count });
    return worse === 'above' ? test.midPGreater : test.midPLess;
  }
  if (part.kind !== 'mean' || rest.kind !== 'mean') return 1;
  const error = Math.sqrt(part.spread ** 2 / part.base + rest.spread ** 2 / rest.base);
  if (!(error > 0)) return 1;
  const difference = { family: 'normal' as const, parts: [{ weight: 1, first: part.center - rest.center, second: error }] };
  return 1 - chanceBeyond(difference, 0, worse);
};
