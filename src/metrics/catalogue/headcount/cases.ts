import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'three people in two departments, one of them on leave',
    arithmetic: 'Finance 2 (one on leave) + Parks 1 = 3',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2020-01-06' },
        { person_key: 'b', hire_date: '2021-03-01' },
        { person_key: 'c', hire_date: '2024-12-31' },
      ],
      job_event: [
        { person_key: 'a', effective_date: '2020-01-06', department: 'Finance' },
        { person_key: 'b', effective_date: '2021-03-01', department: ' Finance ', status: 'leave' },
        { person_key: 'c', effective_date: '2024-12-31', department: 'Parks' },
      ],
    },
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 3, n: 3 },
      { group: ['Finance'], value: 2 },
      { group: ['Parks'], value: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'a leaver of the snapshot day is still on roll; one of the day before is not; a starter of the next day not yet',
    arithmetic: 'left on 31 December: 1; left on 30 December: 0; starts on 1 January: 0',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2020-01-06', end_date: '2024-12-31' },
        { person_key: 'b', hire_date: '2020-01-06', end_date: '2024-12-30' },
        { person_key: 'c', hire_date: '2025-01-01' },
      ],
      job_event: [
        { person_key: 'a', effective_date: '2020-01-06' },
        { person_key: 'b', effective_date: '2020-01-06' },
        { person_key: 'c', effective_date: '2025-01-01' },
      ],
    },
    when,
    expected: [{ value: 1, n: 1 }],
  },
  {
    name: 'contractors, interns and future starters are out; unknown worker type and a blank department count',
    arithmetic: '1 employee + 1 of unknown type = 2; the blank department is a group of its own',
    given: {
      stint: [{ person_key: 'a' }, { person_key: 'b' }, { person_key: 'c' }, { person_key: 'd' }, { person_key: 'e' }],
      job_event: [
        { person_key: 'a', effective_date: '2024-06-30', department: 'Finance' },
        { person_key: 'b', effective_date: '2024-06-30', department: null, worker_type: 'unknown' },
        { person_key: 'c', effective_date: '2024-06-30', department: 'Finance', worker_type: 'contractor' },
        { person_key: 'd', effective_date: '2024-06-30', department: 'Finance', worker_type: 'intern' },
        { person_key: 'e', effective_date: '2024-06-30', department: 'Finance', status: 'future' },
      ],
    },
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 2, n: 2 },
      { group: ['Finance'], value: 1 },
      { group: [''], value: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'two positions at once are one person, in the larger one',
    arithmetic: '0.5 FTE in Parks and 0.3 FTE in Finance: 1 person, in Parks',
    given: {
      stint: [
        { person_key: 'a', stint_no: 1, hire_date: '2022-01-01' },
        { person_key: 'a', stint_no: 2, hire_date: '2023-01-01' },
      ],
      job_event: [
        { person_key: 'a', stint_no: 1, effective_date: '2022-01-01', department: 'Parks', fte: 0.5 },
        { person_key: 'a', stint_no: 2, effective_date: '2023-01-01', department: 'Finance', fte: 0.3 },
      ],
    },
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 1, n: 1 },
      { group: ['Parks'], value: 1 },
    ],
    nothingElse: true,
  },
];
