import { mostGapsAPerson } from './severity.ts';
import { drawFrom, type Posterior, type Side } from './posterior.ts';
import { randomGamma, seededRandom, type Random } from './seeded-random.ts';

export interface StabilityRow {
  /** Identifies the row; draws are made in the order of keys, so that row order does not matter (ST7). */
  readonly key: string;
  readonly posterior: Posterior;
  readonly limit: number;
  readonly worse: Side;
  readonly scale: number;
  readonly people: number;
  /** The dimension whose weight the row carries. */
  readonly dimension: string;
}

export interface StabilityOptions {
  readonly seed: number;
  readonly draws?: number;
  readonly top?: number;
  /** Weights by dimension; 1 where absent. Their uncertainty is a Dirichlet of this concentration around them. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly concentration?: number;
}

/** Share of seeded draws (levels × weights) in which each row is among the top (ST74). A row with nothing beyond its limit is not in the top. */
export const topShares = (rows: readonly StabilityRow[], options: StabilityOptions): ReadonlyMap<string, number> => {
  const { seed, draws = 1000, top = 10, weights = {}, concentration = 20 } = options;
  const random = seededRandom(seed);
  const ordered = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  const dimensions = [...new Set(ordered.map((r) => r.dimension))].sort();
  const base = dimensions.map((d) => weights[d] ?? 1);
  const hits = new Map(ordered.map((r) => [r.key, 0]));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawWeights(random, base, concentration);
    const weightOf = new Map(dimensions.map((d, i) => [d, drawn[i]!]));
    const scored = ordered.map((row) => ({ key: row.key, score: weightOf.get(row.dimension)! * drawnPeopleGap(row, random) }));
    const leaders = scored.filter((r) => r.score > 0).sort((a, b) => b.score - a.score);
    for (const { key } of leaders.slice(0, top)) hits.set(key, hits.get(key)! + 1);
  }
  return new Map(rows.map((r) => [r.key, hits.get(r.key)! / draws]));
};

/** Dirichlet around the weights, with the same total. */
const drawWeights = (random: Random, base: readonly number[], concentration: number): readonly number[] => {
  const total = base.reduce((sum, w) => sum + w, 0);
  const gammas = base.map((w) => (w > 0 ? randomGamma(random, (concentration * w) / total) : 0));
  const sum = gammas.reduce((a, b) => a + b, 0);
  return gammas.map((g) => (g / sum) * total);
};

const drawnPeopleGap = ({ posterior, limit, worse, scale, people }: StabilityRow, random: Random): number => {
  const level = drawFrom(posterior, random);
  const gap = Math.max(0, worse === 'above' ? level - limit : limit - level);
  return people * Math.min(gap / scale, mostGapsAPerson);
};
