import type { ActChoice, AssessmentAnswer, FigureNote, ListeningRecord, OrganizationEvent } from '../../domain/act.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Practice } from '../../domain/lever.ts';

/** Everything the organization decided to do: plain data, kept with the workspace. */
export interface PlansState {
  readonly goals: readonly Goal[];
  readonly choices: readonly ActChoice[];
  readonly listening: readonly ListeningRecord[];
  /** By id of the statement. */
  readonly assessment: Readonly<Record<string, AssessmentAnswer>>;
  readonly events: readonly OrganizationEvent[];
  readonly notes: readonly FigureNote[];
  /** Practices the user wrote. */
  readonly ownPractices: readonly Practice[];
  /** What leadership is asked to decide, in the user's words; printed on the one page. */
  readonly decisionsAsked: readonly string[];
}

export const noPlans: PlansState = {
  goals: [],
  choices: [],
  listening: [],
  assessment: {},
  events: [],
  notes: [],
  ownPractices: [],
  decisionsAsked: [],
};

export const holdsAnything = (state: PlansState): boolean => Object.values(state).some((part) => Object.keys(part).length > 0);

/** Each change can be taken back, one after another. */
export interface Plans {
  readonly state: PlansState;
  readonly change: (what: string, next: (now: PlansState) => PlansState) => void;
  /** The last change in words, `null` when there is none to take back. */
  readonly canUndo: string | null;
  readonly undo: () => void;
}

/** The list with this one in place of the one with the same id, or after the others. */
export const withOne = <T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ id }) => id === one.id) ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one];

export const withoutOne = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] =>
  list.filter((one) => one.id !== id);
