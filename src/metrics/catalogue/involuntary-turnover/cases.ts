import { exampleCompany } from '../../example-company.ts';
import type { WorkedCase } from '../../worked-case.ts';

export const cases: readonly WorkedCase[] = [
  {
    name: 'two dismissals among twelve people over 2024, both in department B',
    arithmetic: '2 ÷ 8.1095 = .2466; A 0 ÷ 3.7892 = 0; B 2 ÷ 4.3203 = .4629',
    given: exampleCompany,
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31', cut: ['department'] },
    expected: [
      { value: 2 / (2962 / 365.25), n: 12 },
      { group: ['A'], value: 0 },
      { group: ['B'], value: 2 / (1578 / 365.25) },
    ],
    nothingElse: true,
  },
  {
    name: 'one day of employment, dismissed that day, is one person-day and one event',
    arithmetic: '15 August only: 1 + 7 others on roll that day; 1 ÷ (8 person-days ÷ 365.25)',
    given: exampleCompany,
    when: { startsOn: '2024-08-15', endsOn: '2024-08-15' },
    expected: [{ value: 365.25 / 8, n: 8 }],
  },
  {
    name: 'a resignation, an ended contract and an unknown kind are no dismissals',
    arithmetic: '0 ÷ (3 × 366 days ÷ 365.25) = 0',
    given: {
      stint: ['a', 'b', 'c'].map((person_key) => ({ person_key, hire_date: '2020-01-01', end_date: '2024-12-31' })),
      job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2020-01-01' })),
      separation: [
        { person_key: 'a', last_day: '2024-12-31', type: 'voluntary' },
        { person_key: 'b', last_day: '2024-12-31', type: 'end_of_contract' },
        { person_key: 'c', last_day: '2024-12-31', type: 'unknown' },
      ],
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 0, n: 3, low: 0 }],
  },
];
