/** Milliseconds of work after which the page may draw and answer. */
const stretch = 40;

/** Called between pieces of long work: waits a moment where the last wait is longer ago than a page should stand still. */
export const createBreath = (): (() => Promise<void>) => {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < stretch) return;
    await new Promise((resume) => setTimeout(resume, 0));
    last = performance.now();
  };
};
