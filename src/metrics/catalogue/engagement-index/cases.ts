import { staff, together } from '../../example-staff.ts';
import { survey } from '../../example-survey.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const two = [{ id: 'Q1' }, { id: 'Q2' }];

export const cases: readonly WorkedCase[] = [
  {
    name: 'three people: the mean of each person’s favorable share',
    arithmetic: 'a 2 of 2 = 100, b 1 of 2 = 50, c 0 of 2 = 0: mean 50, sd 50, t(2) 4.3027: 50 ± 124.2, which ends at 0 and 100',
    given: survey(two, { a: [5, 4], b: [4, 3], c: [1, 2] }, { submitted: '2024-05-01' }),
    when,
    expected: [{ value: 50, n: 3, low: 0, high: 100 }],
    nothingElse: true,
  },
  {
    name: 'half of the items is enough, less is not',
    arithmetic: 'four items: a answers two (100), b answers one (out)',
    given: survey(
      [...two, { id: 'Q3' }, { id: 'Q4' }],
      { a: [5, 4, null, null], b: [1, null, null, null], c: [1, 1, 1, 1] },
      { submitted: '2024-12-31' },
    ),
    when,
    expected: [{ value: 50, n: 2 }],
  },
  {
    name: 'nobody answered: no figure; one person has no interval',
    arithmetic: 'a: 100, no spread to judge',
    given: survey(two, { a: [5, 5], b: [null, null] }, { submitted: '2024-05-01' }),
    when,
    expected: [{ value: 100, n: 1, low: null, high: null }],
  },
  {
    name: 'answers of leavers are not in it',
    arithmetic: 'an exit survey alone: no figure',
    given: survey(two, { a: [5, 5] }, { submitted: '2024-05-01', audience: 'leavers' }),
    when,
    expected: [{ value: null }],
    nothingElse: true,
  },
  {
    name: 'nobody said who answered: a round of known staff is one of employees, a round of strangers is not',
    arithmetic: 'a and b are on the roster, c is not (2 of 3): 100, 0, 50: mean 50; the other survey has no one we know',
    given: together(
      survey(two, { a: [5, 5], b: [1, 1], c: [5, 1] }, { submitted: '2024-05-01', audience: 'unknown' }),
      survey([{ id: 'P1' }], { x: [5], y: [5] }, { wave: 'w2', submitted: '2024-05-01', audience: 'unknown' }),
      staff(['a', 'b']),
    ),
    when,
    expected: [{ value: 50, n: 3 }],
    nothingElse: true,
  },
];
