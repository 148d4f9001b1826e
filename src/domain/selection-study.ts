import type { Period } from './period.ts';
import type { Cut, MetricId, Released } from './reading.ts';

/** The groups that are compared: the columns of the files, where the user left them on. */
export type SelectionArms = 'gender' | 'race_ethnicity';

/** A group is judged from this share of the pool on (ST68). */
export const leastShareOfPool = 0.02;
/** The line of 29 CFR 1607.4(D). */
export const fourFifths = 0.8;

/**
 * Who was selected, group by group, in the organization or in one unit, with the three ways to judge it side by side (ST67–ST69).
 * Every figure is released, for the analyst: leaders see the ratio of the metric only.
 */
export interface SelectionStudy {
  readonly metric: MetricId;
  readonly arms: SelectionArms;
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
  /** The decision itself first, then the earlier steps that the files tell of. */
  readonly steps: readonly SelectionStep[];
  /** The decision within each unit of the cut asked for. */
  readonly units: readonly SelectionUnit[];
}

export interface SelectionStep {
  /** `hired`, `promoted`, `interview or beyond` … */
  readonly name: string;
  readonly considered: number;
  readonly selected: number;
  /** The group with the highest rate among those judged; `null` where fewer than two are. */
  readonly reference: string | null;
  /** Four fifths of the highest rate. */
  readonly line: number | null;
  readonly rows: readonly SelectionRow[];
}

export interface SelectionUnit {
  readonly name: string;
  readonly step: SelectionStep;
}

export interface SelectionRow {
  readonly group: string;
  readonly rate: Released;
  /** `null` for the reference and for a group that is not judged. */
  readonly against: SelectionEvidence | null;
  /** Why the group is not judged; `null` where it is. */
  readonly untested: string | null;
}

export type SelectionFinding = 'adverse' | 'no adverse difference' | 'too small to say';

export interface SelectionEvidence {
  /** The group's rate over the highest one. */
  readonly ratio: Released;
  /** One-sided Lancaster mid-P that the group does this badly by chance. */
  readonly midP: number;
  /** People missing against equal rates; negative = more than its share. */
  readonly shortfall: number;
  readonly finding: SelectionFinding;
  /** Two-sided, for the audit. */
  readonly fisher: number;
  /** Two-standard-deviation statistic, for the audit; `null` when all or none were selected. */
  readonly standardDeviations: number | null;
  /** The same compared within each opening or level, brought together by Mantel–Haenszel (ST69); `null` under two of them. */
  readonly within: WithinStrata | null;
}

export interface WithinStrata {
  /** How many levels or openings hold both groups and both outcomes. */
  readonly strata: number;
  /** Common odds ratio; under 1 the group is selected less. */
  readonly odds: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number;
  /** People missing against equal rates within each stratum. */
  readonly shortfall: number;
}
