import type { GoalAddress } from '../../domain/goal.ts';
import { cutName, type Reading, type Released } from '../../domain/reading.ts';

/** The figure at an address, shown or hidden; the dimensions of a cut may stand in any order. */
export const figureAt = (figures: readonly Released[], address: GoalAddress): Released | undefined =>
  figures.find((one) => {
    const at = one.shown ? one.reading : one.address;
    return at.metric === address.metric && at.facet === address.facet && isSamePlace(at, address);
  });

export const readingAt = (figures: readonly Released[], address: GoalAddress): Reading | null => {
  const found = figureAt(figures, address);
  return found?.shown === true ? found.reading : null;
};

type Place = Pick<GoalAddress, 'cut' | 'group'>;

export const isSamePlace = (one: Place, other: Place): boolean => placeKey(one) === placeKey(other);

/** Names the place whatever the order of its dimensions. */
export const placeKey = ({ cut, group }: Place): string =>
  JSON.stringify(cut.map((dimension, i) => [dimension, group[i] ?? '']).toSorted(([a], [b]) => (a! < b! ? -1 : 1)));

export const isSameCut = (one: readonly string[], other: readonly string[]): boolean =>
  cutName(one.toSorted()) === cutName(other.toSorted());
