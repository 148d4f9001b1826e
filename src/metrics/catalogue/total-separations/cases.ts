import { exampleCompany } from '../../example-company.ts';
import type { WorkedCase } from '../../worked-case.ts';

const years = 2962 / 365.25;

export const cases: readonly WorkedCase[] = [
  {
    name: 'seven separations of three kinds add up',
    arithmetic: '7 ÷ 8.1095 = .8632 = .4932 voluntary + .2466 involuntary + .1233 retirement',
    given: exampleCompany,
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [
      { value: 0.863183659689399, n: 12 },
      { facet: 'voluntary', value: 4 / years },
      { facet: 'involuntary', value: 2 / years },
      { facet: 'retirement', value: 1 / years },
    ],
    nothingElse: true,
  },
  {
    name: 'units add up to the whole: a transfer is no separation',
    arithmetic: 'A 2 ÷ 3.7892 = .5278, B 5 ÷ 4.3203 = 1.1573; 2 + 5 = 7',
    given: exampleCompany,
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31', cut: ['department'] },
    expected: [
      { group: ['A'], value: 0.5278179190751445 },
      { group: ['B'], value: 1.157319391634981, n: 7 },
      { facet: 'retirement', group: ['A'], value: 0, n: 6 },
      { facet: 'retirement', group: ['B'], value: 1 / (1578 / 365.25), n: 7 },
    ],
  },
  {
    name: 'a separation of unknown kind is a facet of its own; a transfer out and one after the period are none',
    arithmetic: '1 ÷ (3 × 366 ÷ 365.25) = .3327',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2020-01-01', end_date: '2024-12-31' },
        { person_key: 'b', hire_date: '2020-01-01', end_date: '2024-12-31' },
        { person_key: 'c', hire_date: '2020-01-01', end_date: '2025-01-01' },
      ],
      job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2020-01-01' })),
      separation: [
        { person_key: 'a', last_day: '2024-12-31', type: 'unknown' },
        { person_key: 'b', last_day: '2024-12-31', type: 'transfer_out' },
        { person_key: 'c', last_day: '2025-01-01', type: 'voluntary' },
      ],
    },
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [
      { value: 1 / ((3 * 366) / 365.25), n: 3 },
      { facet: 'unknown', value: 1 / ((3 * 366) / 365.25) },
    ],
    nothingElse: true,
  },
];
