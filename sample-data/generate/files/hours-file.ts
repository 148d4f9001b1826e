import { paddedSlashDate } from '../calendar.ts';
import type { Timecard } from '../timecards.ts';
import { employeeNumber } from './as-typed.ts';
import { csvText } from './csv.ts';

const header = ['Person Number', 'Pay Period End', 'Department', 'Location', 'Regular Hours', 'Overtime Hours'];

/** Timekeeping extract: a row a person and month. */
export function hoursFile(timecards: readonly Timecard[]): string {
  const rows = timecards.map((card) => [
    employeeNumber(card.person.number),
    paddedSlashDate(card.periodEnd),
    card.post.department,
    card.post.office,
    card.regularHours.toFixed(2),
    card.overtimeHours.toFixed(2),
  ]);
  return csvText([header, ...rows], { newline: '\r\n' });
}
