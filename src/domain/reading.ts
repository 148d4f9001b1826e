import type { Period } from './period.ts';

export type MetricId = string & { readonly __brand: 'MetricId' };

/** A cut is the list of dimensions a figure is split by; the empty cut is the whole organization. */
export type Cut = readonly string[];

/** Dimensions that every metric's contributions may carry; any other name is an imported column. */
export const standardDimensions = ['department', 'office', 'level', 'job_title', 'gender', 'race_ethnicity'] as const;

/** Name of a cut in files and addresses: `organization`, `department`, `office×department`. */
export const cutName = (cut: Cut): string => (cut.length === 0 ? 'organization' : cut.join('×'));
/** Name of a group in files: its values joined by ` × `; the organization has none. */
export const groupName = (group: readonly string[]): string => group.join(' × ');
export const parseCut = (name: string): Cut => {
  const parts = name.split('×').map((part) => part.trim());
  return name.trim() === '' || name.trim() === 'organization' ? [] : parts;
};

/** Which contributions a reading belongs to. */
export interface CellAddress {
  readonly metric: MetricId;
  /** Sub-series of a metric (survey item, plan, pay floor …), or `null`. */
  readonly facet: string | null;
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
}

/** How a value reads: `share` and `rate` are fractions, `money-year` dollars a year, `ratio` a plain quotient. */
export type MetricUnit =
  | 'people'
  | 'share'
  | 'per-person-year'
  | 'money-year'
  | 'money-hour'
  | 'ratio'
  | 'years'
  | 'days'
  | 'points'
  | 'gap'
  | 'index';

/** What an interval, a test or shrinkage can be computed from; by kind of metric. */
export type Basis =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly counts: number; readonly people: number; readonly invited?: number }
  | { readonly kind: 'rate'; readonly events: number; readonly exposureYears: number }
  | { readonly kind: 'mean'; readonly people: number; readonly mean: number; readonly sd: number }
  | { readonly kind: 'median'; readonly people: number; readonly logMean?: number; readonly logSd?: number }
  | { readonly kind: 'curve'; readonly atStart: number; readonly atRisk: number; readonly standardError: number }
  | {
      readonly kind: 'gap';
      readonly focal: number;
      readonly reference: number;
      readonly standardError: number | null;
      readonly model?: readonly string[];
    }
  | {
      readonly kind: 'ratio';
      readonly numerator: number;
      readonly denominator: number;
      readonly focal?: GroupCount;
      readonly reference?: GroupCount;
    };

export interface GroupCount {
  readonly group: string;
  readonly selected: number;
  readonly considered: number;
}

/** One figure with what it rests on. Raw: only `privacy` may pass it on, as a `Released`. */
export interface Reading extends CellAddress {
  readonly unit: MetricUnit;
  readonly n: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly basis: Basis;
  /** Caveats in words, shown with the figure: assumed hours, small base of the interval, a share that is not a rate. */
  readonly notes: readonly string[];
}

export type Audience = 'analyst' | 'leader';

declare const released: unique symbol;
/** A reading an audience may see, or the fact that it is withheld. Only `privacy/release.ts` makes one. */
export type Released = (ShownReading | HiddenReading) & { readonly [released]: true };

export interface ShownReading {
  readonly shown: true;
  readonly audience: Audience;
  readonly reading: Reading;
  /** As printed for leaders; the value is then the one this text stands for. Absent: format the value. */
  readonly text?: string;
  /** All values that print as `text`: a promise is judged only where they are all on one side of it. */
  readonly range?: { readonly low: number; readonly high: number };
}

export interface HiddenReading {
  readonly shown: false;
  readonly audience: Audience;
  readonly address: CellAddress;
  readonly unit: MetricUnit;
  /** In words for the analyst; absent for leaders, who see one word for every cause. */
  readonly because?: string;
}
