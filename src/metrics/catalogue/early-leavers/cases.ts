import type { WorkedCase } from '../../worked-case.ts';

/** Hired so many days before the window of 2024, left or still there. */
const hires = (rows: readonly (readonly [key: string, hired: string, left: string | null])[]) => ({
  stint: rows.map(([person_key, hire_date, end_date]) => ({ person_key, hire_date, end_date })),
  job_event: rows.map(([person_key, effective_date]) => ({ person_key, effective_date, event_type: 'hire', department: 'A' })),
  separation: rows.flatMap(([person_key, , last_day]) => (last_day === null ? [] : [{ person_key, last_day, type: 'voluntary' }])),
});

const flags = (rows: readonly (readonly [months: number, left: number, stayed: number])[]) => ({
  leaver_flag: rows.flatMap(([months_since_start, left, stayed]) =>
    Array.from({ length: left + stayed }, (_unused, i) => ({
      person_key: `${months_since_start}-${i}`,
      has_left: i < left,
      months_since_start,
    })),
  ),
});

export const cases: readonly WorkedCase[] = [
  {
    name: 'late entry: someone hired before the window is at risk only from the age reached at its start',
    arithmetic:
      'a hired 3 July 2023, enters at day 182, stays; b, c, d hired 1 January 2024: b leaves after 100 days (1 of 3 at risk, a not yet), c after 200 (1 of 3, a is in), d stays: 1 − ⅔ × ⅔ = 5/9; by day 180: 1 − ⅔ = ⅓',
    given: hires([
      ['a', '2023-07-03', null],
      ['b', '2024-01-01', '2024-04-09'],
      ['c', '2024-01-01', '2024-07-18'],
      ['d', '2024-01-01', null],
    ]),
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [
      { value: 5 / 9, n: 4 },
      { facet: '180 days', value: 1 / 3 },
      { facet: '90 days', value: 0 },
    ],
    nothingElse: true,
  },
  {
    name: 'the 365th day is still the first year; the 366th is not',
    arithmetic: 'hired 1 January 2023: left 31 December 2023 (day 365) counts, left 1 January 2024 (day 366) does not: 1 of 4',
    given: hires([
      ['a', '2023-01-01', '2023-12-31'],
      ['b', '2023-01-01', '2024-01-01'],
      ['c', '2023-01-01', null],
      ['d', '2023-01-01', null],
    ]),
    when: { startsOn: '2023-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 1 / 4, n: 4 }],
  },
  {
    name: 'flags with months since start: leavers of a month go before those last seen in it',
    arithmetic:
      'month 6: 10 at risk, 2 leave, 3 are last seen; month 12: 5 at risk, 1 leaves: 1 − .8 × .8 = .36; 180 days lie before month 6 (182.5 days)',
    given: flags([
      [6, 2, 3],
      [12, 1, 4],
    ]),
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [
      { value: 0.36, n: 10 },
      { facet: '180 days', value: 0 },
      { facet: '90 days', value: 0 },
    ],
  },
  {
    name: 'hire dates known only by month, contractors, and people hired over two years ago are not watched',
    arithmetic: 'only a: 0 of 1',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2024-01-01' },
        { person_key: 'b', hire_date: '2024-01-01', hire_precision: 'month' },
        { person_key: 'c', hire_date: '2024-01-01' },
        { person_key: 'd', hire_date: '2022-12-31' },
      ],
      job_event: [
        { person_key: 'a', effective_date: '2024-01-01' },
        { person_key: 'b', effective_date: '2024-01-01' },
        { person_key: 'c', effective_date: '2024-01-01', worker_type: 'contractor' },
        { person_key: 'd', effective_date: '2022-12-31' },
      ],
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 0, n: 1 }],
  },
];
