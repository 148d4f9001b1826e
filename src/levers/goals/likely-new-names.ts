import { groupName, type Released } from '../../domain/reading.ts';

export interface NamedUnit {
  readonly group: readonly string[];
  readonly people: number;
}

/**
 * Units that a missing one may have become, best first, at most three. The same people decide where the tables hold both days: at least half of
 * all who were in either unit are in both. Without that, a like name (bigrams in common, Dice 1945) of a unit of half to twice the size.
 */
export const likelyNewNames = (
  missing: NamedUnit,
  {
    members,
    present,
    known,
  }: { readonly members: readonly Released[]; readonly present: readonly NamedUnit[]; readonly known: readonly (readonly string[])[] },
): readonly (readonly string[])[] => {
  const bySame = members.flatMap((one) => (one.shown ? [{ group: one.reading.group, score: one.reading.value }] : []));
  if (bySame.length > 0) return best(bySame.filter(({ score }) => score >= sameFrom));
  const old = new Set(known.map(groupName));
  return best(
    present
      .filter(({ group, people }) => !old.has(groupName(group)) && people >= missing.people / 2 && people <= missing.people * 2)
      .map(({ group }) => ({ group, score: likeness(groupName(group), groupName(missing.group)) }))
      .filter(({ score }) => score >= likeFrom),
  );
};

const sameFrom = 0.5;
const likeFrom = 0.4;
const most = 3;

interface Scored {
  readonly group: readonly string[];
  readonly score: number;
}

const best = (scored: readonly Scored[]): readonly (readonly string[])[] =>
  scored
    .toSorted((a, b) => b.score - a.score || (groupName(a.group) < groupName(b.group) ? -1 : 1))
    .slice(0, most)
    .map(({ group }) => group);

/** 0 nothing in common, 1 the same letters. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
};

const pairsOf = (name: string): ReadonlySet<string> => {
  const words = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return new Set(
    words.flatMap((word) => (word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)))),
  );
};
