import { describe, expect, it } from 'vitest';
import { offeredCuts } from '../../../src/views/running/offered-cuts.ts';
import { offeredPeriods } from '../../../src/views/running/offered-periods.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { aColumn, aPlan, aReading } from '../import/a-plan.ts';

describe('offered cuts', () => {
  const header = ['department', 'Shift', 'Note', 'Pay', 'Union'];
  const many = Array.from({ length: 80 }, (_, row) => `note ${row}`);
  const values = [['A', 'B'], ['Day', 'Night'], many, ['1', '2'], ['x', 'x']];
  const plan = aPlan(aReading('a.csv', header, values), [
    aColumn(0, 'department', { field: 'department' }),
    aColumn(1, 'Shift'),
    aColumn(2, 'Note'),
    aColumn(3, 'Pay', { field: 'pay_amount' }),
    aColumn(4, 'Union'),
  ]);
  const allowed = [['department'], ['office', 'department'], ['department'], ['Shift'], ['Note'], ['Pay'], ['Union'], ['shift']].map(
    (cut) => ({ cut, groups: 0 }),
  );

  it('are the standard ones and columns of a few groups that are none of our fields, each once', () => {
    expect(offeredCuts(allowed, [plan])).toEqual([
      { cut: ['department'], groups: 0 },
      { cut: ['office', 'department'], groups: 0 },
      { cut: ['Shift'], groups: 2 },
    ]);
  });
});

describe('offered periods', () => {
  it('start with the trailing year of the data and go back by ends of months', () => {
    const periods = offeredPeriods('2026-03-15' as IsoDate);
    expect(periods.slice(0, 3).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      '2025-03-16 2026-03-15',
      '2025-03-01 2026-02-28',
      '2025-02-01 2026-01-31',
    ]);
    expect(new Set(periods.map(({ endsOn }) => endsOn)).size).toBe(25);
  });

  it('name the last month once when the data ends with it', () => {
    expect(
      offeredPeriods('2026-02-28' as IsoDate)
        .slice(0, 2)
        .map(({ endsOn }) => endsOn),
    ).toEqual(['2026-02-28', '2026-01-31']);
  });
});
