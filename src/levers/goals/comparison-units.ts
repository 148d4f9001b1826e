import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { drawFrom, mover, seededRandom, type Random } from '../../statistics/index.ts';
import { changeOf, type Change } from './change.ts';
import type { Figured, Level } from './level.ts';
import { togetherOf, type Together } from './together.ts';

export interface BeforeAndAfter {
  readonly before: Figured;
  readonly after: Figured;
}

/**
 * What changed in the unit beyond its comparison units: difference of the two differences, interval from the two changes (Zou & Donner 2008),
 * P(better) by seeded draws of all four levels (ST7). Counts of the comparison units are added up; other figures are averaged by people.
 */
export const beyondComparison = (
  own: { readonly change: Change; readonly before: Level; readonly after: Level },
  units: readonly BeforeAndAfter[],
  better: Goal['better'],
): { readonly beyond: NonNullable<GoalTrack['beyondComparison']>; readonly theirs: Change } | null => {
  const [before, after] = [togetherOf(units.map((unit) => unit.before)), togetherOf(units.map((unit) => unit.after))];
  if (before === null || after === null || own.before.logs !== own.after.logs) return null;
  const theirs = changeBetween(before, after);
  const interval = mover(asEstimate(own.change), asEstimate(theirs));
  const probabilityBetter = chanceBeyondThem(own, { before: before.level, after: after.level }, better);
  return { beyond: { groups: units.length, value: own.change.value - theirs.value, ...interval, probabilityBetter }, theirs };
};

const changeBetween = (before: Together, after: Together): Change => {
  const counted = before.figure === null || after.figure === null ? null : changeOf(before.figure, after.figure);
  return counted ?? { value: after.level.value - before.level.value, ...mover(after.level, before.level) };
};

const asEstimate = ({ value, low, high }: Change) => ({ value, interval: { low, high } });

const chanceBeyondThem = (
  own: { readonly before: Level; readonly after: Level },
  theirs: { readonly before: Level; readonly after: Level },
  better: Goal['better'],
): number => {
  const random = seededRandom(seed);
  let good = 0;
  for (let i = 0; i < draws; i += 1) {
    const beyond = draw(own.after, random) - draw(own.before, random) - (draw(theirs.after, random) - draw(theirs.before, random));
    if (better === 'higher' ? beyond > 0 : beyond < 0) good += 1;
  }
  return good / draws;
};

const seed = 1;
const draws = 4000;

const draw = ({ posterior, logs }: Level, random: Random): number => {
  const drawn = drawFrom(posterior, random);
  return logs ? Math.exp(drawn) : drawn;
};
