import type { ShapeCounts } from '../domain/column-profile.ts';
import { dateLayout, type DateReading } from './date-layout.ts';
import { withEnglishMonth } from './month-words.ts';

export type Shape = keyof ShapeCounts;

export interface CellReading {
  readonly shapes: readonly Shape[];
  /** Value of a plain or money-like number with a decimal point. */
  readonly number: number | null;
  readonly date: DateReading | null;
}

const nothing: CellReading = { shapes: [], number: null, date: null };
const missingToken =
  /^(n\.?\/?a\.?|#n\/a|#(ref|div\/0|value|name|num|null)[!?]|null|none|nil|nan|unk|unknown|not (stated|available|applicable|specified)|t\.?b\.?[dac]\.?|-{1,3}|–|—|\.{1,2}|\?|\(blank\)|<na>)$/i;
const yesNo = /^(y|n|yes|no|true|false|t|f|0|1|x|✓|ja|nein|oui|non|si|sí)$/i;
const currency = String.raw`(?:US\$|[$€£¥₹]|[A-Z]{3}|kr|zł)`;
const money = new RegExp(
  String.raw`^(?:\(?-?\s?${currency}\s?-?\d[\d,. ']*[kKmM]?\)?-?|-?\(?\d[\d,. ']*[kKmM]?\)?\s?${currency}|${currency}?\s?\(\d[\d,.]*\)|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?-?|-?\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:[ '\u00a0\u202f]\d{3})+(?:[.,]\d+)?)(?:\s?(?:\/|per |p\.?)\s?(?:yr|year|a|annum|mo|month|hr|hour|h|wk|week|day))?$`,
);
const monthYear =
  /^(?:(0?[1-9]|1[0-2])[/.-](19|20)\d{2}|(19|20)\d{2}[-/](0?[1-9]|1[0-2])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]'?((19|20)?\d{2}))$/i;
const email = /^[^\s@,;]+@[^\s@,;]+\.[A-Za-z]{2,}$/;
const phone =
  /^(?=(?:\D*\d){7,15}\D*$)(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,4}(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/;
const ssn = /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/;
const scientific = /^[+-]?\d(?:[.,]\d+)?[eE][+-]?\d{1,3}$/;

/** All shapes of one trimmed, non-empty cell. Sorted by its signs first, so that words, the most frequent cells, cost little. */
export const readCell = (text: string): CellReading => {
  const length = text.length;
  if (length > 60) return nothing;
  let digits = 0;
  let letters = 0;
  let at = false;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 127) letters++;
    else if (c === 64) at = true;
  }
  if (digits === length) return readDigits(text);
  if (at) return email.test(text) ? { shapes: ['email'], number: null, date: null } : nothing;
  if (digits === 0) return length <= 16 ? readWord(text) : nothing;
  return readMixed(text, letters);
};

const readDigits = (text: string): CellReading => {
  const shapes: Shape[] = ['integer'];
  if (text.length > 1 && text.startsWith('0')) shapes.push('leadingZero');
  if (/^(19|20)\d\d$/.test(text)) shapes.push('year');
  if (text === '0' || text === '1') shapes.push('yesNo');
  const date = text.length === 8 ? dateLayout(text) : null;
  if (date) shapes.push('date');
  if (/^[2-9]\d{9}$/.test(text)) shapes.push('phone');
  return { shapes, number: Number(text), date };
};

const readWord = (text: string): CellReading => {
  if (missingToken.test(text)) return { shapes: ['missingToken'], number: null, date: null };
  return yesNo.test(text) ? { shapes: ['yesNo'], number: null, date: null } : nothing;
};

const readMixed = (text: string, letters: number): CellReading => {
  if (letters === 0 && /^[+-]?\d+$/.test(text)) return { shapes: ['integer'], number: Number(text), date: null };
  if (letters === 0 && /^[+-]?(\d+\.\d*|\.\d+)$/.test(text))
    return { shapes: monthYear.test(text) ? ['decimal', 'monthYear'] : ['decimal'], number: Number(text), date: null };
  if (letters === 0 && /^[+-]?\d+,\d+$/.test(text) && !/^[+-]?\d{1,3},\d{3}$/.test(text))
    return { shapes: ['decimal'], number: null, date: null };
  if (/^[+-]?[\d.,]+ ?%$/.test(text)) return { shapes: ['percent'], number: null, date: null };
  if (ssn.test(text)) return { shapes: ['ssn'], number: null, date: null };
  const date = dateLayout(text) ?? foreignDate(text, letters);
  if (date) return { shapes: [date.layout.includes('hh') ? 'dateTime' : 'date'], number: null, date };
  if (monthYear.test(text)) return { shapes: ['monthYear'], number: null, date: null };
  if (letters === 1 && scientific.test(text)) return { shapes: ['scientific'], number: Number(text.replace(',', '.')), date: null };
  if (money.test(text)) return { shapes: ['money'], number: moneyValue(text), date: null };
  if (letters <= 3 && phone.test(text)) return { shapes: ['phone'], number: null, date: null };
  return /^n\/a\b/i.test(text) ? { shapes: ['missingToken'], number: null, date: null } : nothing;
};

/** `3. März 2021`: a date once its month stands in English. */
const foreignDate = (text: string, letters: number): DateReading | null => {
  if (letters < 3 || letters > 13 || !/^\d{1,2}[^\d]{4,20}\d{2,4}$/.test(text)) return null;
  const english = withEnglishMonth(text);
  return english && dateLayout(english.text.replace('. ', ' ').replaceAll(' de ', ' '));
};

/** Reads grouping by commas and a decimal point only; other marks wait for the rule of the whole column. */
const moneyValue = (text: string): number | null => {
  const found = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([kKmM])?(?![\d,.])/.exec(text);
  if (!found || /\d[ '\u00a0\u202f]\d/.test(text) || /\d\.\d{3},/.test(text) || /\d,\d{1,2}\b/.test(text)) return null;
  const size = found[3] ? (found[3].toLowerCase() === 'k' ? 1_000 : 1_000_000) : 1;
  const value = Number(found[1]!.replaceAll(',', '') + (found[2] ?? '')) * size;
  return /^\(|\(\d|-/.test(text) && !/\/|per /.test(text) ? -value : value;
};
