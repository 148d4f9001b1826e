import { staff, together } from '../../example-staff.ts';
import { survey } from '../../example-survey.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'five answers to one item',
    arithmetic: '(2 + 3 + 4 + 4 + 5) ÷ 5 = 3.6',
    given: survey([{ id: 'My work is meaningful' }], { a: [2], b: [3], c: [4], d: [4], e: [5] }, { submitted: '2024-01-15' }),
    when,
    expected: [{ facet: 'My work is meaningful', value: 3.6, n: 5 }],
    nothingElse: true,
  },
  {
    name: 'in the direction it was asked: a reversed item is not turned; the last day of the period is in time',
    arithmetic: '(1 + 2) ÷ 2 = 1.5',
    given: survey([{ id: 'I think about leaving', reversed: true }], { a: [1], b: [2] }, { submitted: '2024-12-31' }),
    when,
    expected: [{ facet: 'I think about leaving', value: 1.5, n: 2 }],
  },
  {
    name: 'blanks leave the base; by department of the person',
    arithmetic: 'Parks (4 + 5) ÷ 2 = 4.5; Finance 1; overall 10 ÷ 3',
    given: together(
      survey([{ id: 'Q1' }], { a: [4], b: [5], c: [1], d: [null] }, { submitted: '2024-05-01' }),
      staff(['a', 'b'], { department: 'Parks' }),
      staff(['c', 'd'], { department: 'Finance' }),
    ),
    when: { ...when, cut: ['department'] },
    expected: [
      { facet: 'Q1', value: 10 / 3, n: 3 },
      { facet: 'Q1', group: ['Parks'], value: 4.5, n: 2 },
      { facet: 'Q1', group: ['Finance'], value: 1, n: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'the interval ends where the scale of the answers does',
    arithmetic: '(1 + 1 + 1 + 1 + 2) ÷ 5 = 1.2, sd .4472; 1.2 ± 2.7764 × .4472 ÷ √5 = .645 … 1.755, on a scale from 1 to 5: from 1',
    given: survey([{ id: 'Q1' }], { a: [1], b: [1], c: [1], d: [1], e: [2] }, { submitted: '2024-05-01' }),
    when,
    expected: [{ facet: 'Q1', value: 1.2, n: 5, low: 1, high: 1.755289, within: 1e-6 }],
  },
];
