import { levers, type Lever } from '../../domain/lever.ts';
import type { ContentProblem } from './content-problem.ts';
import type { ContentTables } from './content-tables.ts';

/** Of each lever: columns and rows counted from 1 in order, and a cell for each column. */
export const checkApproaches = (tables: ContentTables): readonly ContentProblem[] =>
  (Object.keys(levers) as Lever[]).flatMap((lever) => {
    const columns = tables['approach-columns.csv'].rows.filter(({ value }) => value.lever === lever);
    const rows = tables['approach-rows.csv'].rows.filter(({ value }) => value.lever === lever);
    return [
      ...inOrder('approach-columns.csv', lever, columns),
      ...inOrder('approach-rows.csv', lever, rows),
      ...rows.flatMap(({ row, value }) => {
        const filled = [value.cell_1, value.cell_2, value.cell_3].map((text) => text !== '');
        return filled.flatMap((isFilled, i) =>
          isFilled === i < columns.length
            ? []
            : [
                {
                  file: 'approach-rows.csv',
                  row,
                  column: `cell_${i + 1}`,
                  expected: isFilled
                    ? `nothing: ${columns.length} ${columns.length === 1 ? 'column' : 'columns'} in approach-columns.csv`
                    : 'a sentence',
                  found: isFilled ? 'text' : 'an empty cell',
                },
              ],
        );
      }),
    ];
  });

const inOrder = (
  file: string,
  lever: Lever,
  rows: readonly { readonly row: number; readonly value: { readonly place: number } }[],
): readonly ContentProblem[] =>
  rows.length === 0
    ? [{ file, row: null, column: 'lever', expected: `rows for ${lever}`, found: 'none' }]
    : rows.flatMap(({ row, value }, i) =>
        value.place === i + 1 ? [] : [{ file, row, column: 'place', expected: String(i + 1), found: String(value.place) }],
      );
