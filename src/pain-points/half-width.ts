import type { Reading } from '../domain/reading.ts';
import { wilsonOfShare } from '../statistics/index.ts';
import { standardErrorOf } from './log-value.ts';

/** Half the 95 % interval, in the metric's unit: the change that could have been seen (ST33). Wilson for shares, else as stated. */
export const halfWidth = (reading: Reading): number | null => {
  const { basis, low, high } = reading;
  if (basis.kind === 'share' && basis.people > 0) {
    const interval = wilsonOfShare(basis.counts / basis.people, basis.people);
    return (interval.high - interval.low) / 2;
  }
  if (low !== null && high !== null && high > low) return (high - low) / 2;
  const error = standardErrorOf(reading);
  return error === null ? null : 1.959963984540054 * error;
};
