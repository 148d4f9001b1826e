import { describe, expect, it } from 'vitest';
import { chancesWorse } from '../../../src/statistics/empirical-bayes.ts';
import { randomNormal, randomPoisson, seededRandom } from '../../../src/statistics/seeded-random.ts';

interface Flags {
  readonly perRun: number;
  readonly falseShare: number;
}

/** 200 made-up cells a run, sizes log-normal around 15 person-years, base rate 14 %, some of them worse by a factor. */
const simulate = (badShare: number, factor: number, threshold: number): Flags => {
  const random = seededRandom(9);
  const runs = 40;
  let flags = 0;
  let wrong = 0;
  for (let run = 0; run < runs; run += 1) {
    const cells = Array.from({ length: 200 }, () => {
      const exposure = 15 * Math.exp(0.85 * randomNormal(random));
      const bad = random() < badShare;
      return {
        bad,
        cell: { events: randomPoisson(random, exposure * 0.14 * (bad ? factor : 1)), exposure, benchmark: 0.14, tolerance: 0.02 },
      };
    });
    chancesWorse({ kind: 'count', worse: 'above', cells: cells.map((c) => c.cell) }).forEach((p, i) => {
      if (p < threshold) return;
      flags += 1;
      if (!cells[i]!.bad) wrong += 1;
    });
  }
  return { perRun: flags / runs, falseShare: flags > 0 ? wrong / flags : 0 };
};

describe('the gate on made-up organizations', () => {
  it('ST47 ST51 finds about eleven cells at .80, a quarter of them not worse, when a fifth are 1.8 times as bad', () => {
    const { perRun, falseShare } = simulate(0.2, 1.8, 0.8);
    expect(perRun).toBeGreaterThan(8);
    expect(perRun).toBeLessThan(14);
    expect(falseShare).toBeLessThan(0.35);
  });
  it('ST50 ST51 is wrong in no more than one of six at .90 when a tenth are 2.5 times as bad', () => {
    const { perRun, falseShare } = simulate(0.1, 2.5, 0.9);
    expect(perRun).toBeGreaterThan(4.5);
    expect(falseShare).toBeLessThan(1 / 6);
  });
  it('ST52 stays silent when nothing is wrong', () => {
    expect(simulate(0, 1, 0.75).perRun).toBeLessThan(0.3);
  });
});
