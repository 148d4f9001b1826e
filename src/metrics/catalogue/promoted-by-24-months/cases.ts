import type { WorkedCase } from '../../worked-case.ts';

const clerk = { event_type: 'hire', level: 'Clerk', level_rank: 1 };
const chief = { seq: 1, event_type: 'promotion', level: 'Chief', level_rank: 2 };
const when = { startsOn: '2021-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'two promoted, one left, one still in the level: leaving competes',
    arithmetic:
      'all hired 1 January 2021: a promoted after 100 days, b leaves after 200, c promoted after 300, d stays: ¼ + (3/4 × 2/3) × ½ = .25 + .25 = .5 (one minus Kaplan–Meier would say 1 − ¾ × ½ = .625)',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2021-01-01' },
        { person_key: 'b', hire_date: '2021-01-01', end_date: '2021-07-19' },
        { person_key: 'c', hire_date: '2021-01-01' },
        { person_key: 'd', hire_date: '2021-01-01' },
      ],
      job_event: [
        ...['a', 'b', 'c', 'd'].map((person_key) => ({ person_key, effective_date: '2021-01-01', ...clerk })),
        { person_key: 'a', effective_date: '2021-04-11', ...chief },
        { person_key: 'c', effective_date: '2021-10-28', ...chief },
      ],
      promotion: [
        { person_key: 'a', effective_date: '2021-04-11' },
        { person_key: 'c', effective_date: '2021-10-28' },
      ],
      separation: [{ person_key: 'b', last_day: '2021-07-19', type: 'voluntary' }],
    },
    when,
    expected: [
      { value: 0.5, n: 4 },
      { facet: '12 months', value: 0.5 },
    ],
    nothingElse: true,
  },
  {
    name: 'promoted on day 730 is within 24 months, on day 731 is not; a move to another department is no new level',
    arithmetic: 'a after 730 days: 1 of 2; b after 731 days: later',
    given: {
      stint: ['a', 'b'].map((person_key) => ({ person_key, hire_date: '2021-01-01' })),
      job_event: [
        ...['a', 'b'].map((person_key) => ({ person_key, effective_date: '2021-01-01', department: 'Parks', ...clerk })),
        {
          person_key: 'a',
          effective_date: '2022-01-01',
          seq: 1,
          event_type: 'transfer',
          level: 'Clerk',
          level_rank: 1,
          department: 'Finance',
        },
        { person_key: 'a', effective_date: '2023-01-01', ...chief },
        { person_key: 'b', effective_date: '2023-01-02', ...chief },
      ],
      promotion: [
        { person_key: 'a', effective_date: '2023-01-01' },
        { person_key: 'b', effective_date: '2023-01-02' },
      ],
    },
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 0.5, n: 2 },
      { group: ['Parks'], value: 0.5, n: 2 },
    ],
  },
  {
    name: 'a level known only from a roster has no first day; a time begun before the window enters late',
    arithmetic:
      'a: roster only, out; b: entered 1 January 2021, window from 1 January 2022: at risk from day 365, promoted on day 400: 1 of 1',
    given: {
      stint: ['a', 'b', 'z'].map((person_key) => ({ person_key, hire_date: '2021-01-01' })),
      job_event: [
        { person_key: 'a', effective_date: '2022-06-30', level: 'Clerk', level_rank: 1 },
        { person_key: 'b', effective_date: '2021-01-01', ...clerk },
        { person_key: 'b', effective_date: '2022-02-05', ...chief },
        { person_key: 'z', effective_date: '2021-01-01', event_type: 'hire', level: 'Chief', level_rank: 2 },
      ],
      promotion: [{ person_key: 'b', effective_date: '2022-02-05' }],
    },
    when: { startsOn: '2022-01-01', endsOn: '2024-12-31' },
    expected: [{ value: 1, n: 1 }],
  },
];
