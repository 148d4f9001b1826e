import { byText, tableKey } from './cell-key.ts';
import type { ReleaseInput } from './release-input.ts';

/**
 * PR15: the declared tables, by default all of one and two dimensions; the total always. PR4: a special category is never crossed with anything.
 * Each table in the order of the input's dimensions, shallow tables first.
 */
export const plannedTables = (
  { dimensions, tables, special = [] }: Pick<ReleaseInput, 'dimensions' | 'tables' | 'special'>,
  drop: readonly (readonly string[])[] = [],
): { readonly tables: readonly (readonly string[])[]; readonly dropped: readonly (readonly string[])[] } => {
  const asked = [[], ...(tables ?? upToTwo(dimensions))].map((table) => inOrder(table, dimensions));
  const distinct = [...new Map(asked.map((table) => [tableKey(table), table])).values()].sort(
    (a, b) => a.length - b.length || byText(tableKey(a), tableKey(b)),
  );
  const gone = new Set(drop.map((table) => tableKey(inOrder(table, dimensions))));
  const isAllowed = (table: readonly string[]): boolean =>
    !gone.has(tableKey(table)) && (table.length < 2 || !table.some((name) => special.includes(name)));
  return { tables: distinct.filter(isAllowed), dropped: distinct.filter((table) => !isAllowed(table)) };
};

const upToTwo = (dimensions: readonly string[]): readonly (readonly string[])[] => [
  ...dimensions.map((name) => [name]),
  ...dimensions.flatMap((a, i) => dimensions.slice(i + 1).map((b) => [a, b])),
];

const inOrder = (table: readonly string[], dimensions: readonly string[]): readonly string[] => {
  const unknown = table.filter((name) => !dimensions.includes(name));
  if (unknown.length > 0) throw new RangeError(`A table names a dimension the atoms do not have: ${unknown.join(', ')}.`);
  return dimensions.filter((name) => table.includes(name));
};
