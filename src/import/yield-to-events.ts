/** Lets waiting events run at most every `everyMs`, and stops with the signal's reason when it is aborted. */
export const createYield = (signal: AbortSignal | undefined, everyMs = 80): (() => Promise<void>) => {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < everyMs) return;
    await new Promise((resume) => setTimeout(resume, 0));
    last = performance.now();
    signal?.throwIfAborted();
  };
};
