import { keys, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const flagged = (people: readonly string[], left: number) => ({
  leaver_flag: people.map((person_key, i) => ({ person_key, has_left: i < left })),
});

export const cases: readonly WorkedCase[] = [
  {
    name: '24 of 120 marked as left, by department',
    arithmetic: '24 ÷ 120 = .2; Parks 4 ÷ 20 = .2; Finance 20 ÷ 100 = .2',
    given: together(
      flagged(keys('p', 20), 4),
      flagged(keys('f', 100), 20),
      staff(keys('p', 20), { department: 'Parks' }),
      staff(keys('f', 100), { department: 'Finance' }),
    ),
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 0.2, n: 120 },
      { group: ['Parks'], value: 0.2, n: 20 },
      { group: ['Finance'], value: 0.2, n: 100 },
    ],
    nothingElse: true,
  },
  {
    name: 'nobody left is zero, with an interval',
    arithmetic: '0 of 10: Wilson 0 to .2775',
    given: flagged(keys('a', 10), 0),
    when,
    expected: [{ value: 0, n: 10, low: 0, high: 0.27753, within: 1e-4 }],
  },
  {
    name: 'a person listed twice counts once; people without a flag are not in the base',
    arithmetic: 'a (yes and no) and b (no): 1 of 2; c has no flag',
    given: together(flagged(['a', 'b'], 1), { leaver_flag: [{ person_key: 'a', has_left: false }] }, staff(['a', 'b', 'c'])),
    when,
    expected: [{ value: 0.5, n: 2 }],
  },
];
