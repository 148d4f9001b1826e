import type { BenchmarkPacks } from '../benchmark-packs.ts';
import { parseCsv } from '../parse-csv.ts';
import generalCsv from './general.csv?raw';
import { normalizeTitle } from './normalize-title.ts';
import publicCsv from './public-sector.csv?raw';
import vagueCsv from './vague-phrases.csv?raw';

/** One way to say an occupation. */
export interface Wording {
  readonly code: string;
  readonly words: ReadonlySet<string>;
  readonly text: string;
  /** How much a complete hit counts: a phrase of our own list or the official title 1, a part of an official title less. */
  readonly trust: number;
}

/** Official titles, their parts, and our own phrases, public-sector ones first. */
export const wordingsOf = (packs: BenchmarkPacks): readonly Wording[] => {
  const own = [...phrases(publicCsv), ...phrases(generalCsv)];
  const official = [...packs.occupations.values()]
    .filter(({ level }) => level === 'detailed')
    .flatMap(({ code, title }) => officialWordings(code, title));
  return [...own, ...withoutTaken(official, own)];
};

/** A part of an official title that our list gives to another code, or that several titles share, says nothing by itself. */
const withoutTaken = (official: readonly Wording[], own: readonly Wording[]): readonly Wording[] => {
  const owner = new Map(own.map((wording) => [wordKey(wording), wording.code]));
  const codes = new Map<string, Set<string>>();
  for (const wording of official)
    (codes.get(wordKey(wording)) ?? codes.set(wordKey(wording), new Set()).get(wordKey(wording))!).add(wording.code);
  return official.filter((wording) => {
    const key = wordKey(wording);
    return wording.trust === 1 || (!vagueKeys.has(key) && (owner.get(key) ?? wording.code) === wording.code && codes.get(key)!.size === 1);
  });
};

const wordKey = ({ words }: Wording): string => [...words].sort().join(' ');

/** Phrases that many occupations share: they may name candidates and never propose one. */
const vagueKeys = new Set(parseCsv(vagueCsv).map((row) => [...new Set(normalizeTitle(row['phrase']!).words)].sort().join(' ')));

const phrases = (csv: string): readonly Wording[] =>
  parseCsv(csv).flatMap((row) =>
    row['phrases']!.split('|').map((text) => {
      const words = new Set(normalizeTitle(text).words);
      const wording = { code: row['code']!, words, text, trust: 1 };
      return vagueKeys.has(wordKey(wording)) ? { ...wording, trust: vagueTrust } : wording;
    }),
  );

/** Low enough to keep a complete hit under the line of a proposal. */
export const vagueTrust = 0.4;

const officialWordings = (code: string, title: string): readonly Wording[] => {
  const clean = title.replace(/,? (Except|Including) .*$/, '').replace(/,? All Other$/, '');
  const whole: Wording = {
    code,
    words: new Set(normalizeTitle(clean).words),
    text: clean.toLowerCase(),
    trust: title.includes('All Other') ? vagueTrust : 1,
  };
  const parts = clean.split(/,\s*(?:and |or )?|\s+(?:and|or)\s+/).filter((part) => part !== '');
  if (parts.length < 2) return [whole];
  const isAgent = (part: string) => /[^s]s$/.test(part);
  const last = parts.at(-1)!;
  const head = isAgent(last) ? last.split(' ').at(-1)! : parts[0]!;
  return [
    whole,
    ...parts.map((part) => {
      const text = isAgent(part) ? part : `${part} ${head}`;
      return { code, words: new Set(normalizeTitle(text).words), text: text.toLowerCase(), trust: 0.7 };
    }),
  ].filter(({ words }) => words.size > 0);
};
