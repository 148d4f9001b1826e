import { seededRandom, randomNormal, type Random } from '../../../src/statistics/index.ts';

/** A setting of the truth: what the underlying rate of a cell is, in relation to the base. */
export interface Truth {
  readonly name: string;
  readonly rateOf: (random: Random, cell: number) => number;
}

/** Everybody else's rate, and the market's. */
export const base = 0.14;

const smooth = (spread: number) => (random: Random) => base * Math.exp(spread * randomNormal(random) - spread ** 2 / 2);

/** A share of bad cells, the others nearly alike. */
const someBad = (share: number, times: number) => (random: Random) => (random() < share ? times : 1) * smooth(0.08)(random);

/**
 * Nothing wrong, two settings with some bad cells, three in which everybody differs. The design gives the first three in words and the smooth
 * ones only as a range, so three spreads stand for them. What it leaves open, the spread of the good cells (.08) and of the sizes (1), was set
 * so that the rules of others (raw gap, mid-P, BH) have the figures it states for them; ours was not looked at for it.
 */
export const truths: readonly Truth[] = [
  { name: 'nothing wrong', rateOf: () => base },
  { name: '20 % of cells × 1.8', rateOf: someBad(0.2, 1.8) },
  { name: '10 % of cells × 2.5', rateOf: someBad(0.1, 2.5) },
  { name: 'smooth, spread .2', rateOf: smooth(0.2) },
  { name: 'smooth, spread .35', rateOf: smooth(0.35) },
  { name: 'smooth, spread .5', rateOf: smooth(0.5) },
];

/** Person-years of a cell: log-normal around 15, at least 5. */
export const exposureOf = (random: Random): number => Math.max(5, 15 * Math.exp(randomNormal(random)));

export const randomFor = (setting: number, cells: number, run: number, seed: number): Random =>
  seededRandom(seed + setting * 1_000_003 + cells * 7919 + run * 101);
