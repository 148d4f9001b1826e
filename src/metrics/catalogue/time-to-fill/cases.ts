import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

export const cases: readonly WorkedCase[] = [
  {
    name: 'two of five posts are still open: the open ones count as long as they have been open',
    arithmetic:
      'filled after 30, 45, 75 days, open since 60 and 90: S = .8, .6, .6 × ½ = .3 at day 75: median 75 (of the filled ones alone it would be 45)',
    given: {
      requisition: [
        { req_id: 'a', opened: '2024-02-01', filled: '2024-03-02', status: 'filled' },
        { req_id: 'b', opened: '2024-02-01', filled: '2024-03-17', status: 'filled' },
        { req_id: 'c', opened: '2024-11-01' },
        { req_id: 'd', opened: '2024-02-01', filled: '2024-04-16', status: 'filled' },
        { req_id: 'e', opened: '2024-10-02' },
      ],
    },
    when,
    expected: [{ value: 75, n: 5 }],
    nothingElse: true,
  },
  {
    name: 'a canceled post is never filled: when most are canceled there is no median',
    arithmetic: '1 of 3 filled: the curve stops at ⅔',
    given: {
      requisition: [
        { req_id: 'a', opened: '2024-02-01', filled: '2024-02-11', status: 'filled' },
        { req_id: 'b', opened: '2024-02-01', closed: '2024-02-05', status: 'canceled' },
        { req_id: 'c', opened: '2024-02-01', closed: '2024-03-05', status: 'canceled' },
      ],
    },
    when,
    expected: [{ value: null }],
    nothingElse: true,
  },
  {
    name: 'opened before the period: enters at the age reached; filled on the first day counts, the day before does not',
    arithmetic:
      'a opened 22 December, filled 1 January: 10 days, at risk from day 9 on; b filled 31 December: gone; two openings of one requisition are one n',
    given: {
      requisition: [
        { req_id: 'a', opened: '2023-12-22', filled: '2024-01-01', status: 'filled', openings: 2, department: 'Parks' },
        { req_id: 'b', opened: '2023-12-22', filled: '2023-12-31', status: 'filled', department: 'Parks' },
      ],
    },
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 10, n: 1 },
      { group: ['Parks'], value: 10, n: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'posts without an opening date, on hold, or opened after the period are out',
    arithmetic: 'only d: 5 days',
    given: {
      requisition: [
        { req_id: 'a', filled: '2024-03-01', status: 'filled' },
        { req_id: 'b', opened: '2024-02-01', status: 'on_hold' },
        { req_id: 'c', opened: '2025-01-01' },
        { req_id: 'd', opened: '2024-02-01', filled: '2024-02-06', status: 'filled' },
      ],
    },
    when,
    expected: [{ value: 5, n: 1 }],
  },
];
