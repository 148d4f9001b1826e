import { orderStatisticRanks } from '../../statistics/index.ts';

/** Relation (n, low_rank, high_rank) for the group sizes at hand: which sorted values bound the median (ST13). Empty where none exists. */
export const ranksSql = (sizes: readonly number[]): string => {
  const rows = [...new Set(sizes)].map((n) => {
    const ranks = orderStatisticRanks(n, 0.5);
    return ranks === null ? `(${n}, NULL, NULL)` : `(${n}, ${ranks.lowRank}, ${ranks.highRank})`;
  });
  return `SELECT n::BIGINT AS n, low_rank::BIGINT AS low_rank, high_rank::BIGINT AS high_rank FROM (VALUES ${rows.length > 0 ? rows.join(', ') : '(0, NULL, NULL)'}) AS rank(n, low_rank, high_rank)`;
};
