import { trailingYear, type IsoDate, type Period } from '../domain/period.ts';
import { useSession } from './session-context.ts';
import { useViewState } from './view-state.ts';

/** The period the address asks for, else the session's own; and the trailing years that ended six and twelve months before it. */
export const usePeriod = (): { readonly period: Period; readonly halfYear: Period; readonly lastYear: Period } => {
  const session = useSession();
  const [{ p }] = useViewState();
  const period = session.periods.find(({ endsOn }) => endsOn.startsWith(p ?? '?')) ?? session.period;
  return { period, halfYear: trailingYear(monthsBefore(period.endsOn, 6)), lastYear: trailingYear(monthsBefore(period.endsOn, 12)) };
};

/** The same day of an earlier month; the end of a month stays the end of a month. */
const monthsBefore = (day: IsoDate, months: number): IsoDate => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const endOf = (monthIndex: number): number => new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const index = month - 1 - months;
  const inMonth = date === endOf(month - 1) ? endOf(index) : Math.min(date, endOf(index));
  return new Date(Date.UTC(year, index, inMonth)).toISOString().slice(0, 10) as IsoDate;
};
