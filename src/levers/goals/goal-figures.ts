import type { Period } from '../../domain/period.ts';
import type { MetricId, Released } from '../../domain/reading.ts';

/** What is measured to judge one goal; `before` holds only metrics whose files reach back to the baseline. */
export interface GoalFigures {
  readonly period: Period;
  readonly now: readonly Released[];
  /** Of the days after the baseline alone, where the periods overlap. */
  readonly fresh: readonly Released[];
  /** The baseline period measured anew. */
  readonly before: readonly Released[];
  /** Somebody is in the group now. */
  readonly isThere: boolean;
  /** Groups that the unit may have become, best first. */
  readonly mightBe: readonly (readonly string[])[];
  /** Metrics that the files of now allow. */
  readonly measurable: ReadonlySet<MetricId>;
}
