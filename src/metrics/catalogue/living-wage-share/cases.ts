import { keys, pay, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'two floors for four people',
    arithmetic: '30,000, 33,000, 40,000, 60,000 a year ÷ 2,080 = 14.42, 15.87, 19.23, 28.85 an hour; at 15.00: 3 of 4; at 20.00: 1 of 4',
    given: together(staff(keys('a', 4)), pay(keys('a', 4), [30_000, 33_000, 40_000, 60_000]), {
      pay_floor: [
        { rung: 'state minimum', hourly: 15 },
        { rung: 'living wage', hourly: 20 },
      ],
    }),
    when,
    expected: [
      { facet: 'state minimum', value: 0.75, n: 4 },
      { facet: 'living wage', value: 0.25, n: 4 },
    ],
    nothingElse: true,
  },
  {
    name: 'exactly at the floor is reached',
    arithmetic: '33,000 ÷ 2,080 = 15.865384…, the floor of a family of four: 1 of 1',
    given: together(staff(['a']), pay(['a'], [33_000]), { pay_floor: [{ rung: 'poverty line', hourly: 33_000 / 2080 }] }),
    when,
    expected: [{ facet: 'poverty line', value: 1, n: 1 }],
  },
  {
    name: '63 of 900 under the floor; people without pay are not in the base',
    arithmetic: '837 ÷ 900 = .930; Wilson .9114 to .9449',
    given: together(staff(keys('a', 901)), pay(keys('a', 63), [31_200]), pay(keys('a', 900).slice(63), [41_600]), {
      pay_floor: [{ rung: 'living wage', hourly: 18 }],
    }),
    when,
    expected: [{ facet: 'living wage', value: 0.93, n: 900, low: 0.91145, high: 0.94491, within: 1e-4 }],
  },
];
