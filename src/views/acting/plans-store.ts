import { holdsAnything, noPlans, type Plans, type PlansState } from './plans-contract.ts';

const undoSteps = 50;

export interface PlansStore {
  readonly plans: () => Plans;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes on from what was kept; `null` = from nothing. Nothing before it can be taken back. */
  readonly takeUp: (kept: PlansState | null) => void;
  /** Other data came in: what was planned for the data before goes, what says of the organization how it works stays. */
  readonly putAside: () => void;
}

/** Holds what the organization decided to do, with the changes that can be taken back. */
export const createPlansStore = (): PlansStore => {
  let before: readonly { readonly what: string; readonly state: PlansState }[] = [];
  let state = noPlans;
  const listeners = new Set<() => void>();

  const show = (next: PlansState): void => {
    state = next;
    plans = snapshot();
    for (const listener of listeners) listener();
  };
  const snapshot = (): Plans => ({
    state,
    change: (what, next) => {
      const after = next(state);
      if (after === state) return;
      before = [...before, { what, state }].slice(-undoSteps);
      show(after);
    },
    canUndo: before.at(-1)?.what ?? null,
    undo: () => {
      const last = before.at(-1);
      if (last === undefined) return;
      before = before.slice(0, -1);
      show(last.state);
    },
  });
  let plans = snapshot();

  return {
    plans: () => plans,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    putAside: () => {
      const { assessment, ownPractices } = state;
      if (holdsAnything(state)) plans.change('put aside what was planned for other data', () => ({ ...noPlans, assessment, ownPractices }));
    },
    takeUp: (kept) => {
      before = [];
      show(kept ?? noPlans);
    },
  };
};
