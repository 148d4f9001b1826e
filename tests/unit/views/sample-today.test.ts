import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/period.ts';
import { isOfNextYear } from '../../../src/views/import/sample-files.ts';
import { todayFor } from '../../../src/views/import/sample-today.ts';
import { readdirSync } from 'node:fs';

const inHand = (names: readonly string[]) => names.map((name) => ({ name, file: new File([], name) }));
const today = '2026-11-22' as IsoDate;

describe('the day that files are read on', () => {
  it('is the sample’s own last day when that lies ahead', () => {
    const files = inHand(['SAMPLE-roster-2026-10-31.csv', 'SAMPLE-roster-2027-10-31.csv', 'SAMPLE-benefits-2027.csv']);
    expect(todayFor({ sample: true, files }, today)).toBe('2027-10-31');
  });

  it('is the clock’s for the sample’s first year, and for anybody’s own files whatever they are called', () => {
    expect(todayFor({ sample: true, files: inHand(['SAMPLE-roster-2026-10-31.csv']) }, today)).toBe(today);
    expect(todayFor({ sample: false, files: inHand(['SAMPLE-roster-2027-10-31.csv', 'plan-2031-99-99.csv']) }, today)).toBe(today);
  });
});

describe('files of the sample’s next year', () => {
  it('are known by name, each of them and none of the first year', () => {
    const names = (folder: string): readonly string[] => readdirSync(`sample-data/${folder}`).filter((name) => name.endsWith('.csv'));
    expect(names('county-next').filter((name) => !isOfNextYear(name))).toEqual([]);
    expect(names('county').filter(isOfNextYear)).toEqual([]);
  });
});
