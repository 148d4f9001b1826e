import type { Day } from '../calendar.ts';
import { isoDate, paddedSlashDate } from '../calendar.ts';
import { families, levels } from '../jobs.ts';
import type { OrganizationSize } from '../organization-size.ts';
import { rangeMidpoint } from '../pay.ts';
import type { Person } from '../person.ts';
import { isEmployedOn, payOn, postOn } from '../person.ts';
import { createRandom } from '../random.ts';
import { asTyped, employeeNumber, madeUpName } from './as-typed.ts';
import type { Cell } from './csv.ts';
import { csvText, money } from './csv.ts';

const header = [
  'Employee ID',
  'Worker',
  'Worker Status',
  'Worker Type',
  'Hire Date',
  'Original Hire Date',
  'Department',
  'Location',
  'Job Title',
  'Job Family',
  'Management Level',
  'Time Type',
  'FTE %',
  'Scheduled Weekly Hours',
  'Gender',
  'Race/Ethnicity (Locale Sensitive)',
  'Total Base Pay Annualized - Amount',
  'Total Base Pay Annualized - Currency',
  'Pay Basis',
  'Compensation Range - Minimum',
  'Compensation Range - Midpoint',
  'Compensation Range - Maximum',
];

/** Workday style: title lines above the header, a total below, exact duplicates of three rows, a few empty cells. */
export function rosterFile(size: OrganizationSize, people: readonly Person[], asOf: Day): string {
  const on = people.filter((person) => isEmployedOn(person, asOf));
  const rows = on.map((person) => rosterRow(size, person, asOf));
  const again = [0.2, 0.5, 0.8].map((place) => Math.floor(rows.length * place));
  const doubled = rows.flatMap((row, index) => (again.includes(index) ? [row, row] : [row]));
  const lines: readonly (readonly Cell[])[] = [
    ['SAMPLE DATA - County of Example - made up, no real people'],
    ['Report Name', 'Employee Roster'],
    ['Run By', 'HR Reporting (sample)'],
    ['Effective As Of', isoDate(asOf)],
    [],
    header,
    ...doubled,
    ['Total', `${on.length} workers`, ...header.slice(2).map(() => '')],
  ];
  return csvText(lines, { newline: '\r\n', byteOrderMark: true });
}

function rosterRow(size: OrganizationSize, person: Person, asOf: Day): readonly Cell[] {
  const random = createRandom(`${size.seed}/roster/${asOf}/${person.number}`);
  const post = postOn(person, asOf);
  const hired = person.stints.filter((stint) => stint.hired <= asOf).at(-1)!.hired;
  const middle = rangeMidpoint(size, post, asOf);
  const pay = random.chance(0.0015) ? '' : money(payOn(person, asOf) * person.fte);
  return [
    employeeNumber(person.number),
    madeUpName(person.number),
    random.chance(0.02) ? 'On Leave' : 'Active',
    'Regular',
    paddedSlashDate(hired),
    paddedSlashDate(person.stints[0]!.hired),
    asTyped(random, post.department, 0.01),
    random.chance(0.001) ? '' : post.office,
    asTyped(random, post.job.title, 0.004),
    families[post.job.family].label,
    levels[post.job.level - 1]!,
    person.fte === 1 ? 'Full time' : 'Part time',
    person.fte * 100,
    person.fte * 40,
    person.gender,
    person.race === '' ? '' : `${person.race} (United States of America)`,
    pay,
    'USD',
    'Annual',
    money(round(middle * 0.82)),
    money(middle),
    money(round(middle * 1.2)),
  ];
}

function round(amount: number): number {
  return Math.round(amount / 100) * 100;
}
