import type { IsoDate } from '../domain/period.ts';
import { useNow } from './keeping/use-now.ts';
import { useSession } from './session-context.ts';

/** The day by this computer's clock; the sample lives by its own calendar, so that its next year makes reviews due. */
export const useToday = (): IsoDate => {
  const { sample, dataAsOf } = useSession();
  const today = dayOf(useNow());
  return sample && dataAsOf !== null && dataAsOf > today ? dataAsOf : today;
};

/** The calendar day where the moment is looked at. */
export const dayOf = (now: Date): IsoDate =>
  [String(now.getFullYear()), ...[now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))].join('-') as IsoDate;

/** So many months later; the end of a month stays within the next one's days. */
export const monthsAfter = (day: IsoDate, months: number): IsoDate => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as IsoDate;
};
