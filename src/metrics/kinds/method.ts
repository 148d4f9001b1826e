import type { Basis, Cut, MetricUnit } from '../../domain/reading.ts';
import type { Engine, Row } from '../../store/index.ts';
import type { Cell, Grouping } from '../grouping-sql.ts';
import type { MetricDefinition } from '../metric.ts';

/** A figure of one cell before the metric's own words are added. */
export interface Figure extends Cell {
  readonly n: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly basis: Basis;
  readonly notes: readonly string[];
  /** Only where it differs from the metric's unit. */
  readonly unit?: MetricUnit;
}

export interface Ask {
  readonly engine: Engine;
  readonly metric: MetricDefinition;
  readonly grouping: Grouping;
  readonly cuts: readonly Cut[];
  readonly signal: AbortSignal | undefined;
}

/** How the contributions of one kind of metric become figures: one or two queries, then arithmetic of `statistics`. */
export interface Method {
  /** The query whose rows are read, as it can be run by hand. */
  readonly sql: (metric: MetricDefinition, grouping: Grouping) => string;
  readonly figures: (ask: Ask) => Promise<readonly Figure[]>;
}

/** One row per cell with the given statistics. */
export const cellsSql = (grouping: Grouping, statistics: readonly string[], from = 'placed', ...further: readonly string[]): string =>
  `${grouping.with}\nSELECT ${[grouping.cell, ...further, ...statistics].join(',\n  ')}\nFROM ${from}\n${grouping.groupBy(...further)}`;

export const rowsOf = ({ engine, signal }: Ask, sql: string): Promise<readonly Row[]> => engine.query(sql, signal ? { signal } : {});

/** A numeric column; NaN where it is empty. */
export const number = (row: Row, column: string): number => {
  const value = row[column];
  return value === null || value === undefined ? Number.NaN : Number(value);
};

/** `count(*) FILTER (…)` of contributions that rest on an assumption, and the note that says so. */
export const assumedColumn = (metric: MetricDefinition): readonly string[] =>
  metric.assumption === undefined ? [] : ['(count(*) FILTER (WHERE is_assumed)) AS assumed', 'count(*) AS all_rows'];

export const assumedNote = (metric: MetricDefinition, row: Row): readonly string[] => {
  const assumed = metric.assumption === undefined ? 0 : number(row, 'assumed');
  return assumed > 0
    ? [`${assumed.toLocaleString('en-US')} of ${number(row, 'all_rows').toLocaleString('en-US')}: ${metric.assumption}`]
    : [];
};
