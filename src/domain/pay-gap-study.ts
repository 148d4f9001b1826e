import type { Period } from './period.ts';
import type { Cut, Released } from './reading.ts';

/** From this unexplained gap on a worker category is marked, in either direction (ST62; the trigger of Directive (EU) 2023/970). */
export const categoryLine = 0.05;

/**
 * The pay gap of the organization or of one unit, taken apart (ST60–ST66). Every figure is released; gaps are positive where women earn less.
 * For the analyst: leaders see the totals of the two gap metrics only.
 */
export interface PayGapStudy {
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
  /** (Men − women) ÷ men, of the medians and of the means; `null` where nobody of one group is paid. */
  readonly rawMedian: Released | null;
  readonly rawMean: Released | null;
  readonly model: PayGapModel | GapModelAbsent;
  /** The same with controls that may carry the difference themselves (ST63); `null` where the files hold none. */
  readonly withTainted: PayGapModel | GapModelAbsent | null;
  readonly categories: readonly PayGapCategories[];
}

export interface GapModelAbsent {
  readonly state: 'absent';
  readonly because: string;
}

export interface PayGapModel {
  readonly state: 'fitted';
  /** What people are compared at, in words. */
  readonly controls: readonly string[];
  /** Those of the controls that may carry the difference themselves. */
  readonly tainted: readonly string[];
  /** exp(b) − 1 turned, with its HC3 interval. */
  readonly adjusted: Released;
  /** P(women earn over 1 % less): flagged from .90 (ST62). */
  readonly pWorse: number;
  /** Mean log pay of men − of women, the people of the model. The steps and what is left over add up to it. */
  readonly logGap: Released;
  readonly steps: readonly GapStep[];
  readonly leftOver: Released;
  /** What is left over and stands in no control. */
  readonly leftOverInBase: Released;
  readonly closing: GapClosing | null;
  readonly facts: GapModelFacts;
}

/** What one control takes of the difference of the mean logs. */
export interface GapStep {
  readonly control: string;
  readonly explained: Released;
  /** Because the two groups are rewarded differently for it; depends on which category is the base. */
  readonly leftOver: Released;
}

/** What a year costs to close what is left over, in base pay at people's own hours. */
export interface GapClosing {
  /** Those under their prediction part of the way, so that nothing is left over on average. */
  readonly atLeast: Released;
  /** Each of them all the way to the prediction. */
  readonly atMost: Released;
  readonly people: number;
}

export interface GapModelFacts {
  readonly women: number;
  readonly men: number;
  /** Alone in a category, so that nobody is there to compare them with (ST61). */
  readonly alone: number;
  /** Without one of the numbers of the model. */
  readonly incomplete: number;
  readonly incompleteOf: readonly string[];
  /** Controls with so many values that the rarer ones, of so many people, are compared as one. */
  readonly together: readonly { readonly control: string; readonly alone: number; readonly people: number }[];
  /** Columns that repeat others (ST60). */
  readonly dropped: readonly string[];
  /** People of whom a fixed sample was fitted; `null` when all were. */
  readonly sampledFrom: number | null;
  /** Leaving out some one person turns the flag (ST66). */
  readonly restsOnOne: boolean;
  /** Lowest and highest adjusted gap without any one person. */
  readonly withoutOne: { readonly low: number; readonly high: number };
}

export interface PayGapCategories {
  /** `level`, `job family`, `job title`. */
  readonly dimension: string;
  readonly rows: readonly PayGapCategory[];
}

/** What is left over within one worker category. Under 30 people or 10 of a group it is hidden. */
export interface PayGapCategory {
  readonly name: string;
  readonly adjusted: Released;
  readonly restsOnOne: boolean;
  readonly closing: GapClosing | null;
}

/** The figures of a study that are no reading of a metric, in a list: for files. */
export const figuresOfStudy = ({ model, withTainted }: PayGapStudy): readonly Released[] =>
  [model, withTainted].flatMap((one) =>
    one?.state !== 'fitted'
      ? []
      : [
          ...(one.tainted.length === 0 ? [] : [one.adjusted]),
          one.logGap,
          ...one.steps.map(({ explained }) => explained),
          one.leftOver,
          ...(one.closing === null || one.tainted.length > 0 ? [] : [one.closing.atLeast, one.closing.atMost]),
        ],
  );
