import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

export const countyFolder = join(process.cwd(), 'sample-data/county');

export function readText(name: string): string {
  return readFileSync(join(countyFolder, name), 'utf8');
}

/** Data rows of a sample file: title lines above and total lines below left out, departments and titles tidied as a careful person would. */
export function readRows(
  name: string,
  options: { readonly above?: number; readonly below?: number; readonly afterHeader?: number } = {},
): readonly Row[] {
  const lines = Papa.parse<string[]>(
    readText(name)
      .replace(/^\uFEFF/, '')
      .trimEnd(),
  ).data;
  const header = lines[options.above ?? 0]!;
  const data = lines.slice((options.above ?? 0) + 1 + (options.afterHeader ?? 0), lines.length - (options.below ?? 0));
  return data.map((cells) => Object.fromEntries(header.map((column, index) => [column, tidy(column, cells[index] ?? '')])));
}

export const files = {
  roster: (): readonly Row[] => onePerPerson(readRows('SAMPLE-roster-2026-10-31.csv', { above: 5, below: 1 })),
  rosterBefore: (): readonly Row[] => onePerPerson(readRows('SAMPLE-roster-2025-10-31.csv', { above: 5, below: 1 })),
  leavers: (): readonly Row[] => readRows('SAMPLE-leavers-2021-2026.csv', { below: 1 }),
  history: (): readonly Row[] => readRows('SAMPLE-job-history-2021-2026.csv'),
  survey: (): readonly Row[] => readRows('SAMPLE-staff-survey-2026-09.csv', { afterHeader: 2 }),
  invited: (): readonly Row[] => readRows('SAMPLE-survey-invited-2026-09.csv'),
  applications: (): readonly Row[] => readRows('SAMPLE-applications-2025-2026.csv'),
  requisitions: (): readonly Row[] => readRows('SAMPLE-requisitions-2025-2026.csv'),
  benefits: (): readonly Row[] => readRows('SAMPLE-benefits-2026.csv'),
  hours: (): readonly Row[] => readRows('SAMPLE-hours-2025-2026.csv'),
};

/** Day number of 2026-03-09, 3/9/2026 or 03/09/2026. */
export function day(text: string): number {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const us = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text);
  if (iso !== null) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) / 86_400_000;
  if (us !== null) return Date.UTC(Number(us[3]), Number(us[1]) - 1, Number(us[2])) / 86_400_000;
  throw new Error(`No date: ${text}`);
}

export function amount(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function onePerPerson(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row['Employee ID'], row])).values()];
}

const units = ['department', 'location', 'office', 'job title', 'job_title', 'job'];

function tidy(column: string, cell: string): string {
  if (!units.includes(column.toLowerCase())) return cell;
  const plain = cell.trim().replace(/\s+/g, ' ').replace('Parks and Recreation', 'Parks & Recreation');
  return known.get(plain.toLowerCase()) ?? plain;
}

const known = new Map(
  [
    'Public Works',
    'Fleet Services',
    'Parks & Recreation',
    "Sheriff's Office",
    'Public Health',
    'Human Services',
    'County Library',
    'Finance & Tax',
    'Information Technology',
    'Planning & Permitting',
    'Courts & Records',
    'County Administration',
  ].map((name) => [name.toLowerCase(), name]),
);
