import { describe, expect, it } from 'vitest';
import { createBreath } from '../../../src/domain/breath.ts';

const work = (milliseconds: number): void => {
  const from = performance.now();
  while (performance.now() - from < milliseconds);
};

describe('long work in pieces', () => {
  it('lets others run at least every tenth of a second, and does not wait where little was done', async () => {
    const ticks: number[] = [];
    const timer = setInterval(() => ticks.push(performance.now()), 1);
    const breathe = createBreath();
    await breathe();
    expect(ticks).toEqual([]);
    for (let piece = 0; piece < 40; piece++) {
      work(10);
      await breathe();
    }
    clearInterval(timer);
    expect(ticks.length).toBeGreaterThanOrEqual(4);
  });
});
