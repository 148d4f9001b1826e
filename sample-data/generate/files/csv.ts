export type Cell = string | number | null;

export interface CsvStyle {
  readonly newline: '\n' | '\r\n';
  readonly byteOrderMark?: boolean;
}

/** Rows as CSV text; a cell is quoted only where it must be. */
export function csvText(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map(cellText).join(','));
  return (style.byteOrderMark === true ? '\uFEFF' : '') + lines.join(style.newline) + style.newline;
}

/** 61,240.00 */
export function money(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
