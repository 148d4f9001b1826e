import { keys, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2023-01-01', endsOn: '2023-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'three people below the top, one promoted to it in mid-year: the promotion counts in the department left',
    arithmetic:
      'a 1 January to 30 June = 181 days below the top, b and c 365: 1 ÷ (911 ÷ 365.25) = .4009; Parks 1 ÷ (181 ÷ 365.25) = 2.0180',
    given: {
      stint: ['a', 'b', 'c', 'd'].map((person_key) => ({ person_key, hire_date: '2020-01-01' })),
      job_event: [
        { person_key: 'a', effective_date: '2020-01-01', level: 'Clerk', level_rank: 1, department: 'Parks' },
        {
          person_key: 'a',
          effective_date: '2023-07-01',
          seq: 1,
          event_type: 'promotion',
          level: 'Chief',
          level_rank: 2,
          department: 'Finance',
        },
        { person_key: 'b', effective_date: '2020-01-01', level: 'Clerk', level_rank: 1, department: 'Finance' },
        { person_key: 'c', effective_date: '2020-01-01', level: 'Clerk', level_rank: 1, department: 'Finance' },
        { person_key: 'd', effective_date: '2020-01-01', level: 'Chief', level_rank: 2, department: 'Finance' },
      ],
      promotion: [{ person_key: 'a', effective_date: '2023-07-01', from_level: 'Clerk', to_level: 'Chief' }],
    },
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 365.25 / 911, n: 3 },
      { group: ['Parks'], value: 365.25 / 181, n: 1 },
      { group: ['Finance'], value: 0, n: 2 },
    ],
    nothingElse: true,
  },
  {
    name: 'promoted on the first day of the period counts, on the day after its end does not',
    arithmetic: 'a on 1 January 2023: 1; b on 1 January 2024: 0; 1 ÷ (2 × 365 ÷ 365.25)',
    given: together(staff(['a', 'b']), {
      promotion: [
        { person_key: 'a', effective_date: '2023-01-01' },
        { person_key: 'b', effective_date: '2024-01-01' },
      ],
    }),
    when,
    expected: [{ value: 365.25 / 730, n: 2 }],
  },
  {
    name: 'a file that only says promoted or not gives a share of those asked; blanks were not asked',
    arithmetic: '2 of 8 asked = .25, Wilson .0715 to .5907; two more people on roll were not asked',
    given: together(staff(keys('a', 10), { department: 'Parks' }), {
      promotion: keys('a', 8).map((person_key, i) => ({ person_key, source: 'flag', is_promoted: i < 2 })),
    }),
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 0.25, n: 8, low: 0.0715, high: 0.5907, within: 1e-4 },
      { group: ['Parks'], value: 0.25, n: 8 },
    ],
    nothingElse: true,
  },
];
