/** Days are whole numbers counted from 1970-01-01; no clock and no time zone takes part. */
export type Day = number;

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 2026-03-09 */
export function isoDate(day: Day): string {
  const { year, month, day: of } = partsOf(day);
  return `${year}-${two(month)}-${two(of)}`;
}

/** 3/9/2026, as ADP and BambooHR print it. */
export function slashDate(day: Day): string {
  const { year, month, day: of } = partsOf(day);
  return `${month}/${of}/${year}`;
}

/** 03/09/2026 */
export function paddedSlashDate(day: Day): string {
  const { year, month, day: of } = partsOf(day);
  return `${two(month)}/${two(of)}/${year}`;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export interface Month {
  readonly first: Day;
  readonly last: Day;
  readonly year: number;
  readonly month: number;
}

/** Consecutive calendar months, `count` of them, beginning with the given one. */
export function monthsFrom(year: number, month: number, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, index) => {
    const zeroBased = month - 1 + index;
    const y = year + Math.floor(zeroBased / 12);
    const m = (zeroBased % 12) + 1;
    const first = dayOf(y, m, 1);
    const last = m === 12 ? dayOf(y + 1, 1, 1) - 1 : dayOf(y, m + 1, 1) - 1;
    return { first, last, year: y, month: m };
  });
}

export function workdaysBetween(first: Day, last: Day): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (weekday(day) % 6 !== 0) count += 1;
  return count;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
