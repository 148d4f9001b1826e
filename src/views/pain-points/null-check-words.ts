import type { PainPointList } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import type { NullCheck } from '../session-contract.ts';

/** Expected and found side by side, with what was looked at and the seed, so that it can be made again (ST7, ST52). */
export const nullCheckWords = (
  { expectedConfirmed, expectedLikely, cells, runs, seed }: NullCheck,
  { cellsConfirmed, cellsLookedAt }: Pick<PainPointList, 'cellsConfirmed' | 'cellsLookedAt'>,
  short = false,
): string => {
  const looked = `of ${formatCount(cellsLookedAt)} looked at`;
  if (cells === 0) return `no figure ${looked} has a market figure that matches like for like, so none can be Confirmed by the market.`;
  const numbers = `if every team were exactly at the market we would expect ${few(expectedConfirmed)} Confirmed; you have ${formatCount(cellsConfirmed ?? 0)} ${looked}.`;
  if (short) return numbers;
  return (
    `${numbers} ` +
    `(Likely by chance: ${few(expectedLikely)}. ${formatCount(cells)} can be Confirmed, parts and wholes counted apart; the list folds them. ` +
    `${formatCount(runs)} runs, seed ${seed}.)`
  );
};

const few = (expected: number): string => (expected < 0.05 ? 'fewer than 0.1' : expected.toFixed(1));
