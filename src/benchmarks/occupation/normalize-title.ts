import { parseCsv } from '../parse-csv.ts';
import abbreviationsCsv from './abbreviations.csv?raw';

export interface NormalizedTitle {
  /** Words of the title, abbreviations written out, singular, without shift, hours and grade. */
  readonly words: readonly string[];
  /** The same without words of seniority; all words when nothing else is left. */
  readonly core: readonly string[];
  readonly level: readonly string[];
}

const abbreviations = new Map(
  parseCsv(abbreviationsCsv).map((row) => [row['short']!, row['long']!.split(' ').filter((word) => word !== '')]),
);

/** Key of a title in the map of confirmed matches: case, accents and spaces do not matter. */
export const titleKey = (title: string): string => plain(title).replaceAll(/\s+/g, ' ').trim();

/** Steps 1–3 of the match (benchmarks.md §5): noise off, abbreviations written out, seniority aside. */
export const normalizeTitle = (title: string): NormalizedTitle => {
  const text = phrases.reduce((left, [from, to]) => left.replaceAll(from, to), ` ${plain(title)} `);
  const tokens = text
    .replaceAll(/\(([^)]*)\)/g, (_, inside: string) => (isCode(inside) ? ' ' : ` ${inside} `))
    .replaceAll(/['’.]/g, '')
    .split(/[^a-z0-9+]+/)
    .filter((token) => token !== '' && !noise.has(token) && !/^\d{2,}$|^[a-z]{0,3}\d{3,}[a-z]?$/.test(token));
  const level = tokens.filter((token, i) => isGrade(token, tokens[i - 1]));
  const words = tokens
    .filter((token, i) => !isGrade(token, tokens[i - 1]))
    .flatMap((token) => abbreviations.get(token) ?? [token])
    .map(singular);
  const core = words.filter((word) => !seniority.has(word));
  return { words, core: core.length > 0 ? core : words, level: [...level, ...words.filter((word) => seniority.has(word))] };
};

const plain = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Short forms that punctuation or a neighbor makes clear. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\br ?& ?d\b/g, 'research and development'],
  [/\ba\/p\b/g, 'account payable'],
  [/\ba\/r\b/g, 'account receivable'],
  [/\ba ?& ?p\b/g, 'airframe and powerplant'],
  [/\bp\/t\b|\bf\/t\b|\b(part|full)[ -]time\b|\bper diem\b|\bon[ -]call\b|\bstep \d+\b|\bgrade \d+\b/g, ' '],
  [/\b(1st|2nd|3rd|first|second|third|night|day|evening|swing|graveyard|weekend|rotating) shifts?\b/g, ' '],
  [/\b(9-1-1|e-?911)\b/g, '911'],
  [/\b(\d+)(st|nd|rd|th)[ -]grade\b/g, 'grade'],
  [/\b911\b/g, ' nineoneone '],
  [/\bfront[ -]end\b/g, 'front end'],
  [/\bback[ -]end\b/g, 'backend'],
  [/\bfull[ -]?stack\b/g, 'full stack'],
  [/\bpre[ -]?k\b/g, 'prek'],
  [/\bco-?op\b/g, 'coop'],
  [/\bco-/g, 'co'],
  [/\bx-ray\b/g, 'x ray'],
  [/\be-commerce\b/g, 'ecommerce'],
  [/\bfire ?fighter/g, 'firefighter'],
  [/\bhelp ?desk\b/g, 'help desk'],
  [/\bdata ?base\b/g, 'database'],
  [/\bhealth ?care\b/g, 'healthcare'],
  [/\bchild ?care\b/g, 'childcare'],
  [/\bline ?m[ae]n\b/g, 'lineworker'],
  [/&/g, ' and '],
];

const noise = new Set(
  'the a an of and or to for in at with pt ft prn temp temporary seasonal remote hybrid bilingual spanish nights days evenings weekends night evening weekend overnight hourly exempt nonexempt casual regular perm permanent limited term vacancy opening req requisition new hire'.split(
    ' ',
  ),
);

const seniority = new Set(
  'senior junior lead principal trainee intern entry level master chief staff advanced certified licensed experienced journeyman apprentice head'.split(
    ' ',
  ),
);

/** I–X, 1–9 and a letter after the name are grades; `class a` and `license b` name the licence. */
const isGrade = (token: string, before: string | undefined): boolean => {
  if (before === undefined) return false;
  return (
    /^(i|ii|iii|iiii|iv|v|vi|vii|viii|ix|x|\d|l\d|ic\d)$/.test(token) ||
    (/^[a-e]$/.test(token) && !['cdl', 'class', 'license'].includes(before))
  );
};

/** Parentheses that hold a code, not words. */
const isCode = (inside: string): boolean => {
  const words = inside.trim().split(/[\s,/]+/);
  return words.every((word) => /\d/.test(word) || (word.length <= 5 && !abbreviations.has(word) && !commonWords.has(word)));
};

const commonWords = new Set('fire bus adult child youth water parks jail court night sales data nurse truck'.split(' '));

export const singular = (word: string): string => {
  if (word.length < 4 || /(ss|us|is|ous|news|lens)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};
