import { gender, keys, pay, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const women = keys('w', 3);
const men = keys('m', 3);

export const cases: readonly WorkedCase[] = [
  {
    name: 'three women and three men: median and mean, positive when women earn less',
    arithmetic: 'medians 57,000 and 60,000: (60 − 57) ÷ 60 = .05; means 56,000 and 70,000: 14 ÷ 70 = .20',
    given: together(
      staff([...women, ...men]),
      gender(women, 'woman', 'F'),
      gender(men, 'man', 'M'),
      pay([...women, ...men], [51_000, 57_000, 60_000, 50_000, 60_000, 100_000]),
    ),
    when,
    expected: [
      { value: 0.05, n: 6, low: null, high: null },
      { facet: 'mean', value: 0.2, n: 6 },
    ],
    nothingElse: true,
  },
  {
    name: 'women earn more: the gap is negative; six a side have an interval',
    arithmetic: 'women 70,000 each, men 60,000 each: (60 − 70) ÷ 60 = −.1667; nothing varies, so the interval is the value',
    given: together(
      staff([...keys('w', 6), ...keys('m', 6)]),
      gender(keys('w', 6), 'woman'),
      gender(keys('m', 6), 'man'),
      pay(keys('w', 6), [70_000]),
      pay(keys('m', 6), [60_000]),
    ),
    when,
    expected: [{ value: -1 / 6, n: 12, low: -1 / 6, high: -1 / 6 }],
  },
  {
    name: 'blank, undisclosed and other genders, and people without pay, are outside; a department of women alone has no gap',
    arithmetic: 'one woman 50,000 and one man 50,000 count: 0',
    given: together(
      staff(['w1', 'm1', 'x1', 'x2', 'x3', 'w2'], { department: 'Parks' }),
      staff(['w3'], { department: 'Finance' }),
      gender(['w1', 'w2', 'w3'], 'woman'),
      gender(['m1'], 'man'),
      gender(['x1'], 'undisclosed'),
      gender(['x2'], 'nonbinary'),
      gender(['x3'], 'unknown', ''),
      pay(['w1', 'm1', 'x1', 'x2', 'x3', 'w3'], [50_000, 50_000, 90_000, 90_000, 90_000, 50_000]),
    ),
    when: { ...when, cut: ['department'] },
    expected: [
      { value: 0, n: 3 },
      { group: ['Parks'], value: 0, n: 2 },
      { group: ['Finance'], value: null },
    ],
  },
];
