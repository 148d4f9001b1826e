import { useState } from 'react';

export interface Running {
  readonly busy: boolean;
  /** Why the last try failed. */
  readonly problem: string | null;
  /** Whether it worked. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly reset: () => void;
}

/** One piece of work at a time, started by a button; why it failed stays beside the button. */
export const useRun = (): Running => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (cause) {
      setProblem(cause instanceof Error ? cause.message : String(cause));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run, reset: () => setProblem(null) };
};
