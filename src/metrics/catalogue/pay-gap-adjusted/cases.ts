import { gender, keys, pay, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

/** At each level the same spread for women and men, women's pay times a factor; women sit lower. */
const twoLevels = (factor: number) => {
  const [lowWomen, lowMen, highWomen, highMen] = [keys('lw', 18), keys('lm', 9), keys('hw', 9), keys('hm', 18)];
  const spread = [0.95, 1, 1.05];
  return together(
    staff([...lowWomen, ...lowMen], { level: 'Junior', fte: 1 }),
    staff([...highWomen, ...highMen], { level: 'Senior', fte: 1 }),
    gender([...lowWomen, ...highWomen], 'woman'),
    gender([...lowMen, ...highMen], 'man'),
    pay(
      lowWomen,
      spread.map((x) => 40_000 * x * factor),
    ),
    pay(
      lowMen,
      spread.map((x) => 40_000 * x),
    ),
    pay(
      highWomen,
      spread.map((x) => 80_000 * x * factor),
    ),
    pay(
      highMen,
      spread.map((x) => 80_000 * x),
    ),
  );
};

export const cases: readonly WorkedCase[] = [
  {
    name: 'women earn 5 % less at every level, and 1 − .95 is what the model finds, whatever the mix',
    arithmetic: 'ln pay = a + level + ln(.95) × woman: gap = 1 − .95 = .05',
    given: twoLevels(0.95),
    when,
    expected: [{ value: 0.05, n: 54 }],
    nothingElse: true,
  },
  {
    name: 'equal pay at every level: no adjusted gap, though women sit lower',
    arithmetic: 'ln(1) = 0: gap 0',
    given: twoLevels(1),
    when,
    expected: [{ value: 0, n: 54 }],
  },
  {
    name: 'under thirty people there is no model',
    arithmetic: '29 people: no figure',
    given: together(
      staff([...keys('w', 15), ...keys('m', 14)], { level: 'Junior' }),
      gender(keys('w', 15), 'woman'),
      gender(keys('m', 14), 'man'),
      pay(keys('w', 15), [40_000, 41_000]),
      pay(keys('m', 14), [42_000, 43_000]),
    ),
    when,
    expected: [{ value: null }],
    nothingElse: true,
  },
  {
    name: 'people whose gender is not stated are outside the model',
    arithmetic: '54 people as before and 6 of unknown gender with ten times the pay: still .05',
    given: together(
      twoLevels(0.95),
      staff(keys('x', 6), { level: 'Junior', fte: 1 }),
      gender(keys('x', 6), 'unknown', ''),
      pay(keys('x', 6), [400_000]),
    ),
    when,
    expected: [{ value: 0.05, n: 54 }],
  },
];
