import { formatCount } from '../../domain/format.ts';
import type { Dimension, RankSensitivity } from '../session-contract.ts';
import { dimensionWords } from './dimension-words.ts';

/** `Half the tolerances: rank 2; twice: not on the list. Without Benefits: rank 1.` */
export const sensitivityWords = ({ rank, halfTolerance, doubleTolerance, without }: RankSensitivity): string => {
  const at = (place: number | null): string => (place === null ? 'not on the list' : `rank ${formatCount(place)}`);
  const moved = [...without].filter(([, place]) => place !== rank);
  const left =
    moved.length === 0
      ? 'Leaving out any other principle does not move it.'
      : `With ${moved.map(([dimension, place]) => `${dimensionWords(dimension as Dimension)} left out of the list: ${at(place)}`).join('; ')}.`;
  return `Half the tolerances: ${at(halfTolerance)}; twice: ${at(doubleTolerance)}. ${left}`;
};
