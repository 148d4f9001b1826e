import type { ReleaseAtom, ReleaseInput } from '../../src/privacy/release-input.ts';

/** Small generator of equal numbers for equal seeds (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export interface CubeShape {
  readonly sizes: readonly [number, number, number];
  readonly people: number;
  /** Favorable share lies between these two, by group. */
  readonly favorable: readonly [number, number];
  readonly seed: number;
}

/** Skewed weights as real units have: the k-th largest holds about 1/k^0.8. */
const weights = (count: number, next: () => number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (i + 1) ** -0.8 * (0.5 + next()));

const pick = (cumulative: readonly number[], at: number): number => {
  const total = cumulative[cumulative.length - 1] ?? 1;
  return cumulative.findIndex((edge) => at * total < edge);
};

const cumulated = (parts: readonly number[]): readonly number[] => {
  let total = 0;
  return parts.map((part) => (total += part));
};

export const dimensions = ['office', 'department', 'level'] as const;

/** A made-up organization by office, department and level; people fall where skewed sizes put them. */
export const madeUpAtoms = ({ sizes, people, favorable, seed }: CubeShape): readonly ReleaseAtom[] => {
  const next = seeded(seed);
  const edges = sizes.map((size) => cumulated(weights(size, next)));
  // Each department has its own mix of levels, so that levels are not spread alike.
  const mixes = Array.from({ length: sizes[1] }, () => cumulated(weights(sizes[2], next).map((w) => w * (0.2 + next()))));
  const cells = new Map<string, { group: string[]; n: number; yes: number }>();
  const shareOf = new Map<string, number>();
  for (let i = 0; i < people; i++) {
    const office = pick(edges[0] ?? [], next());
    const department = pick(edges[1] ?? [], next());
    const level = pick(mixes[department] ?? [], next());
    const group = [`O${office}`, `D${department}`, `L${level}`];
    const key = group.join();
    if (!shareOf.has(key)) shareOf.set(key, favorable[0] + next() * (favorable[1] - favorable[0]));
    const cell = cells.get(key) ?? { group, n: 0, yes: 0 };
    cell.n++;
    if (next() < (shareOf.get(key) ?? 0)) cell.yes++;
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ group, n, yes }) => ({ group, n, counts: { favorable: yes } }));
};

export const depth3: readonly (readonly string[])[] = [
  [],
  ['office'],
  ['department'],
  ['level'],
  ['office', 'department'],
  ['office', 'level'],
  ['department', 'level'],
  ['office', 'department', 'level'],
];

export const madeUpCube = (shape: CubeShape, depth: 2 | 3 = 2): ReleaseInput => ({
  dimensions,
  atoms: madeUpAtoms(shape),
  measures: [{ id: 'favorable', kind: 'share' }],
  ...(depth === 3 ? { tables: depth3 } : {}),
});
