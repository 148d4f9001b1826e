import { type FieldId, fields, type FieldType } from '../domain/fields.ts';
import { coreKey, type Synonym, tokenKey } from './column-synonyms.ts';
import { type HeaderWords, headerTokens, squash } from './header-words.ts';
import { jaroWinkler } from './jaro-winkler.ts';

/** How likely a header names a field, by its words alone. */
export interface NameMatch {
  readonly field: FieldId;
  readonly score: number;
  readonly how: 'exact' | 'normalized' | 'unconfirmed' | 'stand-in' | 'part' | 'words';
  readonly synonym: string;
  /** Place of the name among those of its field, 0 for the plainest to 1. */
  readonly rank: number;
}

const exactScore = { firm: 0.96, unconfirmed: 0.9, 'stand-in': 0.86 } as const;
const normalizedScore = { firm: 0.94, unconfirmed: 0.88, 'stand-in': 0.84 } as const;
const partScore = { firm: 0.84, unconfirmed: 0.78, 'stand-in': 0.7 } as const;

/** Best name match of a header for every field that any of the synonyms belongs to (import.md §6); fields without any likeness are left out. */
export const matchHeader = (header: HeaderWords, synonyms: readonly Synonym[]): readonly NameMatch[] => {
  const index = indexOf(synonyms);
  const best = new Map<FieldId, NameMatch>();
  const offer = (match: NameMatch): void => {
    const before = best.get(match.field);
    if (before === undefined || match.score > before.score) best.set(match.field, match);
  };
  const whole = squash(header.label);
  const exact = index.bySquashed.get(whole) ?? [];
  for (const synonym of exact) offer(direct(synonym, exactScore, synonym.strength === 'firm' ? 'exact' : synonym.strength));
  // The whole header is a known name: what remains without its bracket would only blur it.
  if (exact.some((synonym) => synonym.strength === 'firm')) return [...best.values()];
  for (const synonym of index.bySquashed.get(header.squashed) ?? []) offer(direct(synonym, normalizedScore, 'normalized'));
  for (const tokens of [header.tokens, headerTokens(header.label)]) {
    for (const synonym of index.byTokens.get(tokenKey(tokens)) ?? []) offer(direct(synonym, normalizedScore, 'normalized'));
    const core = coreKey(tokens);
    if (core === '') continue;
    for (const synonym of index.byCore.get(core) ?? []) {
      if (isContrary(synonym, tokens)) continue;
      // A bare "ID" is not yet an employee id: then the known name lost the word that mattered.
      const lostWord = core === tokenKey(tokens) && core !== tokenKey(synonym.tokens);
      offer(direct(synonym, lostWord && tokens.length === 1 ? vagueScore : shyScore(synonym), 'normalized'));
    }
  }
  const bare = withoutRole(header.tokens);
  if (bare !== undefined) {
    for (const synonym of [...(index.byTokens.get(tokenKey(bare)) ?? []), ...(index.byCore.get(coreKey(bare)) ?? [])]) {
      if (rolesOf(header.tokens.at(-1)!).includes(fields[synonym.field].type) && !isContrary(synonym, bare))
        offer(direct(synonym, roleScore, 'normalized'));
    }
  }
  for (const synonym of related(header, index)) {
    if (isContrary(synonym, header.tokens)) continue;
    offer(partOrWords(header, synonym, index));
  }
  return [...best.values()];
};

const direct = (synonym: Synonym, scores: Readonly<Record<Synonym['strength'], number>>, how: NameMatch['how']): NameMatch => ({
  field: synonym.field,
  score: scores[synonym.strength],
  how: synonym.strength === 'firm' ? how : synonym.strength,
  synonym: synonym.name,
  rank: synonym.rank,
});

/** A one-word name found only after leaving words out (`Current Position` → `Position`) is a little less certain. */
const shyScore = (synonym: Synonym): Readonly<Record<Synonym['strength'], number>> =>
  synonym.tokens.length >= 2 ? { firm: 0.94, unconfirmed: 0.88, 'stand-in': 0.82 } : { firm: 0.92, unconfirmed: 0.84, 'stand-in': 0.78 };

const roleScore = { firm: 0.925, unconfirmed: 0.84, 'stand-in': 0.8 } as const;

/** A closing word such as `Name`, `Code` or `Amount` tells the form of the value, not another field; which fields it suits. */
const roles: Readonly<Record<string, readonly FieldType[]>> = {
  name: ['text', 'category'],
  description: ['text', 'category'],
  text: ['text', 'category'],
  label: ['text', 'category'],
  code: ['text', 'category'],
  amount: ['money'],
  value: ['money', 'number'],
  flag: ['yes-no'],
  indicator: ['yes-no'],
};

const rolesOf = (word: string): readonly FieldType[] => (Object.hasOwn(roles, word) ? roles[word]! : []);

const withoutRole = (tokens: readonly string[]): readonly string[] | undefined =>
  tokens.length >= 2 && rolesOf(tokens.at(-1)!).length > 0 ? tokens.slice(0, -1) : undefined;

const vagueScore = { firm: 0.76, unconfirmed: 0.7, 'stand-in': 0.66 } as const;

const partOrWords = (header: HeaderWords, synonym: Synonym, index: SynonymIndex): NameMatch => {
  const weight = (word: string): number => index.rarity.get(word) ?? index.unknownWord;
  const mine = header.tokens;
  if (synonym.tokens.length >= 2 && containsRun(mine, synonym.tokens) && mine.length - synonym.tokens.length <= 3) {
    return { field: synonym.field, score: partScore[synonym.strength], how: 'part', synonym: synonym.name, rank: 1 };
  }
  const shared = synonym.tokens.filter((word) => mine.includes(word)).reduce((sum, word) => sum + weight(word), 0);
  const all = [...mine, ...synonym.tokens].reduce((sum, word) => sum + weight(word), 0);
  const overlap = all === 0 ? 0 : (2 * shared) / all;
  const likeness = jaroWinkler(header.squashed, synonym.squashed);
  const isMisspelling = isMisspelled(header, synonym, likeness);
  // The last word says what a thing is: without it a "Position Id" would pass for a "Position Level".
  const hasHead = isMisspelling || mine.includes(synonym.tokens.at(-1)!);
  const limit = synonym.strength !== 'firm' ? 0.65 : hasHead ? 0.93 : 0.65;
  return {
    field: synonym.field,
    score: Math.min(limit, 0.6 * (isMisspelling ? Math.max(overlap, likeness) : overlap) + 0.4 * likeness),
    how: 'words',
    synonym: synonym.name,
    rank: 1,
  };
};

/** One or two letters off; words that all headers share ("employee") do not count as likeness. */
const isMisspelled = (header: HeaderWords, synonym: Synonym, likeness: number): boolean => {
  if (likeness <= 0.93 || Math.abs(header.squashed.length - synonym.squashed.length) > (synonym.squashed.length >= 10 ? 2 : 1))
    return false;
  const [mine, known] = [coreKey(header.tokens), coreKey(synonym.tokens)];
  return known.length >= 6 && jaroWinkler(mine, known) > 0.93;
};

const containsRun = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, start) => run.every((word, offset) => words[start + offset] === word));

/** Words that turn a name into that of something else, unless the known name holds them too. */
const contrary = new Set(
  (
    'previous prior old former new next planned proposed desired expected requested target projected spouse dependent emergency training course review education educational school birth stock option skill ' +
    'customer client student vendor supplier product project contact home parent child meeting ticket manager supervisor role underfilled underfill average avg median total count rate unemployment last payroll trainer recruiter interviewer degree ' +
    'companies distance award bonus hike increase market file document record login survey license marital citizen payment relocation visa probation contract decision leave benefits insurance housing indicator flag size badge parking locker'
  ).split(' '),
);

/** The end of a validity, a coverage or an assignment is not the end of an employment. */
const otherEnds = new Set(['effective', 'assignment', 'coverage', 'position', 'job', 'pay', 'grade', 'valid', 'project', 'task', 'period']);
const exits = new Set(['termination', 'employment', 'separation', 'exit', 'leaving', 'resignation', 'cessation', 'last']);

const isContrary = (synonym: Synonym, tokens: readonly string[]): boolean =>
  (synonym.field === 'termination_date' && tokens.some((word) => otherEnds.has(word)) && !tokens.some((word) => exits.has(word))) ||
  (synonym.field === 'effective_date' && tokens.includes('end')) ||
  tokens.some((word) => contrary.has(word) && !synonym.tokens.includes(word) && !synonym.squashed.includes(word));

interface SynonymIndex {
  readonly bySquashed: ReadonlyMap<string, readonly Synonym[]>;
  readonly byTokens: ReadonlyMap<string, readonly Synonym[]>;
  readonly byCore: ReadonlyMap<string, readonly Synonym[]>;
  readonly byWord: ReadonlyMap<string, readonly Synonym[]>;
  readonly byStart: ReadonlyMap<string, readonly Synonym[]>;
  readonly rarity: ReadonlyMap<string, number>;
  readonly unknownWord: number;
}

const indexes = new WeakMap<readonly Synonym[], SynonymIndex>();

const indexOf = (synonyms: readonly Synonym[]): SynonymIndex => {
  const known = indexes.get(synonyms);
  if (known !== undefined) return known;
  const group = (key: (synonym: Synonym) => readonly string[]): Map<string, Synonym[]> => {
    const groups = new Map<string, Synonym[]>();
    for (const synonym of synonyms)
      for (const one of new Set(key(synonym))) if (one !== '') groups.set(one, [...(groups.get(one) ?? []), synonym]);
    return groups;
  };
  const byWord = group((synonym) => synonym.tokens);
  const fieldsOf = (list: readonly Synonym[]): number => new Set(list.map((synonym) => synonym.field)).size;
  const fields = fieldsOf(synonyms);
  const index: SynonymIndex = {
    bySquashed: group((synonym) => [synonym.squashed]),
    byTokens: group((synonym) => [tokenKey(synonym.tokens)]),
    byCore: group((synonym) => [coreKey(synonym.tokens)]),
    byWord,
    byStart: group((synonym) => [synonym.squashed.slice(0, 3)]),
    rarity: new Map([...byWord].map(([word, list]) => [word, Math.log(1 + fields / fieldsOf(list))])),
    unknownWord: Math.log(1 + fields / 2),
  };
  indexes.set(synonyms, index);
  return index;
};

const related = (header: HeaderWords, index: SynonymIndex): ReadonlySet<Synonym> => {
  const found = new Set<Synonym>(index.byStart.get(header.squashed.slice(0, 3)) ?? []);
  for (const word of header.tokens) for (const synonym of index.byWord.get(word) ?? []) found.add(synonym);
  return found;
};
