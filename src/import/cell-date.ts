import { withEnglishMonth } from './month-words.ts';

/** The layout of one date cell: which parts stand where, with which separators; `first` and `second` are the parts whose order is open. */
export interface CellDate {
  /** strptime format with `{1}` and `{2}` for the two parts whose order is open. */
  readonly layout: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly open: boolean;
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly twoDigitYear: boolean;
  /** A month word of another language, which stands in English in the text that the layout reads. */
  readonly monthWord?: string;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Reads the layout of a date with or without a time after it; undefined when the text is no date. */
export const cellDate = (text: string): CellDate | undefined => {
  if (text.length < 4 || text.length > 40) return undefined;
  const english = /\p{L}{3}/u.test(text) ? withEnglishMonth(text) : null;
  const split = splitTime(english?.text ?? text);
  const read = split === undefined ? undefined : readDay(split.day, split.suffix);
  return read && english ? { ...read, monthWord: english.word } : read;
};

const splitTime = (text: string): { readonly day: string; readonly suffix: string } | undefined => {
  const found =
    /^(.*?\d{2,4}|\d{1,2}[- ][A-Za-z]{3,9}[- ,]+\d{2,4})([T ]\s?)(\d{1,2}:\d{2})(:\d{2})?(\.\d{1,6})?(\s?[AaPp]\.?[Mm]\.?)?(\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/.exec(
      text,
    );
  if (found === null) return { day: text, suffix: '' };
  const [, day, gap, , seconds, fraction, half, zone] = found as unknown as (string | undefined)[];
  const hour = half === undefined ? '%H' : '%I';
  return {
    day: day!,
    suffix: `${gap}${hour}:%M${seconds === undefined ? '' : ':%S'}${fraction === undefined ? '' : '.%f'}${half === undefined ? '' : half.startsWith(' ') ? ' %p' : '%p'}${zone ?? ''}`,
  };
};

const readDay = (day: string, suffix: string): CellDate | undefined => {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(day);
  if (yearFirst !== null) {
    const [, year, separator, month, last] = yearFirst;
    if (!isMonth(month) || !isYear(year)) return undefined;
    if (last === undefined) return fixed(`%Y${separator}%m${suffix}`, 'month', Number(year));
    return isDay(last) ? fixed(`%Y${separator}%m${separator}%d${suffix}`, 'day', Number(year)) : undefined;
  }
  const parts = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
  if (parts !== null) {
    const [, first, separator, second, year] = parts;
    if (!isDay(first) || !isDay(second) || (Number(first) > 12 && Number(second) > 12)) return undefined;
    const twoDigitYear = year!.length === 2;
    if (!twoDigitYear && !isYear(year)) return undefined;
    const layout = `{1}${separator}{2}${separator}${twoDigitYear ? '%y' : '%Y'}${suffix}`;
    return { layout, precision: 'day', open: true, first: Number(first), second: Number(second), year: Number(year), twoDigitYear };
  }
  const monthYear = /^(\d{1,2})([-/.])(\d{4})$/.exec(day);
  if (monthYear !== null && isMonth(monthYear[1]) && isYear(monthYear[3]))
    return fixed(`%m${monthYear[2]}%Y${suffix}`, 'month', Number(monthYear[3]));
  if (/^\d{4}$/.test(day) && suffix === '' && isYear(day)) return fixed('%Y', 'year', Number(day));
  if (/^\d{8}$/.test(day) && isYear(day.slice(0, 4)) && isMonth(day.slice(4, 6)) && isDay(day.slice(6))) {
    return fixed(`%Y%m%d${suffix}`, 'day', Number(day.slice(0, 4)));
  }
  return readNamedMonth(day, suffix);
};

const readNamedMonth = (day: string, suffix: string): CellDate | undefined => {
  const dayFirst = /^(\d{1,2})([- ./]|\. | de )([A-Za-z]{3,9})(\.?,?[- ./]| de )(\d{4}|\d{2})$/.exec(day);
  if (dayFirst !== null && isDay(dayFirst[1])) {
    const name = monthFormat(dayFirst[3]!);
    return name === undefined
      ? undefined
      : fixed(
          `%d${dayFirst[2]}${name}${dayFirst[4]}${yearFormat(dayFirst[5]!)}${suffix}`,
          'day',
          Number(dayFirst[5]),
          dayFirst[5]!.length === 2,
        );
  }
  const monthFirst = /^([A-Za-z]{3,9})([ .-]+)(\d{1,2})(,? |,|-)(\d{4}|\d{2})$/.exec(day);
  if (monthFirst !== null && isDay(monthFirst[3])) {
    const name = monthFormat(monthFirst[1]!);
    return name === undefined
      ? undefined
      : fixed(
          `${name}${monthFirst[2]}%d${monthFirst[4]}${yearFormat(monthFirst[5]!)}${suffix}`,
          'day',
          Number(monthFirst[5]),
          monthFirst[5]!.length === 2,
        );
  }
  const monthOnly = /^([A-Za-z]{3,9})([ .,-]+|'|-')(\d{4}|\d{2})$/.exec(day);
  if (monthOnly !== null) {
    const name = monthFormat(monthOnly[1]!);
    return name === undefined
      ? undefined
      : fixed(`${name}${monthOnly[2]}${yearFormat(monthOnly[3]!)}${suffix}`, 'month', Number(monthOnly[3]), monthOnly[3]!.length === 2);
  }
  return undefined;
};

const fixed = (layout: string, precision: CellDate['precision'], year: number, twoDigitYear = false): CellDate => ({
  layout,
  precision,
  open: false,
  first: 0,
  second: 0,
  year,
  twoDigitYear,
});

/** `%b` reads three letters only, `%B` the whole word (measured on the engine); May is both. */
const monthFormat = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  if (months.some((name) => name.slice(0, 3) === lower)) return '%b';
  return months.includes(lower) ? '%B' : undefined;
};

const yearFormat = (digits: string): string => (digits.length === 2 ? '%y' : '%Y');
const isDay = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 12;
const isYear = (text: string | undefined): boolean =>
  (Number(text) >= 1900 && Number(text) <= 2100) || ['9999', '4712', '2999', '1899', '0001', '1753'].includes(text ?? '');
