import { exampleCompany } from '../../example-company.ts';
import type { WorkedCase } from '../../worked-case.ts';

export const cases: readonly WorkedCase[] = [
  {
    name: 'twelve people over 2024 with a transfer, a rehire and leavers on the last day',
    arithmetic: '4 ÷ (2,962 days ÷ 365.25 = 8.1095 person-years) = .4932; A 2 ÷ 3.7892 = .5278; B 2 ÷ 4.3203 = .4629; 2 + 2 = 4',
    given: exampleCompany,
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31', cut: ['department'] },
    expected: [
      { value: 0.4932478055367994, n: 12 },
      { group: ['A'], value: 0.5278179190751445, n: 6 },
      { group: ['B'], value: 0.46292775665399244, n: 7 },
    ],
    nothingElse: true,
  },
  {
    name: 'part of a year: exposure is clipped at both ends',
    arithmetic: '10 February to 20 May: 3 ÷ (863 days ÷ 365.25 = 2.3628) = 1.2697',
    given: exampleCompany,
    when: { startsOn: '2024-02-10', endsOn: '2024-05-20' },
    expected: [{ value: 1.2696987253765932 }],
  },
  {
    name: 'left on the last day of the period, hired on the first: both days count',
    arithmetic: 'one person, 1 January to 31 December 2023, 365 days = .99932 person-years; 1 ÷ .99932 = 1.00068',
    given: {
      stint: [{ person_key: 'a', hire_date: '2023-01-01', end_date: '2023-12-31' }],
      job_event: [{ person_key: 'a', effective_date: '2023-01-01' }],
      separation: [{ person_key: 'a', last_day: '2023-12-31', type: 'voluntary' }],
    },
    when: { startsOn: '2023-01-01', endsOn: '2023-12-31' },
    expected: [{ value: 365.25 / 365, n: 1 }],
  },
  {
    name: 'people without a hire date to the day carry no exposure; a separation of unknown kind is not voluntary',
    arithmetic: 'a: 366 days and an unknown separation; b: hire year only, out; 0 ÷ 1.00205 = 0',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2020-01-01', end_date: '2024-12-31' },
        { person_key: 'b', hire_date: '2020-01-01', hire_precision: 'year', end_date: '2024-06-30' },
      ],
      job_event: [
        { person_key: 'a', effective_date: '2020-01-01' },
        { person_key: 'b', effective_date: '2020-01-01' },
      ],
      separation: [
        { person_key: 'a', last_day: '2024-12-31', type: 'unknown' },
        { person_key: 'b', last_day: '2024-06-30', type: 'voluntary' },
      ],
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 0, n: 1 }],
  },
];
