import { chancesWorse, type Siblings } from './empirical-bayes.ts';
import { randomBinomial, randomNormal, randomPoisson, seededRandom, type Random } from './seeded-random.ts';
import { tierOf, type Tier } from './tiers.ts';

export interface NullCheck {
  /** How many cells of each tier to expect if every cell were exactly at its benchmark. */
  readonly expected: Readonly<Record<Tier, number>>;
  readonly cells: number;
  readonly runs: number;
}

/** Redraws every cell at its benchmark and sends it through the same gate, many times (ST52). Slow (seconds): belongs in a worker. */
export const nullCheck = (families: readonly Siblings[], seed: number, runs = 500): NullCheck => {
  const random = seededRandom(seed);
  const ordered = inOwnOrder(families);
  const counts: Record<Tier, number> = { confirmed: 0, likely: 0, watch: 0, none: 0 };
  for (let run = 0; run < runs; run += 1) {
    for (const siblings of ordered) {
      for (const p of chancesWorse(redrawn(siblings, random))) counts[tierOf(p, siblings.cells.length)] += 1;
    }
  }
  return {
    expected: { confirmed: counts.confirmed / runs, likely: counts.likely / runs, watch: counts.watch / runs, none: counts.none / runs },
    cells: families.reduce((sum, s) => sum + s.cells.length, 0),
    runs,
  };
};

/** Cells and families in an order of their own, so that row order does not change the draws (ST7). */
const inOwnOrder = (families: readonly Siblings[]): readonly Siblings[] => {
  const byText = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, text: JSON.stringify(item) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ item }) => item);
  return byText(families.map((s) => ({ ...s, cells: byText<unknown>(s.cells) }) as Siblings));
};

const redrawn = (siblings: Siblings, random: Random): Siblings => {
  if (siblings.kind === 'count') {
    return { ...siblings, cells: siblings.cells.map((c) => ({ ...c, events: randomPoisson(random, c.exposure * c.benchmark) })) };
  }
  if (siblings.kind === 'share') {
    return { ...siblings, cells: siblings.cells.map((c) => ({ ...c, x: randomBinomial(random, c.n, c.benchmark) })) };
  }
  return { ...siblings, cells: siblings.cells.map((c) => ({ ...c, estimate: c.benchmark + c.se * randomNormal(random) })) };
};
