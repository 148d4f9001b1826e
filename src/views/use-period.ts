import { trailingYear, type IsoDate, type Period } from '../domain/period.ts';
import { useSession } from './session-context.ts';
import { useViewState } from './view-state.ts';

/** The period the address asks for, else the session's own; and the same period a year earlier. */
export const usePeriod = (): { readonly period: Period; readonly lastYear: Period } => {
  const session = useSession();
  const [{ p }] = useViewState();
  const period = session.periods.find(({ endsOn }) => endsOn.startsWith(p ?? '?')) ?? session.period;
  return { period, lastYear: trailingYear(yearBefore(period.endsOn)) };
};

const yearBefore = (day: IsoDate): IsoDate => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year - 1, month, 0)).getUTCDate();
  const wasLast = date === new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year - 1}-${String(month).padStart(2, '0')}-${String(wasLast ? last : Math.min(date, last)).padStart(2, '0')}` as IsoDate;
};
