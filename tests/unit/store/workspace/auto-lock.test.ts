import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutoLock } from '../../../../src/store/workspace/auto-lock.ts';

describe('auto-lock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('locks once after the idle minutes, and not while someone is at work', () => {
    const lock = vi.fn();
    const { touch } = createAutoLock({ minutes: 15, lock });
    vi.advanceTimersByTime(14 * 60_000);
    touch();
    vi.advanceTimersByTime(14 * 60_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000 + 15_000);
    expect(lock).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks at once after the machine slept through the wait', () => {
    const lock = vi.fn();
    let clock = 0;
    createAutoLock({ minutes: 15, lock, now: () => clock });
    clock = 16 * 60_000;
    vi.advanceTimersByTime(15_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('can be stopped', () => {
    const lock = vi.fn();
    createAutoLock({ minutes: 1, lock }).stop();
    vi.advanceTimersByTime(600_000);
    expect(lock).not.toHaveBeenCalled();
  });
});
