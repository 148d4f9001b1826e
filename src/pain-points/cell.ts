import type { Comparison } from '../domain/comparison.ts';
import type { Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { Reading } from '../domain/reading.ts';

/** A shown figure with everything needed to judge it. */
export interface Cell {
  readonly key: string;
  readonly reading: Reading;
  readonly comparison: Comparison;
  readonly info: MetricInfo;
  readonly limits: Limits;
  /** Heads living in the cell (ST71). */
  readonly people: number;
  /** Heads on roll, where they are known. */
  readonly heads: number | null;
}

/** Indices run from 0 to 100: their tolerance and scale are points, not fractions. */
export const unitOf = ({ unit }: MetricInfo): number => (unit === 'index' ? 100 : 1);

export const higherIsWorse = ({ better }: MetricInfo): boolean => better === 'lower' || better === 'to-zero';

/** Name of a cell's cut whatever the order of its dimensions. */
export const treeOf = ({ cut }: Pick<Reading, 'cut'>): string => [...cut].sort().join('×');

/** A job within a department only tells which people the two share: such a cell is never a finding. */
export const isListable = (reading: Pick<Reading, 'cut'>): boolean => treeOf(reading) !== 'department×job_title';

export const seriesKey = ({ metric, facet, period }: Reading): string =>
  JSON.stringify([metric, facet, period.startsOn, period.endsOn, period.snapshotOn]);
