import { keys, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const enrolled = (people: readonly string[], plan: string, row: Readonly<Record<string, string | boolean>> = {}) => ({
  benefit_enrollment: people.map((person_key) => ({ person_key, plan, plan_type: 'medical', is_enrolled: true, ...row })),
});

export const cases: readonly WorkedCase[] = [
  {
    name: 'two plans',
    arithmetic: 'A 3, B 2',
    given: together(enrolled(keys('a', 3), 'A'), enrolled(keys('b', 2), 'B')),
    when,
    expected: [
      { facet: 'A', value: 3, n: 3 },
      { facet: 'B', value: 2, n: 2 },
    ],
    nothingElse: true,
  },
  {
    name: 'enrolled on the last day of the period counts, a day later does not; twice on file is once',
    arithmetic: 'a (twice) and b: 2; c from 2025: not yet',
    given: together(
      enrolled(['a', 'b'], 'A', { effective_date: '2024-12-31' }),
      enrolled(['a'], 'A', { effective_date: '2024-01-01' }),
      enrolled(['c'], 'A', { effective_date: '2025-01-01' }),
    ),
    when,
    expected: [{ facet: 'A', value: 2, n: 2 }],
  },
  {
    name: 'waived is not enrolled; the department comes from the roster where the file has none',
    arithmetic: 'Parks 1 (the other one waived)',
    given: together(enrolled(['a'], 'A'), enrolled(['b'], 'A', { tier: 'waived' }), staff(['a', 'b'], { department: 'Parks' })),
    when: { ...when, cut: ['department'] },
    expected: [
      { facet: 'A', value: 1 },
      { facet: 'A', group: ['Parks'], value: 1 },
    ],
    nothingElse: true,
  },
];
