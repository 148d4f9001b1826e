import { staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

export const cases: readonly WorkedCase[] = [
  {
    name: 'three people: the one in the middle',
    arithmetic: '2 January 2023, 2 January 2020, 2 January 2004 to 31 December 2024: 729, 1,825, 7,669 days; 1,825 ÷ 365.25 = 4.9966',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2023-01-02' },
        { person_key: 'b', hire_date: '2020-01-02' },
        { person_key: 'c', hire_date: '2004-01-02' },
      ],
      job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2004-01-02' })),
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 1825 / 365.25, n: 3, low: null }],
  },
  {
    name: 'the original hire date goes before the hire date; hired on the snapshot day is zero years',
    arithmetic: 'rehired 2024, first hired 31 December 2014: 3,653 days; hired 31 December 2024: 0; median (0 + 10.0014) ÷ 2 = 5.0007',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2024-06-01', seniority_date: '2014-12-31' },
        { person_key: 'b', hire_date: '2024-12-31' },
      ],
      job_event: [
        { person_key: 'a', effective_date: '2024-06-01' },
        { person_key: 'b', effective_date: '2024-12-31' },
      ],
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 3653 / 365.25 / 2, n: 2 }],
  },
  {
    name: 'years of service stated by the file; people with neither are left out, leavers too',
    arithmetic: 'stated 4 and 6, one unknown, one gone: median of 4 and 6 = 5',
    given: together(
      {
        stint: [{ person_key: 'a', tenure_years: 4 }, { person_key: 'b', tenure_years: 6 }, { person_key: 'c' }],
        job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2024-06-30' })),
      },
      { ...staff(['d']), stint: [{ person_key: 'd', hire_date: '1990-01-01', end_date: '2024-12-30' }] },
    ),
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 5, n: 2 }],
  },
];
