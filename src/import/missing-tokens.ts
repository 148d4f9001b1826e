import { foldText } from './fold-text.ts';

/** Spellings that mean "no value" in any column (import.md §4), folded. */
const anywhere = [
  'n/a', 'na', 'n.a.', 'n\\a', '#n/a', '#ref!', '#div/0!', '#value!', '#name?', '#null!', '#num!', 'null', '(null)', '\\n', 'none', 'nil', 'nan', '-', '--', '---', '–', '—',
  '.', '..', '?', 'tbd', 'tba', 'tbc', 'not available', 'not applicable', '(blank)', 'blank', '<na>', '{}', '[]',
]; // prettier-ignore

/** Words that are a group of their own in a text column and "no value" in a date, number or answer. */
const inTypedColumns = [
  'unk',
  'unknown',
  'not stated',
  'not specified',
  'not provided',
  'not known',
  'not recorded',
  'undefined',
  'missing',
  'no data',
  '9999',
];

/** Sentinel days that mean "open end" or "no date". */
const sentinelDates = new Set(
  ['9999-12-31', '4712-12-31', '2999-12-31', '1899-12-30', '1900-01-01', '0001-01-01', '1899-12-31', '1753-01-01'].flatMap((iso) => {
    const [year, month, day] = iso.split('-') as [string, string, string];
    const [m, d] = [String(Number(month)), String(Number(day))];
    return [
      iso, `${year}/${month}/${day}`, `${year}${month}${day}`, `${month}/${day}/${year}`, `${day}/${month}/${year}`, `${m}/${d}/${year}`, `${d}/${m}/${year}`,
      `${day}.${month}.${year}`, `${day}-${month}-${year}`, `${month}-${day}-${year}`,
    ]; // prettier-ignore
  }),
);

const anywhereSet = new Set(anywhere);
const typedSet = new Set([...anywhere, ...inTypedColumns]);

export type MissingScope = 'text' | 'name-like' | 'typed' | 'date' | 'reason';

/** `None` and `NA` may be a name, a title or a country; a reason such as "N/A - still employed" says that there is none. */
export const isMissing = (text: string, scope: MissingScope): boolean => {
  const folded = foldText(text);
  if (folded === '') return true;
  if (scope === 'name-like' && (folded === 'none' || folded === 'na')) return false;
  if (scope === 'text' || scope === 'name-like') return anywhereSet.has(folded);
  if (scope === 'reason') return anywhereSet.has(folded) || /^n\/?a\b\s*[-–:(]/.test(folded);
  if (scope === 'date')
    return (
      typedSet.has(folded) ||
      sentinelDates.has(folded.replace(/[ t]00:00.*$/, '')) ||
      /^(present|current|open|ongoing|still employed|n\/?a\b.*)$/.test(folded)
    );
  return typedSet.has(folded) || /^n\/?a\b\s*[-–:(]/.test(folded);
};

/** The spellings of a column that are read as "no value", as the rule lists them: trimmed, lower case. */
export const missingSpellings = (values: Iterable<string>, scope: MissingScope): readonly string[] => {
  const found = new Set<string>();
  for (const value of values) if (value.length <= 60 && isMissing(value, scope)) found.add(value.trim().toLowerCase());
  return [...found].sort();
};
