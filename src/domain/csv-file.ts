/** Characters that make a spreadsheet take text for a formula, full-width twins included (import.md M35). */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const isNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Text that a spreadsheet would run gets a leading apostrophe; a real number such as `-5` stays. */
export const withoutFormula = (text: string): string => (startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text);

/** One line of RFC 4180, without its line end. */
export const csvLine = (cells: readonly string[], delimiter = ','): string =>
  cells.map((cell) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);

/** A file for people: UTF-8 with a byte order mark, CRLF, every cell safe to open in a spreadsheet. */
export const csvForSpreadsheet = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${csvLine(row.map(withoutFormula))}\r\n`).join('')}`;
