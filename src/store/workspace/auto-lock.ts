export interface AutoLock {
  /** Someone is at work: the wait begins anew. */
  readonly touch: () => void;
  readonly stop: () => void;
}

export interface AutoLockParts {
  readonly minutes: number;
  readonly lock: () => void;
  /** Milliseconds of the wall clock: a machine that slept longer than the wait finds its workspace locked. */
  readonly now?: () => number;
}

const checkEvery = 15_000;

/** Calls `lock` once when nobody has touched anything for so many minutes. */
export const createAutoLock = ({ minutes, lock, now = Date.now }: AutoLockParts): AutoLock => {
  let touched = now();
  const stop = (): void => clearInterval(timer);
  const timer = setInterval(() => {
    if (now() - touched < minutes * 60_000) return;
    stop();
    lock();
  }, checkEvery);
  return { touch: () => void (touched = now()), stop };
};
