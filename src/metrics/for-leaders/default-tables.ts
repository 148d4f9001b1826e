import type { Cut } from '../../domain/reading.ts';

const units = ['office', 'department', 'level'] as const;

/** PR15: the organization, every table of one or two of office, department and level that the data has, and gender alone while groups are on. */
export const defaultTables = (available: readonly Cut[], groupsOn: boolean): readonly Cut[] => {
  const has = (name: string): boolean => available.some((cut) => cut.length === 1 && cut[0] === name);
  const there = units.filter(has);
  return [
    [],
    ...there.map((name) => [name]),
    ...there.flatMap((first, i) => there.slice(i + 1).map((second) => [first, second])),
    ...(groupsOn && has('gender') ? [['gender']] : []),
  ];
};
