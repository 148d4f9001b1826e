import type { BenchmarkPacks } from '../benchmark-packs.ts';
import { homeOf } from './department-hint.ts';
import { rememberedLikeness, type Likeness } from './jaro-winkler.ts';
import type { NormalizedTitle } from './normalize-title.ts';
import { isLeading, leaderOf, roleOf, withoutRole } from './role-ladder.ts';
import { vagueTrust, wordingsOf, type Wording } from './wordings.ts';

export interface ScoredOccupation {
  readonly code: string;
  readonly score: number;
  /** The wording that carried it. */
  readonly wording: string;
  readonly complete: boolean;
}

export interface OccupationRanking {
  readonly rank: (title: NormalizedTitle, department?: string) => readonly ScoredOccupation[];
}

/** Steps 4–7 of the match: an inverted index over all wordings, then a score for every occupation that shares a word. */
export const occupationRanking = (packs: BenchmarkPacks): OccupationRanking => {
  const wordings = wordingsOf(packs);
  const byWord = indexByWord(wordings);
  const rarity = rarityOf(wordings);
  const prior = priorOf(packs);
  const scales = { rarity, prior, likeness: rememberedLikeness() };
  const known = [...byWord.keys()];
  const scored = (words: readonly string[]): readonly ScoredOccupation[] =>
    bestPerCode(candidates(words, byWord, known, scales).map((wording) => score(words, wording, scales)));
  const rank = (title: NormalizedTitle, department?: string): readonly ScoredOccupation[] => {
    const direct = [...scored(title.words), ...(title.core === title.words ? [] : scored(title.core))];
    const role = roleOf(title.words);
    const led = role === null ? [] : leaders(scored(withoutRole(title.core)), role);
    const homes = homeOf(department);
    return bestPerCode([...direct.map((one) => fitRole(one, role !== null)), ...led])
      .map((one) => (homes.some((prefix) => one.code.startsWith(prefix)) ? { ...one, score: Math.min(1, one.score + 0.04) } : one))
      .sort(byScore);
  };
  return { rank };
};

const byScore = (a: ScoredOccupation, b: ScoredOccupation): number => b.score - a.score || (a.code < b.code ? -1 : 1);

const bestPerCode = (all: readonly ScoredOccupation[]): readonly ScoredOccupation[] => {
  const best = new Map<string, ScoredOccupation>();
  for (const one of all) if ((best.get(one.code)?.score ?? -1) < one.score) best.set(one.code, one);
  return [...best.values()];
};

/** A title that leads names a leading code, and the other way round, unless a whole phrase says otherwise. */
const fitRole = (one: ScoredOccupation, leads: boolean): ScoredOccupation =>
  one.complete || isLeading(one.code) === leads ? one : { ...one, score: one.score * 0.6 };

const leaders = (below: readonly ScoredOccupation[], role: 'supervisor' | 'manager'): readonly ScoredOccupation[] =>
  [...below]
    .sort(byScore)
    .slice(0, 3)
    .flatMap((one) => {
      const code = leaderOf(one.code, role);
      return code === null
        ? []
        : [{ code, score: one.score * (role === 'supervisor' ? 0.9 : 0.84), wording: `${role} of ${one.wording}`, complete: false }];
    });

type WordIndex = ReadonlyMap<string, readonly Wording[]>;

const indexByWord = (wordings: readonly Wording[]): WordIndex => {
  const index = new Map<string, Wording[]>();
  for (const wording of wordings) for (const word of wording.words) (index.get(word) ?? index.set(word, []).get(word)!).push(wording);
  return index;
};

/** The wordings that share most with a title, by rarity; a word nobody knows stands for the known ones spelled nearly like it. */
const candidates = (
  words: readonly string[],
  byWord: WordIndex,
  known: readonly string[],
  { rarity, likeness }: Scales,
): readonly Wording[] => {
  const shared = new Map<Wording, number>();
  for (const word of words)
    for (const wording of byWord.get(word) ?? near(word, known, likeness).flatMap((other) => byWord.get(other)!))
      shared.set(wording, (shared.get(wording) ?? 0) + rarity(word));
  if (shared.size <= mostScored) return [...shared.keys()];
  const fit = [...shared].map(([wording, sum]) => ({ wording, fit: sum / (sum + sizeOf(wording, rarity)) }));
  return fit
    .sort((a, b) => b.fit - a.fit)
    .slice(0, mostScored)
    .map(({ wording }) => wording);
};

const mostScored = 120;

const sizeOf = (wording: Wording, rarity: Rarity): number => {
  let size = 0;
  for (const word of wording.words) size += rarity(word);
  return size;
};

const near = (word: string, known: readonly string[], likeness: Likeness): readonly string[] =>
  word.length < 5
    ? []
    : known.filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) < 3 && likeness(word, other) > 0.92);

type Rarity = (word: string) => number;

const rarityOf = (wordings: readonly Wording[]): Rarity => {
  const codes = new Map<string, Set<string>>();
  for (const { code, words } of wordings) for (const word of words) (codes.get(word) ?? codes.set(word, new Set()).get(word)!).add(code);
  const total = new Set(wordings.map((wording) => wording.code)).size;
  const rarities = new Map([...codes].map(([word, own]) => [word, Math.log(1 + total / own.size)]));
  return (word) => rarities.get(word) ?? unknownWord;
};

/** A word of no wording is often a unit or a product: it counts less than any known one. */
const unknownWord = 1.6;

const priorOf = (packs: BenchmarkPacks) => (code: string) => Math.min(1, Math.log10(1 + (packs.occupations.get(code)?.jobs ?? 0)) / 6.6);

interface Scales {
  readonly rarity: Rarity;
  readonly prior: (code: string) => number;
  readonly likeness: Likeness;
}

const score = (words: readonly string[], wording: Wording, { rarity, prior, likeness }: Scales): ScoredOccupation => {
  const likest = words.map((word) => (wording.words.has(word) ? 1 : bestLikeness(word, wording.words, likeness)));
  const shared = (i: number) => (likest[i]! >= 0.92 ? likest[i]! : 0);
  const own = sum(words.map(rarity));
  const hit = sum(words.map((word, i) => rarity(word) * shared(i)));
  const theirs = sum([...wording.words].map(rarity));
  const [forward, backward] = [hit / own, Math.min(1, hit / theirs)];
  const overlap = forward + backward === 0 ? 0 : (2 * forward * backward) / (forward + backward);
  const spelling = sum(words.map((word, i) => rarity(word) * likest[i]!)) / own;
  const complete = backward > 0.99;
  const phrase = complete ? wording.trust * forward : 0;
  const total = 0.45 * overlap + 0.15 * spelling + 0.3 * phrase + 0.1 * prior(wording.code);
  return { code: wording.code, score: total, wording: wording.text, complete: complete && wording.trust > vagueTrust };
};

const bestLikeness = (word: string, others: ReadonlySet<string>, likeness: Likeness): number => {
  let best = 0;
  for (const other of others) best = Math.max(best, likeness(word, other));
  return best;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
