export type CsvRow = Readonly<Record<string, string>>;

/** Comma-separated text (RFC 4180, LF or CRLF, one header row) → one record a row. Throws when a row has another number of fields than the header. */
export const parseCsv = (text: string): readonly CsvRow[] => {
  const [header, ...rows] = splitRows(text);
  if (header === undefined) return [];
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new Error(`Row ${i + 2} has ${row.length} fields, the header has ${header.length}.`);
    return Object.fromEntries(header.map((name, j) => [name, row[j]!]));
  });
};

/** Inverse of `parseCsv`: LF, quotes only where needed. */
export const writeCsv = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\n') + '\n';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const splitRows = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error('A quoted field does not end.');
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') {
      if (cell.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
};
