import type { ColumnProfile } from '../domain/column-profile.ts';
import { cellDate } from './cell-date.ts';
import { cellNumber, type NumberStyle } from './cell-number.ts';
import { foldText } from './fold-text.ts';
import { type HeaderWords, readHeader } from './header-words.ts';
import { isMissing } from './missing-tokens.ts';
import { readNumbers } from './types/number.ts';

/** What the values of one column look like, as shares of the cells that hold a value; the evidence behind matching and kinds. */
export interface ColumnFacts {
  readonly profile: ColumnProfile;
  readonly index: number;
  readonly label: string;
  readonly header: HeaderWords;
  /** The wording of the question, where the file has it beside the name; else the header. */
  readonly question: HeaderWords;
  readonly rows: number;
  /** Cells with a value that does not mean "missing". */
  readonly filled: number;
  readonly distinct: number;
  /** Distinct values per filled cell. */
  readonly uniqueness: number;
  /** Folded value → count; complete unless `profile.distinctCapped`. */
  readonly words: ReadonlyMap<string, number>;
  readonly dates: number;
  readonly numbers: number;
  readonly integers: number;
  readonly yesNo: number;
  readonly emails: number;
  readonly phones: number;
  readonly ssns: number;
  readonly scientific: number;
  /** Share of values with a digit but not only digits: codes such as `E-0417`. */
  readonly codes: number;
  readonly letters: number;
  readonly meanLength: number;
  readonly meanWords: number;
  readonly min: number;
  readonly max: number;
  readonly median: number;
  /** How the numbers of the column are written. */
  readonly style: NumberStyle;
}

/** More distinct values than this add nothing to a share; verdicts (date order, number style) look at all of them. */
const shareSample = 1_500;

const yesNoWords = new Set(['y', 'n', 'yes', 'no', 't', 'f', 'true', 'false', '1', '0', 'x', '✓', 'ja', 'nein', 'oui', 'non', 'si', 'sí']);

export const columnFacts = (profile: ColumnProfile, wording?: string): ColumnFacts => {
  const header = readHeader(profile.label);
  const words = new Map<string, number>();
  let filled = 0;
  for (const [value, count] of profile.values) {
    if (isMissing(value, 'typed')) continue;
    filled += count;
    const folded = value.length > 80 ? value : foldText(value);
    words.set(folded, (words.get(folded) ?? 0) + count);
  }
  if (profile.distinctCapped) filled = Math.max(filled, profile.filled - profile.shapes.missingToken);
  const distinct = profile.distinctCapped ? profile.distinct : words.size;
  return {
    profile,
    index: profile.index,
    label: profile.label,
    header,
    question: wording === undefined ? header : readHeader(wording),
    rows: profile.rows,
    filled,
    distinct,
    uniqueness: filled === 0 ? 0 : distinct / filled,
    words,
    ...shares(profile),
  };
};

type Shares = Pick<
  ColumnFacts,
  | 'dates'
  | 'numbers'
  | 'integers'
  | 'yesNo'
  | 'emails'
  | 'phones'
  | 'ssns'
  | 'scientific'
  | 'codes'
  | 'letters'
  | 'meanLength'
  | 'meanWords'
  | 'min'
  | 'max'
  | 'median'
  | 'style'
>;

const shares = (profile: ColumnProfile): Shares => {
  const hits = {
    dates: 0,
    numbers: 0,
    integers: 0,
    yesNo: 0,
    emails: 0,
    phones: 0,
    ssns: 0,
    scientific: 0,
    codes: 0,
    letters: 0,
    length: 0,
    words: 0,
  };
  const style = readNumbers(sampled(profile), { semicolonFile: false }).style;
  const seen: [number, number][] = [];
  let total = 0;
  let looked = 0;
  for (const [value, count] of profile.values) {
    if (isMissing(value, 'typed')) continue;
    looked += 1;
    if (looked > shareSample) break;
    total += count;
    hits.length += value.length * count;
    hits.words += (value.trim().match(/\S+/g)?.length ?? 0) * count;
    if (cellDate(value) !== undefined) hits.dates += count;
    const number = cellNumber(value, style);
    if (number !== undefined) {
      hits.numbers += count;
      seen.push([number, count]);
      if (Number.isInteger(number) && /^[-+]?\d+$/.test(value)) hits.integers += count;
    }
    if (yesNoWords.has(value.toLowerCase())) hits.yesNo += count;
    if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value)) hits.emails += count;
    if (isPhone(value)) hits.phones += count;
    if (isSsn(value)) hits.ssns += count;
    if (/^[-+]?\d+([.,]\d+)?e\+?\d+$/i.test(value)) hits.scientific += count;
    if (/\d/.test(value) && /\D/.test(value) && /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(value)) hits.codes += count;
    if (/\p{L}/u.test(value)) hits.letters += count;
  }
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  seen.sort((a, b) => a[0] - b[0]);
  return {
    dates: share(hits.dates),
    numbers: share(hits.numbers),
    integers: share(hits.integers),
    yesNo: share(hits.yesNo),
    emails: share(hits.emails),
    phones: share(hits.phones),
    ssns: share(hits.ssns),
    scientific: share(hits.scientific),
    codes: share(hits.codes),
    letters: share(hits.letters),
    meanLength: share(hits.length),
    meanWords: share(hits.words),
    min: seen[0]?.[0] ?? Number.NaN,
    max: seen.at(-1)?.[0] ?? Number.NaN,
    median: weightedMedian(seen),
    style,
  };
};

/** The first distinct values of a column, as many as the shares look at. */
function* sampled(profile: ColumnProfile): Generator<readonly [string, number]> {
  let left = shareSample;
  for (const entry of profile.values) {
    if (left <= 0) return;
    left -= 1;
    yield entry;
  }
}

/** A US social security number: area not 000, 666 or 9xx, no part all zeros. */
export const isSsn = (text: string): boolean => /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text);

const isPhone = (text: string): boolean =>
  /^(\+\d{1,3}[ .-]?)?(\(\d{2,4}\)[ .-]?|\d{2,4}[ .-])\d{3,4}[ .-]\d{3,4}$/.test(text) || /^\+\d[\d ()-]{8,18}$/.test(text);

const weightedMedian = (sorted: readonly (readonly [number, number])[]): number => {
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let passed = 0;
  for (const [value, count] of sorted) {
    passed += count;
    if (passed >= half) return value;
  }
  return Number.NaN;
};
