import * as z from 'zod/mini';
import { parseCsv } from '../../benchmarks/index.ts';
import type { ContentProblem } from './content-problem.ts';

export interface NumberedRow<T> {
  /** As a spreadsheet counts: the first row after the header is 2. */
  readonly row: number;
  readonly value: T;
}

export interface RowsRead<T> {
  readonly rows: readonly NumberedRow<T>[];
  readonly problems: readonly ContentProblem[];
}

/** A content file by its schema: rows that are right, and a problem for each cell that is not. A column more or less is a problem too. */
export const readRows = <T>(file: string, text: string, schema: z.ZodMiniType<T>): RowsRead<T> => {
  const at = { file, row: null, column: null };
  let parsed: readonly Readonly<Record<string, string>>[];
  try {
    parsed = parseCsv(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      rows: [],
      problems: [{ ...at, expected: 'comma-separated text', found: String((error as Error).message).replace(/\.$/, '') }],
    };
  }
  if (parsed.length === 0) return { rows: [], problems: [{ ...at, expected: 'at least one row', found: 'none' }] };
  const results = parsed.map((record, i) => ({ row: i + 2, record, result: schema.safeParse(record) }));
  return {
    rows: results.flatMap(({ row, result }) => (result.success ? [{ row, value: result.data }] : [])),
    problems: results.flatMap(({ row, record, result }) =>
      result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, record).map((problem) => ({ file, row, ...problem }))),
    ),
  };
};

const problemsOf = (
  issue: z.core.$ZodIssue,
  record: Readonly<Record<string, string>>,
): readonly Pick<ContentProblem, 'column' | 'expected' | 'found'>[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((column) => ({ column, expected: 'no such column', found: `"${record[column] ?? ''}"` }));
  const column = String(issue.path[0] ?? '');
  const cell = record[column];
  return [
    cell === undefined
      ? { column, expected: 'this column', found: 'no such column' }
      : { column, expected: issue.message, found: cell === '' ? 'an empty cell' : `"${cell}"` },
  ];
};
