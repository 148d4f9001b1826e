import type { DateRule } from '../domain/column-rule.ts';
import { type IsoDate, isIsoDate } from '../domain/period.ts';
import { isMissing } from './missing-tokens.ts';
import { withEnglishMonth } from './month-words.ts';

/** The day of a cell under a rule; partial dates and cells that do not fit give undefined. Serves what import itself must know: as-of date and age bands. */
export const cellDay = (text: string, rule: DateRule): IsoDate | undefined => {
  if (isMissing(text, 'date')) return undefined;
  const parts = cellParts(text, rule);
  if (parts === undefined || parts.month === undefined || parts.day === undefined) return undefined;
  const iso = `${String(parts.year).padStart(4, '0')}-${pad(parts.month)}-${pad(parts.day)}`;
  return isIsoDate(iso) && new Date(`${iso}T00:00:00Z`).getUTCDate() === parts.day ? iso : undefined;
};

export interface CellParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Year, month and day of a cell as far as the cell gives them. */
export const cellParts = (text: string, rule: DateRule): CellParts | undefined => {
  const english = rule.monthWords === undefined ? null : withEnglishMonth(text);
  const trimmed = (english?.text ?? text).trim();
  for (const format of rule.formats) {
    const match = compiled(format).exec(trimmed);
    if (match === null) continue;
    const found = match.groups ?? {};
    const twoDigits = found['y'];
    const year =
      twoDigits === undefined ? Number(found['Y']) : Number(twoDigits) + (Number(twoDigits) > (rule.pivotYear ?? 68) ? 1900 : 2000);
    const month = found['m'] ?? (found['b'] === undefined ? undefined : String(months.indexOf(found['b'].slice(0, 3).toLowerCase()) + 1));
    if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) continue;
    return {
      year,
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(found['d'] === undefined ? {} : { day: Number(found['d']) }),
    };
  }
  if (rule.epoch !== undefined && /^\d{9,13}$/.test(trimmed)) {
    const date = new Date(Number(trimmed) * (rule.epoch === 's' ? 1000 : 1));
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  if (rule.serial !== undefined && /^\d{5}(\.\d+)?$/.test(trimmed)) {
    const base = rule.serial === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const date = new Date(base + Math.floor(Number(trimmed)) * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (part: number): string => String(part).padStart(2, '0');

const pieces: Readonly<Record<string, string>> = {
  '%Y': '(?<Y>\\d{4})',
  '%y': '(?<y>\\d{2})',
  '%m': '(?<m>\\d{1,2})',
  '%d': '(?<d>\\d{1,2})',
  '%b': '(?<b>[A-Za-z]{3})',
  '%B': '(?<b>[A-Za-z]{3,9})',
  '%H': '\\d{1,2}',
  '%I': '\\d{1,2}',
  '%M': '\\d{2}',
  '%S': '\\d{2}',
  '%f': '\\d{1,6}',
  '%p': '[AaPp]\\.?[Mm]\\.?',
};

const compiledFormats = new Map<string, RegExp>();

const compiled = (format: string): RegExp => {
  const known = compiledFormats.get(format);
  if (known !== undefined) return known;
  const source = format.replace(/%[A-Za-z]|[^%]/g, (piece) => pieces[piece] ?? piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`^${source}$`);
  compiledFormats.set(format, pattern);
  return pattern;
};
