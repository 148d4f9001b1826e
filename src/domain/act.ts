import type { Control, Lever } from './lever.ts';
import type { IsoDate } from './period.ts';
import type { GoalAddress } from './goal.ts';

/** What was chosen for a pain point before there is a goal. */
export interface ActChoice {
  readonly painPoint: string;
  readonly control: Control;
  readonly body: string;
  /** Two at most, unless `moreThanTwoBecause` says why. */
  readonly levers: readonly Lever[];
  readonly moreThanTwoBecause: string;
  readonly practices: readonly string[];
}

export type ListeningMethod = 'survey' | 'focus-group' | 'coffee-talk' | 'stay-interview';

/** A listening step that took place or is planned; themes only, no names. */
export interface ListeningRecord {
  readonly id: string;
  readonly painPoint: string;
  readonly method: ListeningMethod;
  readonly on: IsoDate | null;
  readonly people: number | null;
  readonly heard: string;
}

/** Entered once, drawn on every trend: a raise, a reorganization, a telework rule. */
export interface OrganizationEvent {
  readonly id: string;
  readonly on: IsoDate;
  readonly text: string;
  /** `null` = the whole organization. */
  readonly unit: { readonly cut: readonly string[]; readonly group: readonly string[] } | null;
}

/** A dated note on one figure; printed as a numbered footnote. */
export interface FigureNote {
  readonly id: string;
  readonly at: GoalAddress;
  readonly on: IsoDate;
  readonly text: string;
  /** Leaders get it only where someone said so: its words may hold exact figures. */
  readonly forLeaders: boolean;
}

/** Answer to one statement of the self-assessment. */
export interface AssessmentAnswer {
  readonly answer: 'all' | 'some' | 'planned' | 'no' | 'unknown';
  readonly evidence: string;
  readonly control: Control;
  readonly on: IsoDate;
}
