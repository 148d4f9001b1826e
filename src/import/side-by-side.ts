import type { Finding } from '../domain/imported-file.ts';
import type { TextChunk } from '../domain/text-chunk.ts';

/** Which columns belong to the table that is taken, where another one stands beside it. */
export interface TakenColumns {
  readonly columns: readonly number[];
  readonly findings: readonly Finding[];
}

interface Block {
  readonly columns: readonly number[];
  /** Rows with a value in any of its columns, and the last of them. */
  readonly rows: number;
  readonly lastRow: number;
}

/**
 * Tables side by side, parted by a column without name and values (M34). A blank column alone may also be mere layout: another table is one
 * that ends on a row of its own, or begins with the same name again. The one filled to the last row is taken, the others are told.
 */
export const takenColumns = (
  labels: readonly string[],
  isEmpty: (column: number) => boolean,
  chunks: readonly TextChunk[],
): TakenColumns => {
  const all = { columns: labels.map((_, column) => column), findings: [] };
  const groups = groupsOf(labels, isEmpty);
  if (groups.length < 2 || groups.some((columns) => columns.filter((c) => labels[c]!.trim() !== '').length < 2)) return all;
  const blocks = groups.map((columns) => blockOf(columns, chunks));
  const rows = chunks.reduce((sum, chunk) => sum + chunk.rows, 0);
  const main = blocks.toSorted((a, b) => b.rows - a.rows || b.columns.length - a.columns.length || a.columns[0]! - b.columns[0]!)[0]!;
  const others = blocks.filter((block) => block !== main && isAnother(block, main, rows, labels));
  if (main.rows < rows || others.length === 0) return all;
  const left = new Set(others.flatMap(({ columns }) => columns));
  return {
    columns: all.columns.filter((c) => !left.has(c) && !(labels[c]!.trim() === '' && isEmpty(c))),
    findings: others.map((block) => told(block, labels)),
  };
};

const groupsOf = (labels: readonly string[], isEmpty: (column: number) => boolean): readonly (readonly number[])[] => {
  const groups: number[][] = [[]];
  labels.forEach((label, column) => {
    if (label.trim() === '' && isEmpty(column)) groups.push([]);
    else groups.at(-1)!.push(column);
  });
  return groups.filter((group) => group.length > 0);
};

const blockOf = (columns: readonly number[], chunks: readonly TextChunk[]): Block => {
  let [rows, lastRow, before] = [0, 0, 0];
  for (const chunk of chunks) {
    for (let row = 0; row < chunk.rows; row++) {
      if (!columns.some((c) => chunk.columns[c]!.offsets[row + 1]! > chunk.columns[c]!.offsets[row]!)) continue;
      rows++;
      lastRow = before + row + 1;
    }
    before += chunk.rows;
  }
  return { columns, rows, lastRow };
};

const isAnother = (block: Block, main: Block, rows: number, labels: readonly string[]): boolean => {
  const sameStart = labels[block.columns[0]!] === labels[main.columns[0]!];
  const endsEarlier = block.rows >= 3 && block.lastRow === block.rows && rows - block.rows >= 2;
  return sameStart || endsEarlier;
};

const told = ({ columns, rows }: Block, labels: readonly string[]): Finding => {
  const names = columns
    .slice(0, 4)
    .map((c) => `“${labels[c]!.slice(0, 30)}”`)
    .join(', ');
  return {
    code: 'second-table',
    severity: 'warning',
    count: rows,
    message: `Columns ${columns[0]! + 1}–${columns.at(-1)! + 1} (${names}${columns.length > 4 ? ' …' : ''}) are another table beside the one that was taken, ${rows.toLocaleString('en-US')} rows long. Save it as a file of its own to use it.`,
  };
};
