import type { Cut, MetricId } from './reading.ts';

/** How far the check of a release has come; `label` names the base of people it is at. */
export interface ReleaseProgress {
  readonly done: number;
  readonly of: number;
  readonly label: string;
}

/** One base of people (respondents, paid people, people at risk): all figures about it share one pattern of hidden cells (PR14). */
export interface CheckedBase {
  readonly id: string;
  /** Metrics that rest on it, in words. */
  readonly label: string;
  readonly tables: readonly Cut[];
  readonly cells: number;
  readonly hidden: number;
  /** Linear programs solved, repairs made (PR24–PR26). */
  readonly solved: number;
  readonly repairs: number;
  readonly milliseconds: number;
}

/** A figure that leaders never get, whatever the data: the reason follows from its kind alone. */
export interface NeverReleased {
  readonly metric: MetricId;
  /** `null`: the metric's own figure; `*`: all its sub-series. */
  readonly facet: string | null;
  readonly because: string;
}

/** What the attack on a release came to: for the manifest and the report screen (PR27). Holds nothing that was withheld. */
export interface ReleaseSummary {
  readonly verdict: 'passed';
  readonly tables: number;
  readonly cells: number;
  readonly hidden: number;
  readonly solved: number;
  readonly repairs: number;
  readonly milliseconds: number;
  readonly bases: readonly CheckedBase[];
  readonly never: readonly NeverReleased[];
}

/** There is no release and no figure: the check was refused, or did not finish. `message` is a sentence for the user. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused';
}
