import type { Cut } from '../../domain/reading.ts';
import type { Engine } from '../../store/index.ts';
import { groupingFor, groupingOver, type Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';
import type { AtomsAsk } from './read-atoms.ts';

let made = 0;

/**
 * The contributions of a metric, computed once and placed along the dimensions of the atoms in a temporary table: atoms, readings and top codes
 * are then read from it. `groupingOf` takes cuts of these dimensions; the table is gone when `read` ends.
 */
export const placedOnce = async <T>(
  engine: Engine,
  metric: MetricDefinition,
  { dimensions, period, imported, signal }: AtomsAsk,
  read: (groupingOf: (cuts: readonly Cut[]) => Grouping) => Promise<T>,
): Promise<T> => {
  made += 1;
  const table = `placed_for_leaders_${made}`;
  const whole = groupingFor(metric, [dimensions], period, imported);
  try {
    await engine.exec(`CREATE TEMP TABLE ${table} AS\n${whole.with}\nSELECT * FROM placed`, signal ? { signal } : {});
    return await read((cuts) => groupingOver(`WITH placed AS (SELECT * FROM ${table})`, dimensions, cuts, whole.people));
  } finally {
    // A dead or canceled engine has no such table left, and its own error is the one to report.
    await engine.exec(`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
  }
};
