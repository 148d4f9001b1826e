import type { Cell } from '../store/index.ts';

/** Rows of canonical tables; columns left out take the plain value of the table (an employee, active, in file 1). */
export type GivenTables = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

/** One worked example of a metric as data: run in Node and in Chromium against the real engine, and shown on the metric's page. */
export interface WorkedCase {
  readonly name: string;
  /** The arithmetic, written out. */
  readonly arithmetic: string;
  readonly given: GivenTables;
  readonly when: {
    readonly startsOn: string;
    readonly endsOn: string;
    /** Last day of the period when left out. */
    readonly snapshotOn?: string;
    readonly cut?: readonly string[];
  };
  readonly expected: readonly Expected[];
  /** No other figure than those expected may come out. */
  readonly nothingElse?: true;
}

export interface Expected {
  readonly facet?: string | null;
  readonly group?: readonly string[];
  /** `null`: there is no such figure. */
  readonly value: number | null;
  readonly n?: number;
  readonly low?: number | null;
  readonly high?: number | null;
  /** Absolute; 1e-9 when left out. */
  readonly within?: number;
}
