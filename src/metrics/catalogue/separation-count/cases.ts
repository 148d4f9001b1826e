import { exampleCompany } from '../../example-company.ts';
import type { WorkedCase } from '../../worked-case.ts';

const leavers = (rows: readonly (readonly [last_day: string | null, precision: string, type: string, office: string])[]) => ({
  separation: rows.map(([last_day, last_day_precision, type, office], i) => ({
    person_key: `x${i}`,
    last_day,
    last_day_precision,
    type,
    office,
  })),
});

export const cases: readonly WorkedCase[] = [
  {
    name: 'seven separations in 2024, by kind',
    arithmetic: '4 voluntary + 2 involuntary + 1 retirement = 7',
    given: exampleCompany,
    when: { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    expected: [
      { value: 7, n: 7 },
      { facet: 'voluntary', value: 4 },
      { facet: 'involuntary', value: 2 },
      { facet: 'retirement', value: 1 },
      { facet: 'all on file', value: 7 },
      { facet: 'all on file, voluntary', value: 4 },
      { facet: 'all on file, involuntary', value: 2 },
      { facet: 'all on file, retirement', value: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'a leavers-only file with years and months: a year counts when all of it lies inside',
    arithmetic: '2013 as a year: inside 2013; May 2013 as a month: inside; 2012: outside; 31 December 2013: inside → 3 of 4',
    given: leavers([
      ['2013-01-01', 'year', 'retirement', 'North'],
      ['2013-05-01', 'month', 'voluntary', 'North'],
      ['2012-01-01', 'year', 'voluntary', 'South'],
      ['2013-12-31', 'day', 'voluntary', 'South'],
    ]),
    when: { startsOn: '2013-01-01', endsOn: '2013-12-31', cut: ['office'] },
    expected: [
      { value: 3 },
      { facet: 'all on file', value: 4 },
      { group: ['North'], value: 2 },
      { group: ['South'], value: 1 },
      { facet: 'all on file', group: ['South'], value: 2 },
    ],
  },
  {
    name: 'a separation without a date is on file, but in no period; a row with neither date nor kind is none',
    arithmetic: '1 dated in the period; 2 on file',
    given: leavers([
      [null, 'day', 'voluntary', 'North'],
      ['2013-06-30', 'day', 'unknown', 'North'],
      [null, 'day', 'unknown', 'North'],
    ]),
    when: { startsOn: '2013-01-01', endsOn: '2013-12-31' },
    expected: [
      { value: 1 },
      { facet: 'unknown', value: 1 },
      { facet: 'all on file', value: 2 },
      { facet: 'all on file, unknown', value: 1 },
      { facet: 'all on file, voluntary', value: 1 },
    ],
    nothingElse: true,
  },
];
