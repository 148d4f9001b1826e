import { trailingYear, type IsoDate, type Period } from '../../domain/period.ts';
import { monthsAfter } from '../use-today.ts';

export type TrendStep = 'year' | 'half-year';

const pointsAtMost = 8;

/**
 * Trailing years that end at the shown period's end and whole steps before it, oldest first, as far as the files tell of them without a gap.
 * Steps of half a year overlap by half: neighbors share months and are never compared with each other.
 */
export const trendPeriods = (shown: Period, step: TrendStep, reachesBack: (period: Period) => boolean): readonly Period[] => {
  const months = step === 'year' ? 12 : 6;
  const back = Array.from({ length: pointsAtMost - 1 }, (_, at) => trailingYear(endOfStep(shown.endsOn, (at + 1) * months)));
  const unknown = back.findIndex((period) => !reachesBack(period));
  return [shown, ...(unknown === -1 ? back : back.slice(0, unknown))].toReversed();
};

/** The end of a month stays the end of a month. */
const endOfStep = (day: IsoDate, months: number): IsoDate => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as IsoDate;
  const isMonthEnd = next.endsWith('-01');
  if (!isMonthEnd) return monthsAfter(day, -months);
  return new Date(Date.parse(`${monthsAfter(next, -months)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) as IsoDate;
};
