import type { Comparison } from '../domain/comparison.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId } from '../domain/reading.ts';
import { randomBinomial, randomNormal, randomPoisson, seededRandom, tierOf, type Random } from '../statistics/index.ts';
import { isListable } from './cell.ts';
import { cellsOf } from './cells.ts';
import { estimatesOf } from './estimates.ts';
import { chanceOf, familiesFor } from './evidence.ts';
import type { Family, Nesting } from './families.ts';
import { mixFactorsOf } from './level-mix.ts';
import { limitFor, type Measurement } from './measurement.ts';
import { forLevel, mayBeFlagged } from './score-cells.ts';

export interface NullCheckOptions {
  readonly seed?: number;
  readonly runs?: number;
  readonly nestBy?: Nesting;
}

/** Cells a run that the same gate would flag if every cell were exactly at its market figure. */
export interface NullCheckOfList {
  readonly expectedConfirmed: number;
  readonly expectedLikely: number;
  /** Cells with a like-for-like market figure, the only ones that can be Confirmed. */
  readonly cells: number;
  readonly runs: number;
}

/**
 * Redraws every cell at its market figure and sends it through the same gate, top-down, many times (ST52): held against
 * `PainPointList.cellsConfirmed`. Only like-for-like figures take part, because no other can be Confirmed. Pure and seeded; takes seconds and
 * belongs in a worker.
 */
export const nullCheckOf = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
  { seed = 1, runs = 500, nestBy = 'department' }: NullCheckOptions = {},
): NullCheckOfList => {
  const { cells } = cellsOf(comparisons, infos, limits);
  const mix = mixFactorsOf(comparisons);
  const held = cells.filter((cell) => cell.comparison.market !== null && forLevel(cell, cell.comparison.market).indicative.length === 0);
  const families = familiesFor(held, { yardstickOf: ({ comparison }) => comparison.market!, hasTolerance: true, mix, nestBy });
  const flaggable = new Set(
    families
      .flatMap(({ members }) => members)
      .filter(
        ({ cell, measurement }) => isListable(cell.reading) && mayBeFlagged(cell, cell.comparison.market!.value * measurement.mixFactor),
      )
      .map(({ cell }) => cell.key),
  );
  const random = seededRandom(seed);
  let [confirmed, likely] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const drawn = families.map((family) => redrawn(family, random));
    for (const [key, estimate] of estimatesOf(drawn)) {
      if (!flaggable.has(key) || !isBeyond(estimate.measurement)) continue;
      const tier = tierOf(chanceOf(estimate), estimate.siblings);
      if (tier === 'confirmed') confirmed += 1;
      if (tier === 'likely') likely += 1;
    }
  }
  return { expectedConfirmed: confirmed / runs, expectedLikely: likely / runs, cells: flaggable.size, runs };
};

/** The own gap has to be beyond the tolerance, too. */
const isBeyond = (one: Measurement): boolean => (one.worse === 'above' ? levelOf(one) > limitFor(one) : levelOf(one) < limitFor(one));

const levelOf = ({ kind, first, second }: Measurement): number => (kind === 'mean' ? first : first / second);

const redrawn = (family: Family, random: Random): Family => ({
  ...family,
  members: family.members.map(({ cell, measurement }) => ({
    cell,
    measurement: { ...measurement, first: drawAtMarket(measurement, random) },
  })),
});

/** Two groups are drawn at parity: four fifths is a line, not a level that anybody should have. */
const drawAtMarket = ({ kind, second, benchmark, pair }: Measurement, random: Random): number => {
  if (kind === 'count') return randomPoisson(random, second * benchmark);
  return kind === 'share' ? randomBinomial(random, second, benchmark) : (pair === null ? benchmark : 0) + second * randomNormal(random);
};
