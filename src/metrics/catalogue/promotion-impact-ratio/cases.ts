import { gender, keys, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const [women, men] = [keys('w', 50), keys('m', 50)];
const everyone = together(staff([...women, ...men]), gender(women, 'woman', 'f'), gender(men, 'man', 'm'));
const flagged = (people: readonly string[], promoted: number) => ({
  promotion: people.map((person_key, i) => ({ person_key, source: 'flag', is_promoted: i < promoted })),
});

export const cases: readonly WorkedCase[] = [
  {
    name: 'flags: 9 of 50 women and 10 of 50 men',
    arithmetic: '.18 ÷ .20 = .9',
    given: together(everyone, flagged(women, 9), flagged(men, 10)),
    when,
    expected: [{ value: 0.9, n: 100 }],
    nothingElse: true,
  },
  {
    name: 'dated promotions: only those of the period, of people on roll at its start',
    arithmetic: 'women 5 of 50 (one more in 2025), men 10 of 50: .1 ÷ .2 = .5',
    given: together(everyone, {
      promotion: [
        ...women.slice(0, 5).map((person_key) => ({ person_key, effective_date: '2024-12-31' })),
        { person_key: 'w6', effective_date: '2025-01-01' },
        ...men.slice(0, 10).map((person_key) => ({ person_key, effective_date: '2024-01-01' })),
      ],
    }),
    when,
    expected: [{ value: 0.5, n: 100 }],
  },
  {
    name: 'one group alone, or nobody promoted: no ratio',
    arithmetic: 'men only: nothing to compare',
    given: together(staff(men), gender(men, 'man', 'm'), flagged(men, 10)),
    when,
    expected: [{ value: null }],
    nothingElse: true,
  },
];
