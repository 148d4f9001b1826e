import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { generateNextYear } from '../../../sample-data/generate/generate-next-year.ts';
import { generateOrganization } from '../../../sample-data/generate/generate-organization.ts';
import { nextYearPlan, plannedFutures } from '../../../sample-data/generate/next-year-plan.ts';
import { countyNextYear } from '../../../sample-data/generate/next-year.ts';
import { countyPlants } from '../../../sample-data/generate/plants.ts';
import { day, files, type Row } from './read-county.ts';

const folder = join(process.cwd(), 'sample-data/county-next');
const readText = (name: string): string => readFileSync(join(folder, name), 'utf8');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const options = { seed: 'county-125', people: 2_900, plants: countyPlants };
const made = generateNextYear({ ...options, change: countyNextYear });

/** Data rows by header; unit names as a careful person reads them. */
const rowsOf = (name: string, above = 0, afterHeader = 0): readonly Row[] => {
  const lines = Papa.parse<string[]>(readText(name).replace(/^\uFEFF/, '')).data.slice(above);
  const header = lines[0]!;
  return lines
    .slice(1 + afterHeader)
    .filter((cells) => cells.length === header.length && cells[0] !== 'Total')
    .map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]!.trim().replace(/\s+/g, ' ')])));
};

const roster = [...new Map(rowsOf('SAMPLE-roster-2027-10-31.csv', 5).map((row) => [row['Employee ID'], row])).values()];
const leavers = rowsOf('SAMPLE-leavers-2026-2027.csv');
const history = rowsOf('SAMPLE-job-history-2026-2027.csv');
const survey = rowsOf('SAMPLE-staff-survey-2027-09.csv', 0, 2);
const firstDay = day('2026-11-01');
const same = (text: string | undefined, name: string): boolean => text?.toLowerCase() === name.toLowerCase();

describe('regenerating the year after', () => {
  it.each(made.files.map((file) => [file.name, file.text] as const))('gives the same bytes of %s', (name, text) => {
    expect(hash(text)).toBe(hash(readText(name)));
  });

  it('gives the same list of futures, all six kinds among them', () => {
    const plan = nextYearPlan(generateOrganization(options), made, options.seed);
    expect(`${JSON.stringify(plan, null, 2)}\n`).toBe(readText('planted.json'));
    expect(new Set(plannedFutures.map(({ future }) => future)).size).toBe(6);
  });

  it('leaves no other file in the folder and adds at most 400 kB to the page', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...made.files.map((file) => file.name), 'planted.json'].toSorted());
    expect(made.files.every(({ name }) => name.startsWith('SAMPLE-'))).toBe(true);
    expect(made.files.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0)).toBeLessThan(405_000);
  });
});

/** Still on the roster of that day, and leavers of it. */
const leftOnLastDay = new Set(
  files
    .leavers()
    .filter((row) => day(row['Termination Date']!) === firstDay - 1)
    .map((row) => row['Employee #']),
);

describe('the year after, counted from the files', () => {
  it('goes on where the year before ended: whoever is neither on the new roster nor a leaver was never there', () => {
    const on = new Set(roster.map((row) => row['Employee ID']));
    const gone = new Set(leavers.map((row) => row['Employee #']));
    const lost = files.roster().filter((row) => !on.has(row['Employee ID']) && !gone.has(row['Employee ID']));
    expect(lost.filter((row) => !leftOnLastDay.has(row['Employee ID']))).toEqual([]);
  });

  it('improved: Human Services loses less than half as many by their own choice, at about the same size', () => {
    const quits = (rows: readonly Row[], from: number): number =>
      rows.filter(
        (row) =>
          same(row['Department'], 'Human Services') &&
          row['Voluntary/Involuntary Termination Flag'] === 'Voluntary' &&
          row['Termination Reason'] !== 'Retirement' &&
          day(row['Termination Date']!) >= from,
      ).length;
    const before = quits(files.leavers(), day('2025-11-01'));
    const after = quits(leavers, firstDay);
    expect(before).toBeGreaterThan(80);
    expect(after).toBeLessThan(before / 2);
    const size = (rows: readonly Row[]): number => rows.filter((row) => same(row['Department'], 'Human Services')).length;
    expect(Math.abs(size(roster) - size(files.roster()))).toBeLessThan(25);
  });

  it.each([
    [
      'worse: schedules in the Sheriff’s Office',
      (row: Row) => row['Department'] === "Sheriff's Office",
      'Q2_',
      { was: [0.44, 0.53], is: [0.3, 0.39] },
    ],
    [
      'noise: voice at North Service Center',
      (row: Row) => row['Location'] === 'North Service Center',
      'Q5_',
      { was: [0.33, 0.41], is: [0.33, 0.41] },
    ],
  ] as const)('%s', (_, keep, items, { was, is }) => {
    const share = (rows: readonly Row[]): number => {
      const answers = rows
        .filter(keep)
        .flatMap((row) => Object.entries(row).filter(([item, text]) => item.startsWith(items) && text !== ''));
      return answers.filter(([, text]) => /^(strongly )?agree$/i.test(text)).length / answers.length;
    };
    const between = (share: number, [low, high]: readonly [number, number]): boolean => share > low && share < high;
    expect([between(share(files.survey()), was), between(share(survey), is)]).toEqual([true, true]);
  });

  it('corrected baseline: six of East Yard had left when the roster of 2026 still called them active', () => {
    const late = leavers.filter((row) => day(row['Termination Date']!) < firstDay);
    const active = new Set(files.roster().map((row) => row['Employee ID']));
    const known = new Set(files.leavers().map((row) => `${row['Employee #']} ${row['Termination Date']}`));
    expect(late.map((row) => row['Location'])).toEqual(Array(6).fill('East Yard'));
    expect(late.every((row) => active.has(row['Employee #']) && !known.has(`${row['Employee #']} ${row['Termination Date']}`))).toBe(true);
    expect(late.every((row) => day(row['Termination Date']!) - day(row['Hire Date']!) < 365)).toBe(true);
  });

  it('renamed: everybody of Information Technology is of Digital Services from the first day on', () => {
    const members = files
      .roster()
      .filter((row) => row['Department'] === 'Information Technology' && !leftOnLastDay.has(row['Employee ID']));
    const renamed = history.filter((row) => row['ACTION'] === 'DTA');
    expect(new Set(renamed.map((row) => row['EMPLID']))).toEqual(new Set(members.map((row) => row['Employee ID'])));
    expect(new Set(renamed.map((row) => `${row['EFFDT']} ${row['DEPARTMENT']!.toLowerCase()}`))).toEqual(
      new Set(['2026-11-01 digital services']),
    );
    expect(roster.filter((row) => same(row['Department'], 'Information Technology'))).toEqual([]);
    const others = made.files.filter(({ name }) => !name.includes('roster'));
    expect(others.filter(({ text }) => /information\s+technology/i.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('gone: nobody works, answers, enrolls or is sought at Airport Road any more', () => {
    expect(made.files.filter(({ text }) => /airport\s+road/i.test(text)).map(({ name }) => name)).toEqual([]);
    const moved = files
      .roster()
      .filter((row) => row['Location'] === 'Airport Road')
      .map((row) => row['Employee ID']);
    const events = new Set(history.filter((row) => row['EFFDT'] === '2026-11-01' && row['ACTION'] === 'XFR').map((row) => row['EMPLID']));
    expect(moved.length).toBeGreaterThan(100);
    expect(moved.filter((id) => !events.has(id!))).toEqual([]);
  });

  it('says what became of the requisitions that were open, under their own numbers', () => {
    const open = files.requisitions().filter((row) => ['Open', 'On Hold'].includes(row['Status']!));
    const now = new Map(rowsOf('SAMPLE-requisitions-2026-2027.csv').map((row) => [row['Requisition ID'], row]));
    expect(open.map((row) => now.get(row['Requisition ID'])?.['Opened'])).toEqual(open.map((row) => row['Opened']));
    expect(open.every((row) => day(now.get(row['Requisition ID'])!['Filled']!) >= firstDay)).toBe(true);
  });
});
