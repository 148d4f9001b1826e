import type { Enrollment } from '../benefits.ts';
import { employeeNumber } from './as-typed.ts';
import { csvText } from './csv.ts';

const header = [
  'Employee Number',
  'Plan Year',
  'Plan Type',
  'Plan Name',
  'Eligible',
  'Coverage Tier',
  'Employee Cost (Monthly)',
  'Employer Cost (Monthly)',
  'Coverage Effective Date',
  'Department',
  'Location',
];

/** Vertical census of a plan year: a row an employee and plan type; W = waived, tier empty where the person may not enroll. */
export function benefitsFile(enrollments: readonly Enrollment[], year: number): string {
  const rows = enrollments.map((row) => [
    employeeNumber(row.person.number),
    year,
    row.type,
    row.plan,
    row.eligible ? 'Y' : 'N',
    row.tier,
    row.employeeCost === null ? '' : row.employeeCost.toFixed(2),
    row.employerCost === null ? '' : row.employerCost.toFixed(2),
    row.tier === '' || row.tier === 'W' ? '' : `1/1/${year}`,
    row.person.post.department,
    row.person.post.office,
  ]);
  return csvText([header, ...rows], { newline: '\r\n' });
}
