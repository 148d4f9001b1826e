import { formatCount } from '../../domain/format.ts';

/** `fits 3 of today’s pain points`. */
export const pointsWords = (count: number): string =>
  count === 0
    ? 'fits none of today’s pain points'
    : count === 1
      ? 'fits one of today’s pain points'
      : `fits ${formatCount(count)} of today’s pain points`;
