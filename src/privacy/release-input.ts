import type { ReleasePolicy } from './release-policy.ts';
import type { ReleaseLedger } from './release-ledger.ts';

/**
 * What kind of number an atom's value is:
 * `share` people counted as favorable, 0…n (n itself is no secret);
 * `events` number of events such as separations, whole numbers; with `byReason` small ones are hidden (PR11);
 * `people` a head-count that is itself the secret, equal to n;
 * `pay-total` sum of pay or cost; `pay-median` the middle of pay. Both need `pay`, one value a person.
 */
export type MeasureKind = 'share' | 'events' | 'people' | 'pay-total' | 'pay-median';

export interface ReleaseMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  /** Events by reason: dismissal, illness … (PR11). */
  readonly byReason?: boolean;
  /** So many counts of events in a row print alike, from 0 on: exact small counts in overlapping tables pin each other (PR24). 1 when left out. */
  readonly together?: number;
  /** A window that moves month by month; events by reason are then not released (PR17). */
  readonly rolling?: boolean;
  /** Pay level everybody knows, dollars a year; the plan's own rounded median when left out (PR24, PR28). */
  readonly payLevel?: number;
  /** Medians from here on print as "≥ this"; the plan's own rounded P90 when left out (PR28). */
  readonly topCode?: number;
}

/** An innermost combination of the dimensions that has people: the smallest group an outsider can tell apart. */
export interface ReleaseAtom {
  /** One value per dimension of the input, in its order. */
  readonly group: readonly string[];
  /** People of this base in the group: respondents, paid people, people at risk. */
  readonly n: number;
  /** Per measure: favorable people, events, or people. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Per pay measure: one value a person. */
  readonly pay?: Readonly<Record<string, readonly number[]>>;
  /** How many joined or left since the last release of pay (PR17). */
  readonly moved?: number;
}

/** A published figure that is no group of a table: any union of atoms, by their groups. */
export interface ExtraCell {
  readonly key: string;
  readonly members: readonly (readonly string[])[];
}

/** A group of a table, by its dimensions in any order and one value for each. */
export interface SensitiveGroup {
  readonly table: readonly string[];
  readonly group: readonly string[];
}

/** One base (PR14) of one snapshot: who is counted, what is measured, which tables are to be released. */
export interface ReleaseInput {
  readonly dimensions: readonly string[];
  readonly atoms: readonly ReleaseAtom[];
  readonly measures: readonly ReleaseMeasure[];
  /** Tables by their dimensions, `[]` being the total; all of none, one and two dimensions when left out (PR15). The total always belongs to a plan. */
  readonly tables?: readonly (readonly string[])[];
  readonly extraCells?: readonly ExtraCell[];
  /** Groups that must be hidden and not be derivable for a reason the atoms do not tell: under ten people on average, too few at risk (PR6). */
  readonly sensitive?: readonly SensitiveGroup[];
  /** Dimensions that hold a special category: own tables only, higher threshold (PR4). */
  readonly special?: readonly string[];
  readonly policy?: Partial<ReleasePolicy>;
  /** Hash of the data; releases of the same snapshot and base are attacked together (PR16). */
  readonly snapshot?: string;
  readonly base?: string;
  readonly ledger?: ReleaseLedger;
  /** Keys hidden in the last period: they stay hidden where something has to be (PR17). */
  readonly hiddenLastPeriod?: readonly string[];
}
