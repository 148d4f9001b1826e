import type { GivenTables, WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

const staffPaid = (amounts: readonly number[], department = 'Finance'): GivenTables => ({
  stint: amounts.map((_amount, i) => ({ person_key: `${department}-${i}`, hire_date: '2020-01-01' })),
  job_event: amounts.map((_amount, i) => ({ person_key: `${department}-${i}`, effective_date: '2020-01-01', department })),
  compensation: amounts.map((amount, i) => ({
    person_key: `${department}-${i}`,
    effective_date: '2024-07-01',
    amount,
    annualized: amount,
    as_paid: amount / 2,
    hourly: amount / 2080,
  })),
});

export const cases: readonly WorkedCase[] = [
  {
    name: 'an even number of people: the mean of the two in the middle; six people are the fewest with an interval',
    arithmetic: '40, 50, 60, 70, 80, 90 thousand: (60 + 70) ÷ 2 = 65; ranks 1 and 6 bound the median at 95 %; at half hours 32.5',
    given: staffPaid([90_000, 40_000, 60_000, 70_000, 80_000, 50_000]),
    when,
    expected: [
      { value: 65_000, n: 6, low: 40_000, high: 90_000 },
      { facet: 'as paid', value: 32_500, low: 20_000, high: 45_000 },
    ],
    nothingElse: true,
  },
  {
    name: 'five people: a median, but no interval',
    arithmetic: '40, 50, 60, 70, 80 thousand: the third is 60; 1 − 2·½⁵ = 94 % cannot reach 95 %',
    given: staffPaid([40_000, 50_000, 60_000, 70_000, 80_000]),
    when,
    expected: [{ value: 60_000, n: 5, low: null, high: null }],
  },
  {
    name: 'the latest amount on or before the snapshot counts; later ones and unknown ones do not',
    arithmetic: 'a: 50,000 then 52,000 (then 60,000 in 2025) → 52,000; b has no pay on file; c left in June → median of one = 52,000',
    given: {
      stint: [
        { person_key: 'a', hire_date: '2020-01-01' },
        { person_key: 'b', hire_date: '2020-01-01' },
        { person_key: 'c', hire_date: '2020-01-01', end_date: '2024-06-30' },
      ],
      job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2020-01-01' })),
      compensation: [
        { person_key: 'a', effective_date: '2023-01-01', amount: 50_000, annualized: 50_000, as_paid: 50_000 },
        { person_key: 'a', effective_date: '2024-12-31', amount: 52_000, annualized: 52_000, as_paid: 52_000 },
        { person_key: 'a', effective_date: '2025-01-01', amount: 60_000, annualized: 60_000, as_paid: 60_000 },
        { person_key: 'c', effective_date: '2023-01-01', amount: 90_000, annualized: 90_000, as_paid: 90_000 },
      ],
    },
    when,
    expected: [
      { value: 52_000, n: 1, low: null, high: null },
      { facet: 'as paid', value: 52_000, n: 1 },
    ],
    nothingElse: true,
  },
];
