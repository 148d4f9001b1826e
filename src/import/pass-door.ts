import { csvLine } from '../domain/csv-file.ts';
import type { Dialect, FilePlan } from '../domain/imported-file.ts';

const withheld = '[withheld]';

/**
 * The text of a record as it stands in the file without the cells of columns that are dropped, keyed or reduced. A record that is d cells too long
 * or too short may have shifted any cell by up to d places, so every place such a cell can stand in is withheld.
 */
export const passDoor = (text: string, plan: FilePlan): string => {
  const cells = splitRecord(text, plan.reading.dialect);
  const shift = cells.length - plan.reading.header.length;
  const hidden = new Set<number>();
  for (const { index, door } of plan.columns) {
    if (door === 'keep') continue;
    for (let at = Math.min(index, index + shift); at <= Math.max(index, index + shift); at++) hidden.add(at);
  }
  return csvLine(
    cells.map((cell, at) => (hidden.has(at) ? withheld : maskPatterns(cell))),
    plan.reading.dialect.delimiter || ',',
  );
};

const maskPatterns = (text: string): string =>
  text.replace(/(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g, '***-**-****').replace(/[^\s@,;]{1,64}@[^\s@,;]{1,255}/g, '[e-mail]');

/** Cells of one record; a quote counts only at the start of a cell, and one left open takes the rest. */
const splitRecord = (text: string, { delimiter, quote }: Dialect): readonly string[] => {
  if (delimiter === '') return [text];
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = quote !== '' && text.startsWith(quote, at);
    const end = quoted ? endOfQuoted(text, at, delimiter, quote) : text.indexOf(delimiter, at);
    const cell = text.slice(at, end < 0 ? text.length : end);
    cells.push(quoted ? cell.slice(1).replace(new RegExp(`${quote}\\s*$`), '') : cell);
    if (end < 0) return cells;
    at = end + delimiter.length;
  }
};

/** Where the delimiter after the quoted cell stands, or -1. */
const endOfQuoted = (text: string, start: number, delimiter: string, quote: string): number => {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== quote) continue;
    if (text[at + 1] === quote) at++;
    else return text.indexOf(delimiter, at + 1);
  }
  return -1;
};
