import { groupingOver, type Grouping } from '../grouping-sql.ts';
import type { Figure, Ask } from './method.ts';

let made = 0;

/**
 * Keeps the columns that a list-holding method needs in a temporary table and works through the cuts one by one: a median holds every value
 * of every cut it is asked for at once, and the contributions are computed only once.
 */
export const cutByCut = async (
  ask: Ask,
  columns: readonly string[],
  figuresOf: (grouping: Grouping) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> => {
  const { engine, grouping, cuts, signal } = ask;
  const options = signal ? { signal } : {};
  made += 1;
  const table = `placed_${made}`;
  const kept = ['facet', ...grouping.dimensions.map((_name, i) => `dim_${i}`), ...columns];
  try {
    await engine.exec(`CREATE TEMP TABLE ${table} AS\n${grouping.with}\nSELECT ${kept.join(', ')} FROM placed`, options);
    const figures: Figure[] = [];
    for (const cut of cuts)
      figures.push(...(await figuresOf(groupingOver(`WITH placed AS (SELECT * FROM ${table})`, grouping.dimensions, [cut], 'count(*)'))));
    return figures;
  } finally {
    // A dead or canceled engine has no such table left, and its own error is the one to report.
    await engine.exec(`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
  }
};
