import type { PainPoint } from '../../domain/comparison.ts';
import { formatPercent } from '../../domain/format.ts';

/** `in the top ten in 93 % of draws` (ST74). */
export const stabilityWords = ({ stability }: PainPoint): string | null => {
  if (stability === undefined) return null;
  const { topTenShare, tied } = stability;
  const share = topTenShare > 0.99 ? 'over 99 % of draws' : `${formatPercent(Math.round(topTenShare * 100) / 100)} of draws`;
  return `in the top ten in ${share}${tied ? ': tied' : ''}`;
};

/** Rows whose order is not to be read as one; `null` without any. */
export const tiedWords = (points: readonly PainPoint[]): string | null => {
  const ranks = points.filter(({ stability }) => stability?.tied === true).map(({ rank }) => rank);
  return ranks.length === 0 ? null : `Tied (rank not stable): ${ranks.join(', ')}. They are in the top ten in fewer than 60 % of draws.`;
};

/** `counts some of the same people as row 3: do not add` (ST56); `null` where no row of the list does. */
export const overlapWords = ({ overlaps = [] }: PainPoint, points: readonly PainPoint[]): string | null => {
  const rows = points.filter(({ id }) => overlaps.includes(id)).map(({ rank }) => rank);
  return rows.length === 0
    ? null
    : `counts some of the same people as ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}: do not add`;
};
