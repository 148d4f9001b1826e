import { describe, expect, it } from 'vitest';
import { trailingYear, type IsoDate, type Period } from '../../../src/domain/period.ts';
import { trendPeriods } from '../../../src/views/metric/trend-periods.ts';

const ends = (shownOn: string, step: 'year' | 'half-year', firstDay: string): readonly string[] =>
  trendPeriods(trailingYear(shownOn as IsoDate), step, ({ startsOn }: Period) => startsOn >= firstDay).map(({ endsOn }) => endsOn);

describe('periods of a trend', () => {
  it('are years end to end, oldest first, as far back as the files tell', () => {
    expect(ends('2026-10-31', 'year', '2021-11-01')).toEqual(['2022-10-31', '2023-10-31', '2024-10-31', '2025-10-31', '2026-10-31']);
  });

  it('of half-years end at the ends of months, February in leap years, too', () => {
    expect(ends('2024-08-31', 'half-year', '2022-09-01')).toEqual(['2023-08-31', '2024-02-29', '2024-08-31']);
    expect(ends('2025-02-28', 'year', '2023-03-01')).toEqual(['2024-02-29', '2025-02-28']);
  });

  it('keep a day inside a month that is none of its last', () => {
    expect(ends('2026-10-15', 'half-year', '2025-04-01')).toEqual(['2026-04-15', '2026-10-15']);
  });

  it('are the shown one alone where nothing is known before it, and eight at most', () => {
    expect(ends('2026-10-31', 'year', '2025-11-01')).toEqual(['2026-10-31']);
    expect(ends('2026-10-31', 'half-year', '1990-01-01')).toHaveLength(8);
  });

  it('share no day when they are years: each begins the day after the one before ended', () => {
    const periods = trendPeriods(trailingYear('2026-10-31' as IsoDate), 'year', () => true);
    const day = (text: string): number => Date.parse(text) / 86_400_000;
    expect(periods.slice(1).map(({ startsOn }, at) => day(startsOn) - day(periods[at]!.endsOn))).toEqual(Array(7).fill(1));
  });
});
