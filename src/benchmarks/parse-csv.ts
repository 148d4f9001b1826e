export type CsvRow = Readonly<Record<string, string>>;

/** Comma-separated text (RFC 4180, LF or CRLF, one header row) → one record a row. Throws when a row has another number of fields than the header. */
export const parseCsv = (text: string): readonly CsvRow[] => {
  const [header, ...rows] = splitRows(text);
  if (header === undefined) return [];
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new Error(`Row ${i + 2} has ${row.length} fields, the header has ${header.length}.`);
    const record: Record<string, string> = {};
    for (let j = 0; j < header.length; j += 1) record[header[j]!] = row[j]!;
    return record;
  });
};

/** Inverse of `parseCsv`: LF, quotes only where needed. */
export const writeCsv = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\n') + '\n';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Lines without a quote are split at commas; only where quotes occur is the text read cell by cell. */
const splitRows = (text: string): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.includes('"')) {
      const { cells, next } = quotedRow(text, at);
      rows.push(cells);
      at = next;
    } else {
      rows.push((line.endsWith('\r') ? line.slice(0, -1) : line).split(','));
      at += line.length + 1;
    }
  }
  return rows;
};

const quotedRow = (text: string, start: number): { readonly cells: readonly string[]; readonly next: number } => {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/y;
  cell.lastIndex = start;
  for (;;) {
    const found = cell.exec(text);
    if (found === null) throw new Error('A quoted field does not end.');
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') return { cells, next: cell.lastIndex };
  }
};
