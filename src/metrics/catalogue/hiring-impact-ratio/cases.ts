import { gender, keys, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

const applied = (people: readonly string[], stageOf: (i: number) => string, more: Readonly<Record<string, string>> = {}) => ({
  application: people.map((person_key, i) => ({ app_id: person_key, person_key, applied: '2024-05-01', stage: stageOf(i), ...more })),
});

const [women, men] = [keys('w', 600), keys('m', 1000)];

export const cases: readonly WorkedCase[] = [
  {
    name: '120 of 600 women and 300 of 1,000 men hired',
    arithmetic: '.20 ÷ .30 = .6667',
    given: together(
      applied(women, (i) => (i < 120 ? 'hired' : 'rejected')),
      applied(men, (i) => (i < 300 ? 'hired' : 'rejected')),
      gender(women, 'woman', 'Female'),
      gender(men, 'man', 'Male'),
    ),
    when,
    expected: [
      { value: 2 / 3, n: 1600 },
      { facet: 'offer or beyond', value: 2 / 3, n: 1600 },
    ],
    nothingElse: true,
  },
  {
    name: 'only the current stage is known: reaching an offer is compared; a group under two percent of the pool is not tested',
    arithmetic: '20 of 100 and 25 of 100 have an offer: .20 ÷ .25 = .80; 3 of 203 candidates are of another gender: 1.5 %',
    given: together(
      applied(keys('w', 100), (i) => (i < 20 ? 'offer' : 'interview')),
      applied(keys('m', 100), (i) => (i < 25 ? 'offer' : 'rejected')),
      applied(keys('x', 3), () => 'applied'),
      gender(keys('w', 100), 'woman', 'Female'),
      gender(keys('m', 100), 'man', 'Male'),
      gender(keys('x', 3), 'other', 'Other'),
    ),
    when,
    expected: [
      { value: 0.8, n: 203 },
      { facet: 'offer or beyond', value: 0.8 },
    ],
    nothingElse: true,
  },
  {
    name: 'three groups: the lowest stands against the highest; applications outside the period, blank and undisclosed are out',
    arithmetic: 'white 6 of 10, black 3 of 10, asian 5 of 10: .3 ÷ .6 = .5',
    given: together(
      applied(keys('p', 10), (i) => (i < 6 ? 'hired' : 'rejected')),
      applied(keys('q', 10), (i) => (i < 3 ? 'hired' : 'rejected')),
      applied(keys('r', 10), (i) => (i < 5 ? 'hired' : 'rejected')),
      applied(keys('s', 10), () => 'rejected'),
      applied(keys('t', 10), () => 'rejected', { applied: '2023-12-31' }),
      {
        person: [
          ...keys('p', 10).map((person_key) => ({ person_key, race_ethnicity: 'white', race_ethnicity_raw: 'White' })),
          ...keys('q', 10).map((person_key) => ({ person_key, race_ethnicity: 'black', race_ethnicity_raw: 'Black' })),
          ...keys('r', 10).map((person_key) => ({ person_key, race_ethnicity: 'asian', race_ethnicity_raw: 'Asian' })),
          ...keys('s', 10).map((person_key) => ({ person_key, race_ethnicity: 'undisclosed', race_ethnicity_raw: 'I decline' })),
          ...keys('t', 10).map((person_key) => ({ person_key, race_ethnicity: 'black', race_ethnicity_raw: 'Black' })),
        ],
      },
    ),
    when,
    expected: [
      { facet: 'race or ethnicity', value: 0.5, n: 30 },
      { facet: 'race or ethnicity, offer or beyond', value: 0.5 },
    ],
    nothingElse: true,
  },
];
