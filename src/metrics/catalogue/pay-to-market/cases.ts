import { keys, pay, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'three clerks and a manager, each against their own market',
    arithmetic:
      '52,000 ÷ 64,000 = .8125; 64,000 ÷ 64,000 = 1; 80,000 ÷ 64,000 = 1.25; 99,000 ÷ 110,000 = .9; median of logs of .9 and 1: √.9 = .94868',
    given: together(
      staff(keys('c', 3), { job_title: ' Clerk ' }),
      staff(['m'], { job_title: 'Manager' }),
      pay(['c1', 'c2', 'c3', 'm'], [52_000, 64_000, 80_000, 99_000]),
      {
        market_pay: [
          { job_title: 'Clerk', p50: 64_000 },
          { job_title: 'Manager', p50: 110_000 },
        ],
      },
    ),
    when: { ...when, cut: ['job_title'] },
    expected: [
      { value: Math.sqrt(0.9), n: 4 },
      { group: ['Clerk'], value: 1, n: 3 },
      { group: ['Manager'], value: 0.9, n: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'six people: the smallest group with an interval',
    arithmetic: 'ratios .5 to 1, order statistics 1 and 6 bound the median; √(.7 × .8) = .74833',
    given: together(staff(keys('c', 6), { job_title: 'Clerk' }), pay(keys('c', 6), [50_000, 60_000, 70_000, 80_000, 90_000, 100_000]), {
      market_pay: [{ job_title: 'Clerk', p50: 100_000 }],
    }),
    when,
    expected: [{ value: Math.sqrt(0.56), n: 6, low: 0.5, high: 1 }],
  },
  {
    name: 'a title without a match and a person without pay are left out; hourly markets compare by the hour',
    arithmetic: 'a: $18.72 an hour ÷ $20.80 = .9; b has no pay; c has no market',
    given: together(staff(['a', 'b'], { job_title: 'Guard' }), staff(['c'], { job_title: 'Poet' }), pay(['a', 'c'], [38_937.6, 50_000]), {
      market_pay: [{ job_title: 'Guard', hourly_p50: 20.8 }],
    }),
    when,
    expected: [{ value: 0.9, n: 1 }],
  },
];
