import { exampleCompany } from '../../example-company.ts';
import type { WorkedCase } from '../../worked-case.ts';

export const cases: readonly WorkedCase[] = [
  {
    name: 'nine people at the start of 2024, four after its end; a mover is kept by the unit left',
    arithmetic: '4 ÷ 9 = .4444; A 3 ÷ 5 kept, 2 ÷ 5 in the same unit; B 1 ÷ 4',
    given: exampleCompany,
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31', cut: ['department'] },
    expected: [
      { value: 4 / 9, n: 9 },
      { group: ['A'], value: 3 / 5, n: 5 },
      { group: ['B'], value: 1 / 4, n: 4 },
      { facet: 'same unit', value: 3 / 9 },
      { facet: 'same unit', group: ['A'], value: 2 / 5 },
      { facet: 'same unit', group: ['B'], value: 1 / 4 },
    ],
    nothingElse: true,
  },
  {
    name: 'part of a year: a break of one day keeps the person',
    arithmetic: '10 February to 20 May: 7 of 11 = .6364; whoever leaves in between and returns the day after next is still there',
    given: exampleCompany,
    when: { startsOn: '2024-02-10', endsOn: '2024-05-20' },
    expected: [{ value: 7 / 11, n: 11 }],
  },
  {
    name: 'hired on the first day: not in the opening cohort; left on the last day: not kept',
    arithmetic: 'a leaves on 31 December, b on 1 January after, c hired on 1 January: 1 of 2',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2020-01-01', end_date: '2024-12-31' },
        { person_key: 'b', hire_date: '2020-01-01', end_date: '2025-01-01' },
        { person_key: 'c', hire_date: '2024-01-01' },
      ],
      job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2020-01-01' })),
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 1 / 2, n: 2 }],
  },
  {
    name: 'without a hire date nobody is in the opening cohort',
    arithmetic: 'no one can be counted: no figure',
    given: { stint: [{ person_key: 'a' }], job_event: [{ person_key: 'a', effective_date: '2020-01-01' }] },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: null }],
    nothingElse: true,
  },
];
