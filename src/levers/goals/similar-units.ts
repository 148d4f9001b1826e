import type { Goal } from '../../domain/goal.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import type { Reading, Released } from '../../domain/reading.ts';
import { isSameCut, isSamePlace, placeKey } from './find-figure.ts';

/** Readings of other groups of the finding's cut, the most alike first: by size, and by their mix of levels where `figures` tell it. */
export const similarUnits = (
  point: Pick<PainPoint, 'metric' | 'facet' | 'cut' | 'group'>,
  figures: readonly Released[],
): readonly Reading[] => {
  if (point.cut.length === 0) return [];
  const own = figures.flatMap((one) =>
    one.shown && one.reading.metric === point.metric && one.reading.facet === point.facet ? [one.reading] : [],
  );
  const units = own.filter(({ cut }) => isSameCut(cut, point.cut));
  const unit = units.find((one) => isSamePlace(one, point));
  if (unit === undefined) return [];
  const mixes = levelMixes(own, point.cut);
  const mine = mixes.get(placeKey(unit));
  const distance = (other: Reading): number => {
    const theirs = mixes.get(placeKey(other));
    const mix = mine === undefined || theirs === undefined ? 0 : differenceOf(mine, theirs);
    return Math.abs(Math.log(other.n / unit.n)) + mix;
  };
  return units
    .filter((other) => other !== unit && !other.group.includes(''))
    .map((other) => ({ other, far: distance(other) }))
    .toSorted((a, b) => a.far - b.far || (placeKey(a.other) < placeKey(b.other) ? -1 : 1))
    .map(({ other }) => other);
};

/** The nearest of half to twice the size that no goal with one of the same practices is for. */
export const comparisonGroupsFor = (
  point: Pick<PainPoint, 'metric' | 'facet' | 'cut' | 'group'>,
  unit: { readonly n: number },
  similar: readonly Reading[],
  practices: readonly string[],
  others: readonly Goal[],
): readonly (readonly string[])[] => {
  const reached = others.filter(({ status, practices: theirs }) => status === 'active' && theirs.some((id) => practices.includes(id)));
  return similar
    .filter(({ n }) => n >= unit.n / 2 && n <= unit.n * 2)
    .filter(({ group }) => !reached.some(({ outcome }) => isSamePlace(outcome, { cut: point.cut, group })))
    .slice(0, most)
    .map(({ group }) => group);
};

const most = 6;

/** People by level as parts of one, of each unit. */
const levelMixes = (figures: readonly Reading[], cut: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const mixes = new Map<string, Map<string, number>>();
  for (const { cut: wide, group, n } of figures) {
    const at = wide.indexOf('level');
    if (
      cut.includes('level') ||
      at < 0 ||
      !isSameCut(
        wide.filter((name) => name !== 'level'),
        cut,
      )
    )
      continue;
    const key = placeKey({ cut: wide.filter((_name, i) => i !== at), group: group.filter((_name, i) => i !== at) });
    const mix = mixes.get(key) ?? new Map<string, number>();
    mixes.set(key, mix.set(group[at] ?? '', n));
  }
  return new Map([...mixes].map(([key, mix]) => [key, asParts(mix)]));
};

const asParts = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return new Map([...counts].map(([level, n]) => [level, n / all]));
};

/** 0 the same mix, 1 nobody in a level of the other. */
const differenceOf = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
  [...new Set([...one.keys(), ...other.keys()])].reduce(
    (sum, level) => sum + Math.abs((one.get(level) ?? 0) - (other.get(level) ?? 0)),
    0,
  ) / 2;
