import type { EquityAnswer } from './goal.ts';
import type { Period } from './period.ts';
import type { Cut, Released } from './reading.ts';

/** What a target comes to, and whether reaching it could be told from chance by the date (product.md §8). Analyst only. */
export interface TargetSanity {
  /** Over one period of the baseline's length: `14 fewer leavers`, `$210,000 more pay a year`; `null` where the figure counts nothing. */
  readonly means: TargetAmount | null;
  /** Half the range that holds 95 % of repeat measurements with nothing changed, in the metric's unit; `null` where it cannot be said. */
  readonly swing: number | null;
  /** The same in what the target counts. */
  readonly swingAmount: number | null;
  /** The smallest change that 95 % certainty can tell from none: baseline and new figure both vary. */
  readonly smallestVisible: number | null;
  readonly visible: 'yes' | 'no' | 'cannot be said';
  /** Why not, or why it cannot be said; `null` when visible. */
  readonly because: string | null;
  readonly sentence: string;
}

export interface TargetAmount {
  /** Positive = more of it, negative = fewer. */
  readonly amount: number;
  /** `leavers`, `people`, `days`, `dollars` … */
  readonly of: string;
  readonly text: string;
}

/** Dollars a year. */
export interface CostRange {
  readonly low: number;
  readonly usual: number;
  readonly high: number;
  readonly source: string;
}

/** Fractions, with where they come from. */
export interface ShareRange {
  readonly low: number;
  readonly usual: number;
  readonly high: number;
  readonly source: string;
}

export interface WhatIfInputs {
  /** Cost of replacing one leaver, as a share of a year's pay. */
  readonly replacement: ShareRange;
  /** What an employer pays on top of each dollar of pay. */
  readonly benefitsLoad: ShareRange;
}

/** Cost of acting beside the cost of doing nothing (product.md S-11). */
export interface WhatIf {
  readonly kind: 'cut turnover' | 'raise to a floor' | 'close a gap';
  /** People the action reaches: leavers fewer, people raised, people behind; `null` = not known. */
  readonly people: number | null;
  readonly acting: CostRange | null;
  readonly doingNothing: CostRange | null;
  /** Leavers fewer a year from which on acting costs nothing on balance, at the usual rates; `null` where it cannot be said. */
  readonly breakEvenLeavers: number | null;
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** Who gains from a goal and who might be left out, split by split. Analyst only; blocks nothing. */
export interface EquityCheck {
  readonly splits: readonly EquitySplit[];
  /** What the figures suggest; the user answers. */
  readonly suggested: EquityAnswer['answer'];
}

export interface EquitySplit {
  readonly dimension: string;
  readonly label: string;
  readonly state: 'told' | 'no data';
  readonly groups: readonly EquityGroup[];
  /** Names of groups of which too few are in the figure to be told. */
  readonly tooFew: readonly string[];
  readonly sentence: string;
}

export interface EquityGroup {
  readonly name: string;
  readonly n: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Against the others of the unit; `worse` and `better` from P .75 on. */
  readonly standing: 'worse' | 'alike' | 'better' | 'cannot be said';
  /** Share of the unit's people in the figure, 0 to 1. */
  readonly shareOfPeople: number;
  /** Share of the gain if everyone is brought to the target, 0 to 1. */
  readonly shareOfGain: number;
  /** The unit could meet the target with nobody of this group better off; `null` where the figure does not add up from people. */
  readonly couldBeLeftOut: boolean | null;
}

/** What is wrong with a goal sheet, in words, at the field it belongs to. */
export interface GoalProblem {
  readonly field: GoalField;
  readonly message: string;
}

export type GoalField =
  | 'control'
  | 'levers'
  | 'practices'
  | 'money'
  | 'activities'
  | 'outcome'
  | 'sideEffects'
  | 'target'
  | 'due'
  | 'owner'
  | 'reviewOn'
  | 'comparisonGroups'
  | 'equity';

/** What raising everyone under an hourly floor comes to, from the rows; released for the analyst. */
export interface PayFloorStudy {
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
  readonly hourly: number;
  /** People under the floor of those with a known base pay on the snapshot day; `null` where nobody's pay is known. */
  readonly under: Released | null;
  /** Paid up to a tenth above the floor: their distance to it shrinks. */
  readonly justAbove: Released | null;
  /** Base pay a year at people's own hours. */
  readonly payroll: Released | null;
  /** What bringing everyone to the floor adds to it; `null` where nobody is under it. */
  readonly raise: Released | null;
}
