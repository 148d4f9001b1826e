import { groupingOver, type Grouping } from '../grouping-sql.ts';
import type { Figure, Ask } from './method.ts';

/** Values that one query may hold in lists: some tens of megabytes. */
const mostValuesHeld = 2_000_000;

let made = 0;

/**
 * Keeps the columns that a list-holding method needs in a temporary table so that contributions are computed only once. A median
 * holds every value of every cut it is asked for at once: large tables are worked through one cut at a time.
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
    const [size] = await engine.query(`SELECT count(*) AS n FROM ${table}`, options);
    const batches = Number(size?.['n']) * cuts.length <= mostValuesHeld ? [cuts] : cuts.map((cut) => [cut]);
    const figures: Figure[] = [];
    for (const batch of batches)
      figures.push(...(await figuresOf(groupingOver(`WITH placed AS (SELECT * FROM ${table})`, grouping.dimensions, batch, 'count(*)'))));
    return figures;
  } finally {
    // A dead or canceled engine has no such table left, and its own error is the one to report.
    await engine.exec(`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
  }
};
