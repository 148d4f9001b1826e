import type { Cut } from '../../domain/reading.ts';
import type { MetricDefinition } from '../metric.ts';

/** Special categories: one dimension at most, and only where a table asks for them (PR4). */
export const specialDimensions: readonly string[] = ['race_ethnicity'];

/** The tables of a request that a metric can have; fits and comparisons of groups are read for the organization and single dimensions only. */
export const tablesFor = ({ neverBy = [], readAs }: MetricDefinition, tables: readonly Cut[]): readonly Cut[] => {
  const deepest = readAs === 'adjusted' || readAs === 'parity' ? 1 : Infinity;
  return tables.filter(
    (cut) =>
      cut.length <= deepest &&
      cut.every((name) => !neverBy.includes(name)) &&
      (cut.length === 1 || !cut.some((name) => specialDimensions.includes(name))),
  );
};
