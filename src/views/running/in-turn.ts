export type Turns = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Runs tasks one after another: the period and the yardsticks stand in the database, so no two measures may mix. A task whose signal fired while it waited never starts. */
export const createTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (task, signal) => {
    const mine = last.then(() => {
      signal?.throwIfAborted();
      return task();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
};
