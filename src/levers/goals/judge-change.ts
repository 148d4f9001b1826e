import type { FrozenReading, Goal, GoalAddress, Verdict } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import type { Reading } from '../../domain/reading.ts';
import { baselineLevel } from './baseline-level.ts';
import { changeOf, chanceBetter, type Change } from './change.ts';
import type { GoalFigures } from './goal-figures.ts';
import { levelOf, type Figured, type Level } from './level.ts';
import { overlapOf, type Overlap } from './overlap.ts';
import { readingOfUnit, type Unit } from './reading-of-unit.ts';
import { daysIn, leastDays, timeBasisOf } from './time-basis.ts';

/** A figure of now held against one of before. */
export interface JudgedChange {
  readonly overlap: Overlap;
  /** What is held against the baseline: the period, or its new part. `null` = nothing can be. */
  readonly after: Reading | null;
  readonly change: Change | null;
  readonly probabilityBetter: number | null;
  readonly levels: { readonly before: Level; readonly after: Level } | null;
  /** Why there is no certainty, in words. */
  readonly because: string | null;
  /** The period is a new one that can be read by itself: its value is a fact, however sure the change. */
  readonly isFact: boolean;
}

interface Question {
  readonly unit: Unit;
  readonly series: Pick<GoalAddress, 'metric' | 'facet'>;
  readonly info: MetricInfo;
  readonly better: Goal['better'];
  readonly written: FrozenReading;
  /** The baseline measured anew. */
  readonly anew: Figured | null;
  readonly now: Reading;
}

/** P(better) and the interval of the change, as far as the two periods allow to say it. */
export const judgeChange = ({ unit, series, info, better, written, anew, now }: Question, figures: GoalFigures): JudgedChange => {
  const overlap = overlapOf(written.period, figures.period, info, now.basis.kind);
  const hindrance = hindranceOf(overlap, written, now, info);
  const isFact = hindrance === null || overlap.kind === 'new part too short' || overlap.kind === 'inseparable';
  const nothing = (because: string): JudgedChange => ({
    overlap,
    after: null,
    change: null,
    probabilityBetter: null,
    levels: null,
    because,
    isFact,
  });
  if (hindrance !== null) return nothing(hindrance);
  const after = overlap.kind === 'new part' ? readingOfUnit(figures.fresh, unit, series, info) : now;
  if (after === null) return nothing('Too few are in the days after the baseline to say.');
  const before = anew ?? written;
  if (after.basis.kind !== before.basis.kind) return nothing('It is measured in another way than at the baseline.');
  const [first, second] = [baselineLevel(written, anew, info), levelOf(after)];
  const levels = first === null || second === null ? null : { before: first, after: second };
  if (levels === null) return { ...nothing('Too few are in the figure to say how much it swings by itself.'), after };
  return {
    overlap,
    after,
    change: changeOf(before, after),
    probabilityBetter: leastSure(
      [first, levelOf(before)].flatMap((level) => (level === null ? [] : [chanceBetter(level, levels.after, better)])),
    ),
    levels,
    because: null,
    isFact,
  };
};

/**
 * The best estimate keeps a unit that was picked for its bad luck from seeming to improve; its own data keep one that stays as it was from seeming
 * to get worse. What holds against both is said, and nothing where they disagree.
 */
const leastSure = (chances: readonly (number | null)[]): number | null => {
  const told = chances.filter((chance) => chance !== null);
  if (told.length < chances.length) return null;
  if (told.every((chance) => chance > 0.5)) return Math.min(...told);
  return told.every((chance) => chance < 0.5) ? Math.max(...told) : 0.5;
};

const hindranceOf = (overlap: Overlap, written: FrozenReading, now: Reading, info: MetricInfo): string | null => {
  if (overlap.kind === 'nothing new' || isSameRound(written, now, info)) return 'Nothing was measured after the baseline yet.';
  if (overlap.kind === 'new part too short')
    return `The periods overlap by ${overlap.months} months, and what is new is under three months.`;
  if (overlap.kind === 'inseparable') return `The periods overlap by ${overlap.months} months and this figure cannot be taken apart.`;
  if (timeBasisOf(info) === 'day') return null;
  if (isShortRate(now.basis.kind, now.period)) return 'The period is under three months: too short to read as a yearly level.';
  return isLikeLong(now.basis.kind, written.period, now.period) ? null : 'The two periods are not equally long.';
};

/** Answers of the round that the baseline was taken from. */
const isSameRound = (written: FrozenReading, now: Reading, info: MetricInfo): boolean =>
  timeBasisOf(info) === 'day' &&
  info.base === 'respondents' &&
  now.value === written.value &&
  JSON.stringify(now.basis) === JSON.stringify(written.basis);

const isShortRate = (kind: Reading['basis']['kind'], period: Period): boolean => kind === 'rate' && daysIn(period) < leastDays;

/** A share kept over six months says nothing beside one over twelve; a rate is by the year either way. */
const isLikeLong = (kind: Reading['basis']['kind'], one: Period, other: Period): boolean =>
  kind === 'rate' || Math.abs(Math.log(daysIn(one) / daysIn(other))) < 0.1;

/** From this certainty on a change is called one (product.md §8). */
export const sureFrom = 0.75;

export const verdictOf = (probabilityBetter: number | null): Exclude<Verdict, 'reached'> => {
  if (probabilityBetter === null) return 'cannot tell yet';
  if (probabilityBetter >= sureFrom) return 'moving';
  return 1 - probabilityBetter >= sureFrom ? 'worse' : 'cannot tell yet';
};
