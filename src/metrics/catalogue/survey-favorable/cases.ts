import { staff, together } from '../../example-staff.ts';
import { survey } from '../../example-survey.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const pair = [{ id: 'Q1', principle: 'earnings' }, { id: 'Q2', principle: 'earnings' }, { id: 'Q3' }];

export const cases: readonly WorkedCase[] = [
  {
    name: 'four answers to three items: by item, by principle, overall',
    arithmetic: 'Q1 3 of 4 = .75; Q2 1 of 4 = .25; Q3 2 of 4 = .5; earnings (.75 + .25) ÷ 2 = .5; overall (.75 + .25 + .5) ÷ 3 = .5',
    given: survey(pair, { a: [5, 4, 1], b: [4, 3, 4], c: [4, 3, 5], d: [3, 1, 2] }, { submitted: '2024-05-01' }),
    when,
    expected: [
      { value: 0.5, n: 4 },
      { facet: 'earnings', value: 0.5, n: 4 },
      { facet: 'Q1', value: 0.75, n: 4 },
      { facet: 'Q2', value: 0.25, n: 4 },
      { facet: 'Q3', value: 0.5, n: 4 },
    ],
    nothingElse: true,
  },
  {
    name: 'blank answers leave the base; answering half of the items is enough for a theme; reversed items are turned',
    arithmetic: 'Q1: b, c = 1 of 2; Q2 (reversed): a 2 → 4 and b 1 → 5 are favorable: 2 of 2; overall (.5 + 1) ÷ 2 = .75 with 3 people',
    given: survey(
      [{ id: 'Q1' }, { id: 'Q2', reversed: true }],
      { a: [null, 2], b: [4, 1], c: [3, null], d: [null, null] },
      { submitted: '2024-12-31' },
    ),
    when,
    expected: [
      { value: 0.75, n: 3 },
      { facet: 'Q1', value: 0.5, n: 2 },
      { facet: 'Q2', value: 1, n: 2 },
    ],
    nothingElse: true,
  },
  {
    name: 'the unit of the survey file goes first, then the one of the person; unlinked respondents without unit are a blank group',
    arithmetic: 'a: Parks by the file; b: Finance by the roster; c: neither',
    given: together(
      survey([{ id: 'Q1' }], { a: [5] }, { submitted: '2024-05-01', unit: { department: 'Parks' } }),
      {
        survey_respondent: ['b', 'c'].map((person_key) => ({ wave_id: 'w1', person_key, submitted: '2024-05-01' })),
        survey_response: [
          { wave_id: 'w1', person_key: 'b', item_id: 'Q1', value: 1 },
          { wave_id: 'w1', person_key: 'c', item_id: 'Q1', value: 4 },
        ],
      },
      staff(['a', 'b'], { department: 'Finance' }),
    ),
    when: { ...when, cut: ['department'] },
    expected: [
      { facet: 'Q1', value: 2 / 3, n: 3 },
      { facet: 'Q1', group: ['Parks'], value: 1, n: 1 },
      { facet: 'Q1', group: ['Finance'], value: 0, n: 1 },
      { facet: 'Q1', group: [''], value: 1, n: 1 },
    ],
  },
  {
    name: 'each item from its latest round; a round begun after the period is not read; leavers answer by item only',
    arithmetic: 'Q1: 2023 said 0 of 1, 2024 says 1 of 1, 2025 is too late; the exit item Why is shown, but not in the overall figure',
    given: together(
      survey([{ id: 'Q1' }], { a: [1] }, { wave: 'w2023', submitted: '2023-05-01' }),
      survey([{ id: 'Q1' }], { a: [5] }, { wave: 'w2024', submitted: '2024-05-01' }),
      survey([{ id: 'Q1' }], { a: [2] }, { wave: 'w2025', submitted: '2025-05-01' }),
      survey([{ id: 'Why' }], { x: [2], y: [4] }, { wave: 'exit', submitted: '2024-05-01', audience: 'leavers' }),
    ),
    when,
    expected: [
      { value: 1, n: 1 },
      { facet: 'Q1', value: 1, n: 1 },
      { facet: 'Why', value: 0.5, n: 2 },
    ],
    nothingElse: true,
  },
  {
    name: 'answers that are a column of the roster are read for those on roll',
    arithmetic: 'a is on roll, b has left: 1 of 1',
    given: together(survey([{ id: 'Q1' }], { a: [5], b: [1] }), staff(['a']), {
      stint: [{ person_key: 'b', hire_date: '2020-01-01', end_date: '2023-06-30' }],
      job_event: [{ person_key: 'b', effective_date: '2020-01-01' }],
    }),
    when,
    expected: [
      { value: 1, n: 1 },
      { facet: 'Q1', value: 1, n: 1 },
    ],
    nothingElse: true,
  },
];
