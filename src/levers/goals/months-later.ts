import type { IsoDate } from '../../domain/period.ts';

/** The same day so many months later, or the last day of a shorter month. */
export const monthsLater = (day: IsoDate, months: number): IsoDate => {
  const from = new Date(`${day}T00:00:00Z`);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return last.toISOString().slice(0, 10) as IsoDate;
};
