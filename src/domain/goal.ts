import type { Certainty } from './comparison.ts';
import type { PainPointFamily, Principle, ResponsibleLevel } from './framework.ts';
import type { Control, Lever } from './lever.ts';
import type { IsoDate, Period } from './period.ts';
import type { Basis, Cut, MetricId, MetricUnit } from './reading.ts';

/** What a goal is about: one figure of one group. */
export interface GoalAddress {
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly cut: Cut;
  readonly group: readonly string[];
}

/** A figure as it stood when it was written down. */
export interface FrozenReading {
  readonly period: Period;
  readonly unit: MetricUnit;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly basis: Basis;
  /** Fingerprint of the files it was measured from. */
  readonly snapshot: string;
  /** Best estimate of the level behind it, where the unit was picked among siblings (ST40–ST49): what stands out by chance falls back by itself. */
  readonly estimate?: { readonly value: number; readonly low: number; readonly high: number; readonly ownShare: number };
}

/** The same figure as a release printed it; leaders see this one or none (PR30). */
export interface PrintedReading {
  readonly period: Period;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Rates: the person-years of the release. */
  readonly exposureYears?: number;
}

/** A reading written down beside the baseline, so that later periods have something to be held against. */
export interface FrozenBeside {
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly group: readonly string[];
  readonly reading: FrozenReading;
}

/** Dollars, or another amount named beside it; `low` ≤ `high`. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
  /** Where the range comes from, in words. */
  readonly source: string;
}

/** The goal sheet: a logic model from inputs to outcome, with baseline, target and who answers for it (product.md §8). */
export interface Goal {
  readonly id: string;
  readonly createdOn: IsoDate;
  readonly status: 'active' | 'ended';
  /** As the finding stood; frozen. For the analyst: its words hold exact figures. */
  readonly finding: {
    readonly painPoint: string;
    readonly sentence: string;
    readonly certainty: Certainty;
    readonly probability: number | null;
    readonly people: number;
    readonly level: ResponsibleLevel;
    readonly principle: Principle | null;
    readonly family: PainPointFamily | null;
  };
  readonly control: { readonly who: Control; /** The body that decides, where it is not us. */ readonly body: string };
  readonly levers: readonly Lever[];
  /** Ids of practices, at least one. */
  readonly practices: readonly string[];
  readonly inputs: {
    readonly sponsor: string;
    readonly staffTime: string;
    /** A year. */
    readonly money: AmountRange | null;
    readonly dataNeeded: string;
  };
  readonly activities: readonly { readonly text: string; readonly due: IsoDate | null; readonly done: boolean }[];
  /** Countable things done; never proof of success. */
  readonly outputs: readonly string[];
  readonly outcome: GoalAddress;
  /** Which way is better for people here. */
  readonly better: 'higher' | 'lower';
  /** At most two, watched for harm. */
  readonly sideEffects: readonly MetricId[];
  readonly baseline: FrozenReading;
  readonly baselinePrinted: PrintedReading | null;
  readonly target: number;
  readonly due: IsoDate;
  readonly owner: { readonly role: string; readonly unit: string };
  readonly reviewOn: IsoDate;
  /** Groups of the same cut that the practice does not reach. */
  readonly comparisonGroups: readonly (readonly string[])[];
  /** Units of the same cut and the side effects at the baseline, for files that do not reach back. */
  readonly beside?: readonly FrozenBeside[];
  readonly equity: EquityAnswer;
  /** The group's present name, where the unit was renamed since. */
  readonly renamedTo: readonly string[] | null;
  readonly reviews: readonly GoalReview[];
}

/** What was answered to the equity check; the sheet is not saved without it. */
export interface EquityAnswer {
  readonly answer: 'gains are even' | 'some gain less' | 'some are left out' | 'no data';
  readonly whoIsMissing: string;
  readonly changeMade: string;
  readonly answeredOn: IsoDate;
}

export interface GoalReview {
  readonly on: IsoDate;
  readonly verdict: Verdict;
  readonly choice: 'keep' | 'change' | 'stop';
  readonly learned: string;
}

/** `reached`: the period's value meets the target, a fact. The others are estimates. */
export type Verdict = 'reached' | 'moving' | 'cannot tell yet' | 'worse';

/** How a goal stands at one period. */
export interface GoalTrack {
  readonly goal: string;
  readonly verdict: Verdict;
  /** The verdict in one sentence, with its certainty. */
  readonly because: string;
  readonly now: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly n: number;
    readonly text: string;
  } | null;
  /** P(better than the baseline), 0 to 1; `null` where it cannot be said. */
  readonly probabilityBetter: number | null;
  /** Now minus baseline, in the metric's unit. */
  readonly change: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** What changed beyond the units that the practice does not reach (difference in differences). */
  readonly beyondComparison: {
    readonly groups: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** P(better than them). */
    readonly probabilityBetter: number;
  } | null;
  /** The baseline period measured anew gives another figure than was written down. */
  readonly restated: { readonly was: number; readonly is: number; readonly sentence: string } | null;
  /** The group is not in the files any more; names that might be its new one, best first. */
  readonly missing: { readonly mightBe: readonly (readonly string[])[] } | null;
  readonly sideEffects: readonly { readonly metric: MetricId; readonly sentence: string }[];
  /** What limits the verdict, in sentences: periods that overlap, the same people in both figures, a start that stood out by chance. */
  readonly cautions: readonly string[];
}
