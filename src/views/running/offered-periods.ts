import { trailingYear, type IsoDate, type Period } from '../../domain/period.ts';

const monthsOffered = 24;

/** The trailing year up to the last day of the data, then those up to the ends of the months before, newest first. */
export const offeredPeriods = (cutoff: IsoDate): readonly Period[] => {
  const [year, month] = cutoff.split('-').map(Number) as [number, number];
  const ends = Array.from(
    { length: monthsOffered },
    (_, back) => new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10) as IsoDate,
  );
  return [cutoff, ...ends].map(trailingYear);
};
