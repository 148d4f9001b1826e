/** Name of a cell of a table: `office=Oslo|department=Care`; `total` for the whole. Marks inside values are escaped, so no two groups share a name. */
export const cellKey = (dimensions: readonly string[], group: readonly string[]): string =>
  dimensions.length === 0 ? 'total' : dimensions.map((name, i) => `${escaped(name)}=${escaped(group[i] ?? '')}`).join('|');

/** Name of a table: its dimensions, or `total`. */
export const tableKey = (dimensions: readonly string[]): string => (dimensions.length === 0 ? 'total' : dimensions.map(escaped).join('|'));

const marks = /[\\|=]/;
const escaped = (text: string): string => (marks.test(text) ? text.replaceAll(/[\\|=]/g, '\\$&') : text);

/** Order that is the same in every country and browser (PR50). */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
