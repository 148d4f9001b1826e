import type { Availability } from '../../domain/metric.ts';

/** Why leaders have no figure of a metric, without saying anything about the files beyond what they lack. */
export const notReleased = (availability: Availability | undefined): string =>
  availability?.state === 'missing'
    ? `Not measured: needs ${availability.missing.join(', ')}`
    : availability?.state === 'off'
      ? 'Not measured: its group column is switched off'
      : 'Not part of this release';
