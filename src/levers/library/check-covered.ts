import type { ContentProblem } from './content-problem.ts';

export interface Keyed {
  readonly row: number;
  readonly key: string;
}

/** Each key stands once, and none that is wanted is missing. */
export const checkCovered = (
  file: string,
  column: string,
  rows: readonly Keyed[],
  wanted: readonly string[],
): readonly ContentProblem[] => {
  const first = new Map<string, number>();
  for (const { key, row } of rows) if (!first.has(key)) first.set(key, row);
  return [
    ...rows
      .filter(({ key, row }) => first.get(key) !== row)
      .map(({ key, row }) => ({ file, row, column, expected: `each once; row ${first.get(key)} has it`, found: `"${key}"` })),
    ...wanted.filter((key) => !first.has(key)).map((key) => ({ file, row: null, column, expected: `a row for "${key}"`, found: 'none' })),
  ];
};
