import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../attack/made-up-cube.ts';

export interface MadeUpPerson {
  readonly id: string;
  readonly office: string;
  readonly department: string;
  readonly level: string;
  readonly pay: number;
  readonly gender: 'Female' | 'Male';
  /** Answers of 1 to 5 by item. */
  readonly answers: readonly number[];
  readonly leftOn: string | null;
}

export const items = [
  'I feel that my pay adequately reflects my performance',
  'I have an acceptable workload',
  'I have trust and confidence in my supervisor.',
] as const;

const offices = ['Harbor', 'Mill', 'Ridge', 'Quay', 'Elm', 'Fern'];
const departments = ['Care', 'Parks', 'Roads', 'Courts', 'Library', 'Fleet', 'Ferry'];
const levels = ['L1 Entry', 'L2 Journey', 'L3 Senior', 'L4 Lead'];

/**
 * 900 people in skewed units, some of them with fewer than ten. `Elm` and `Fern` have three people each of `Fleet` and `Ferry`, all of one
 * level: four small cells that answers can be moved between without changing any larger one.
 */
export const madeUpPeople = (seed: number): readonly MadeUpPerson[] => {
  const next = seeded(seed);
  const skewed = <T>(from: readonly T[]): T => from[Math.min(from.length - 1, Math.floor(from.length * next() ** 1.6))]!;
  const person = (i: number, office: string, department: string, level: string, favorable: number): MadeUpPerson => ({
    id: `P${String(i).padStart(4, '0')}`,
    office,
    department,
    level,
    pay: Math.round(38_000 + 14_000 * levels.indexOf(level) + 20_000 * next()),
    gender: next() < 0.6 ? 'Female' : 'Male',
    answers: items.map((_item, at) => (next() < favorable - 0.15 * at ? 4 : 1) + Math.floor(2 * next())),
    leftOn: next() < 0.12 ? `2025-${String(1 + Math.floor(12 * next())).padStart(2, '0')}-15` : null,
  });
  const most = Array.from({ length: 876 }, (_unused, i) =>
    person(i, skewed(offices), skewed(departments.slice(0, 5)), skewed(levels), 0.6 + 0.3 * next()),
  );
  const few = ['Elm', 'Fern'].flatMap((office, o) =>
    ['Fleet', 'Ferry'].flatMap((department, d) =>
      [0, 1, 2].map((k) => ({
        ...person(900 + 6 * o + 3 * d + k, office, department, 'L2 Journey', 0.5),
        leftOn: null,
        gender: 'Female' as const,
      })),
    ),
  );
  const rest = ['Fleet', 'Ferry'].flatMap((department, d) =>
    [0, 1, 2, 3, 4, 5].map((k) => person(930 + 6 * d + k, 'Harbor', department, 'L2 Journey', 0.5)),
  );
  return [...most, ...few, ...rest];
};

/** Roster, leavers and survey of the people as files; their paths. */
export const filesOf = (people: readonly MadeUpPerson[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  const write = (name: string, header: string, rows: readonly string[]): string => {
    writeFileSync(join(folder, name), `${[header, ...rows].join('\n')}\n`);
    return join(folder, name);
  };
  return [
    write(
      'roster.csv',
      'Employee ID,Hire Date,Department,Location,Management Level,Job Title,Gender,FTE %,Total Base Pay Annualized - Amount,Pay Basis',
      people
        .filter(({ leftOn }) => leftOn === null)
        .map((one) => `${one.id},2019-04-01,${one.department},${one.office},${one.level},Clerk,${one.gender},100,${one.pay},Annual`),
    ),
    write(
      'leavers.csv',
      'Employee ID,Hire Date,Termination Date,Voluntary/Involuntary,Termination Reason,Department,Location,Management Level,Job Title',
      people
        .filter(({ leftOn }) => leftOn !== null)
        .map((one) => `${one.id},2019-04-01,${one.leftOn},Voluntary,Other Employment,${one.department},${one.office},${one.level},Clerk`),
    ),
    write(
      'survey.csv',
      `Response ID,Start Date,End Date,Department,Location,Level,${items.map((item) => `"${item}"`).join(',')}`,
      people
        .filter(({ leftOn }) => leftOn === null)
        .map((one) => `R_${one.id},2025-11-10,2025-11-10,${one.department},${one.office},${one.level},${one.answers.join(',')}`),
    ),
  ];
};
