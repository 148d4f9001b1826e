import { formatCount } from '../../domain/format.ts';

/** `well suited to 3 of today’s pain points`: one of the lever's practices is among those that fit best. */
export const pointsWords = (count: number): string =>
  count === 0
    ? 'none of today’s pain points calls for them first'
    : `well suited to ${count === 1 ? 'one' : formatCount(count)} of today’s pain points`;
