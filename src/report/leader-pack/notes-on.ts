import type { Comparison } from '../../domain/comparison.ts';
import { formatDate } from '../../domain/format.ts';
import { placeKey } from '../../domain/place-words.ts';
import type { PackScope } from './pack-scope.ts';
import { addressOf } from './printed-figure.ts';

/** What is said about one figure: notes meant for leaders, and why its market figure is only indicative. Nothing is said of a hidden one. */
export const notesOn = ({ input, kind }: PackScope, comparison: Comparison): readonly string[] => {
  if (!comparison.released.shown) return [];
  const place = placeKey(addressOf(comparison));
  const own = kind.kind === 'public-records' ? [] : input.notes.filter(({ at, forLeaders }) => forLeaders && placeKey(at) === place);
  return [
    ...own.map(({ on, text }) => `${formatDate(on)}: ${text}`),
    ...(comparison.market?.indicative ?? []).map((reason) => `Market figure is indicative: ${reason}`),
  ];
};
