import { csvLine, withoutFormula } from '../domain/csv-file.ts';

export type CsvValue = string | number | boolean | null;

/** Digits and a point only: very small and very large numbers are written out. */
const plainNumber = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
};

const cell = (value: CsvValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '';
  return typeof value === 'boolean' ? String(value) : withoutFormula(value);
};

/** A table as RFC 4180 text: comma, CRLF, quotes where needed, numbers plain with a decimal point. */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [header, ...rows].map((row) => `${csvLine(row.map(cell))}\r\n`).join('');
