import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const folder = join(process.cwd(), 'sample-data/tiny');
const read = (name: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, name), 'utf8').trimEnd(), { header: true }).data;
const roster = read('SAMPLE-tiny-roster-2025-12-31.csv');
const leavers = read('SAMPLE-tiny-leavers-2025.csv');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
  'headcount' | 'personDays' | 'voluntaryTurnover' | 'medianPay',
  Record<string, number>
> & { medianTenureYears: number };
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** The calendar year walked day by day. */
function personDays(department: string): number {
  const ends = new Map(leavers.map((row) => [row['Employee ID'], row['Termination Date']!]));
  const people = new Map([...roster, ...leavers].map((row) => [row['Employee ID'], row]));
  let days = 0;
  for (const [id, row] of people) {
    if (department !== 'organization' && row['Department'] !== department) continue;
    for (let on = dayOf('2025-01-01'); on <= dayOf('2025-12-31'); on += 1)
      if (on >= dayOf(row['Hire Date']!) && on <= dayOf(ends.get(id) ?? '9999-12-31')) days += 1;
  }
  return days;
}

describe.each(['organization', 'Alpha', 'Beta'])('the sheet of arithmetic: %s', (unit) => {
  const own = (row: Record<string, string>): boolean => unit === 'organization' || row['Department'] === unit;

  it('counts people and days', () => {
    expect(roster.filter(own)).toHaveLength(expected.headcount[unit]!);
    expect(personDays(unit)).toBe(expected.personDays[unit]);
  });

  it('counts voluntary turnover without the retirement', () => {
    const exits = leavers.filter((row) => own(row) && row['Termination Reason'] !== 'Retirement').length;
    expect(exits / (personDays(unit) / 365.25)).toBeCloseTo(expected.voluntaryTurnover[unit]!, 4);
  });

  it('finds the middle of full-time pay', () => {
    const pay = roster
      .filter(own)
      .map((row) => (Number(row['Total Base Pay Annualized - Amount']) * 100) / Number(row['FTE %']))
      .toSorted((a, b) => a - b);
    expect((pay[Math.floor((pay.length - 1) / 2)]! + pay[Math.ceil((pay.length - 1) / 2)]!) / 2).toBe(expected.medianPay[unit]);
  });
});

describe('the sheet of arithmetic', () => {
  it('has twelve people', () => {
    expect(new Set([...roster, ...leavers].map((row) => row['Employee ID'])).size).toBe(12);
  });

  it('finds the median tenure', () => {
    const years = roster.map((row) => (dayOf('2025-12-31') - dayOf(row['Hire Date']!)) / 365.25).toSorted((a, b) => a - b);
    expect((years[4]! + years[5]!) / 2).toBe(expected.medianTenureYears);
  });
});
