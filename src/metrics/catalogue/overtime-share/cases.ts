import { staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'hours of three people in two departments',
    arithmetic: '(100 + 0 + 30) ÷ (1,100 + 1,000 + 500) = 130 ÷ 2,600 = .05; Parks 100 ÷ 1,100 = .0909',
    given: together(staff(['a'], { department: 'Parks' }), staff(['b', 'c'], { department: 'Finance' }), {
      work_hours: [
        { person_key: 'a', starts_on: '2024-01-01', regular_hours: 1000, overtime_hours: 100 },
        { person_key: 'b', starts_on: '2024-01-01', regular_hours: 1000, overtime_hours: 0 },
        { person_key: 'c', starts_on: '2024-01-01', regular_hours: 400, overtime_hours: 20 },
        { person_key: 'c', starts_on: '2024-07-01', regular_hours: 70, overtime_hours: 10 },
      ],
    }),
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 0.05, n: 3 },
      { group: ['Parks'], value: 100 / 1100, n: 1 },
      { group: ['Finance'], value: 30 / 1500, n: 2 },
    ],
    nothingElse: true,
  },
  {
    name: 'only pay is known: rows with both parts count',
    arithmetic: '6,500 ÷ 50,000 = .13; a row without gross pay and one without overtime pay are out',
    given: {
      work_hours: [
        { person_key: 'a', gross_pay: 30_000, overtime_pay: 6_500 },
        { person_key: 'b', gross_pay: 20_000, overtime_pay: 0 },
        { person_key: 'c', gross_pay: null, overtime_pay: 900 },
        { person_key: 'd', gross_pay: 70_000, overtime_pay: null },
      ],
    },
    when,
    expected: [{ facet: 'pay', value: 0.13, n: 2 }],
    nothingElse: true,
  },
  {
    name: 'first and last day of the period count, the days around it do not',
    arithmetic: '10 ÷ 100 on both days: 20 ÷ 200 = .1',
    given: {
      work_hours: ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((starts_on, i) => ({
        person_key: 'a',
        starts_on,
        regular_hours: i === 1 || i === 2 ? 90 : 0,
        overtime_hours: 10,
      })),
    },
    when,
    expected: [{ value: 0.1, n: 1, low: null, high: null }],
  },
];
