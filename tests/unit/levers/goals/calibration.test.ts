import { describe, expect, it } from 'vitest';
import type { FrozenReading } from '../../../../src/domain/goal.ts';
import type { Reading } from '../../../../src/domain/reading.ts';
import { targetSanity } from '../../../../src/levers/goals/target-sanity.ts';
import { trackGoal } from '../../../../src/levers/goals/track-goal.ts';
import {
  pool,
  posteriorInterval,
  posteriorMean,
  randomBinomial,
  drawFrom,
  randomPoisson,
  seededRandom,
} from '../../../../src/statistics/index.ts';
import { floorShare, goalOn, headsOver, leavers, released, turnover, year2 } from './a-goal.ts';

const infos = new Map([
  [turnover.id, turnover],
  [floorShare.id, floorShare],
]);

interface Told {
  readonly moving: number;
  readonly worse: number;
  readonly reached: number;
}

const verdict = (baseline: Reading, now: Reading, target: number, better: 'lower' | 'higher', estimate?: FrozenReading['estimate']) => {
  const goal = goalOn(baseline, { target, better });
  const frozen = estimate === undefined ? goal : { ...goal, baseline: { ...goal.baseline, estimate } };
  return trackGoal(
    frozen,
    { period: year2, now: [released(now)], fresh: [], before: [], isThere: true, mightBe: [], measurable: new Set() },
    infos,
  ).verdict;
};

const shareOf = (runs: number, one: (i: number) => string): Told => {
  const all = Array.from({ length: runs }, (_, i) => one(i));
  const part = (word: string): number => all.filter((said) => said === word).length / runs;
  const told = { moving: part('moving'), worse: part('worse'), reached: part('reached') };
  return told;
};

const say = (name: string, { moving, worse, reached }: Told): void =>
  console.log(
    `${name}: moving ${(100 * moving).toFixed(1)} %, worse ${(100 * worse).toFixed(1)} %, reached ${(100 * reached).toFixed(1)} %`,
  );

describe('how often a verdict is given', () => {
  it('nothing changed: “moving” one time in four, “worse” one time in four, for rates and shares of several sizes', () => {
    const random = seededRandom(11);
    for (const [rate, years] of [
      [0.15, 40],
      [0.15, 150],
      [0.3, 400],
    ] as const) {
      const told = shareOf(500, () =>
        verdict(
          leavers(randomPoisson(random, rate * years), years),
          leavers(randomPoisson(random, rate * years), years, { period: year2 }),
          -1,
          'lower',
        ),
      );
      say(`rate ${rate}, ${years} person-years`, told);
      expect(told.moving).toBeGreaterThan(0.185);
      expect(told.moving).toBeLessThan(0.315);
      expect(told.worse).toBeGreaterThan(0.185);
      expect(told.worse).toBeLessThan(0.315);
    }
    const told = shareOf(250, () =>
      verdict(
        headsOver(randomBinomial(random, 120, 0.65), 120),
        headsOver(randomBinomial(random, 120, 0.65), 120, { period: year2 }),
        2,
        'higher',
      ),
    );
    say('share .65, 120 people', told);
    expect(told.moving).toBeGreaterThan(0.16);
    expect(told.moving).toBeLessThan(0.34);
  });

  it('a change of twice the visible size: “moving” or “reached” nearly always', () => {
    const random = seededRandom(12);
    const [rate, years] = [0.3, 200];
    const { smallestVisible } = targetSanity(goalOn(leavers(rate * years, years), { target: 0.05 }), turnover);
    const after = rate - 2 * smallestVisible!;
    expect(after).toBeGreaterThan(0.02);
    const told = shareOf(250, () =>
      verdict(
        leavers(randomPoisson(random, rate * years), years),
        leavers(randomPoisson(random, after * years), years, { period: year2 }),
        after,
        'lower',
      ),
    );
    say(`twice the visible size (${rate} to ${after.toFixed(3)}, ${years} person-years)`, told);
    expect(told.moving + told.reached).toBeGreaterThan(0.99);
    expect(told.worse).toBe(0);
  });

  it('the worst of twenty units, nothing changed: against the observed figure “moving” is said far too often, against the best estimate as it should', () => {
    const random = seededRandom(13);
    const years = 60;
    const runs = 200;
    const worstOf = (): { readonly level: number; readonly events: number; readonly estimate: NonNullable<FrozenReading['estimate']> } => {
      const levels = Array.from({ length: 20 }, () =>
        drawFrom({ family: 'gamma', parts: [{ weight: 1, first: 16, second: 16 / 0.15 }] }, random),
      );
      const cells = levels.map((level) => ({
        events: randomPoisson(random, level * years),
        exposure: years,
        benchmark: 0.15,
        tolerance: 0,
      }));
      const { posteriors, ownWeights } = pool({ kind: 'count', cells, worse: 'above' });
      const at = cells.reduce((worst, cell, i) => (cell.events > cells[worst]!.events ? i : worst), 0);
      const { low, high } = posteriorInterval(posteriors[at]!);
      return {
        level: levels[at]!,
        events: cells[at]!.events,
        estimate: { value: posteriorMean(posteriors[at]!), low, high, ownShare: ownWeights[at]! },
      };
    };
    const picked = Array.from({ length: runs }, () => ({ ...worstOf() }));
    const later = picked.map(({ level }) => leavers(randomPoisson(random, level * years), years, { period: year2 }));
    const observed = shareOf(runs, (i) => verdict(leavers(picked[i]!.events, years), later[i]!, -1, 'lower'));
    const estimated = shareOf(runs, (i) => verdict(leavers(picked[i]!.events, years), later[i]!, -1, 'lower', picked[i]!.estimate));
    say('worst of twenty, against the observed figure', observed);
    say('worst of twenty, against the best estimate', estimated);
    expect(observed.moving).toBeGreaterThan(0.5);
    expect(estimated.moving).toBeGreaterThan(0.14);
    expect(estimated.moving).toBeLessThan(0.33);
  });
});
