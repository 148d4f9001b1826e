import type { KeepingState, OpenWorkspace } from './keeping-contract.ts';

/** What is told of keeping, and one piece of work after another. */
export interface KeepingTurns {
  readonly now: () => KeepingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: Partial<KeepingState>) => void;
  /** Changes what is told of the open workspace, if one is. */
  readonly changeOpen: (next: Partial<OpenWorkspace>) => void;
  /** One thing after another, each under its name. */
  readonly inTurn: <T>(busy: string, work: () => Promise<T>) => Promise<T>;
}

export const createKeepingTurns = (): KeepingTurns => {
  let state = beforeAsked;
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const change = (next: Partial<KeepingState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  return {
    now: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    changeOpen: (next) => {
      if (state.open !== null) change({ open: { ...state.open, ...next } });
    },
    inTurn: (busy, work) => {
      const run = turn.then(async () => {
        change({ busy });
        try {
          return await work();
        } finally {
          change({ busy: null });
        }
      });
      turn = run.catch(() => undefined);
      return run;
    },
  };
};

const beforeAsked: KeepingState = {
  off: null,
  keepsNothing: false,
  list: null,
  storage: null,
  open: null,
  locked: false,
  busy: null,
  problem: null,
  wiped: null,
  emptied: 0,
};
