import { gender, keys, staff, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

const level = (rank: number, women: number, men: number) => {
  const [w, m] = [keys(`w${rank}-`, women), keys(`m${rank}-`, men)];
  return together(staff([...w, ...m], { level: `L${rank}`, level_rank: rank }), gender(w, 'woman'), gender(m, 'man'));
};

export const cases: readonly WorkedCase[] = [
  {
    name: 'four levels: the top two are leadership',
    arithmetic: 'leadership (levels 3 and 4): 2 of 10 women = .20; below: 10 of 20 = .40 and 6 of 20 … 16 of 40 = .40; .20 ÷ .40 = .50',
    given: together(level(1, 10, 10), level(2, 6, 14), level(3, 2, 4), level(4, 0, 4)),
    when,
    expected: [{ value: 0.5, n: 50 }],
    nothingElse: true,
  },
  {
    name: 'three levels: only the top one is leadership',
    arithmetic: 'level 3: 5 of 10 = .5; below 10 of 20 = .5: 1',
    given: together(level(1, 5, 5), level(2, 5, 5), level(3, 5, 5)),
    when,
    expected: [{ value: 1, n: 30 }],
  },
  {
    name: 'people without a level or a stated gender are out',
    arithmetic: 'level 2: 4 of 8 = .5; level 1: 6 of 8 = .75; .5 ÷ .75 = .6667',
    given: together(
      level(1, 6, 2),
      level(2, 4, 4),
      staff(['x1']),
      gender(['x1'], 'woman'),
      staff(['x2'], { level: 'L2', level_rank: 2 }),
      gender(['x2'], 'unknown', ''),
    ),
    when,
    expected: [{ value: 2 / 3, n: 16 }],
  },
];
