/** An organization with a department of four and one of nine among larger siblings; every amount is told apart from every other. */
export interface SmallPerson {
  readonly id: number;
  readonly department: string;
  readonly office: string;
  readonly level: string;
  readonly pay: number;
  readonly left: boolean;
  /** Favorable answers to the items, in their order. */
  readonly answers: readonly boolean[];
}

export const items = ['I feel valued for the work I do', 'I have an acceptable workload', 'My supervisor treats me fairly'] as const;

const sizes = { Care: 121, Works: 87, Library: 64, Archive: 9, Laboratory: 4 } as const;

export const smallOrganization = (): readonly SmallPerson[] => {
  let id = 0;
  return Object.entries(sizes).flatMap(([department, size]) =>
    Array.from({ length: size }, (_, at): SmallPerson => {
      id += 1;
      const small = size < 10;
      return {
        id,
        department,
        office: small || at % 3 > 0 ? 'North' : 'South',
        level: small || at % 2 === 0 ? 'L2' : 'L1',
        pay: (small ? 83_017 : 47_009) + ((id * 7919) % 9973),
        left: !small && at % 9 === 4,
        answers: items.map((_item, item) => (small ? (at + item) % 3 === 0 : (id * 31 + item * 17) % 10 < 6)),
      };
    }),
  );
};

/** Exchanges pay and answers of two people, one of each small department, who are alike in all else: no larger group changes. */
export const exchanged = (people: readonly SmallPerson[]): readonly SmallPerson[] => {
  const one = people.find(({ department }) => department === 'Archive')!;
  const other = people.find(({ department, answers }) => department === 'Laboratory' && answers.join() !== one.answers.join())!;
  const swap = (person: SmallPerson, from: SmallPerson): SmallPerson => ({ ...person, pay: from.pay, answers: from.answers });
  return people.map((person) => (person === one ? swap(one, other) : person === other ? swap(other, one) : person));
};

const favorable = ['Agree', 'Strongly agree'] as const;
const other = ['Neutral', 'Disagree', 'Strongly disagree'] as const;

export const filesOf = (people: readonly SmallPerson[]): readonly { readonly name: string; readonly content: string }[] => [
  {
    name: 'roster 2026-10-31.csv',
    content: [
      'Employee ID,Department,Office,Job Level,Job Title,Hire Date,Termination Date,Annual Salary',
      ...people.map(({ id, department, office, level, pay, left }) =>
        [1000 + id, department, office, level, 'Civil Engineer', '2021-03-01', left ? '2026-05-15' : '', pay].join(','),
      ),
    ].join('\n'),
  },
  {
    name: 'staff survey 2026-09-30.csv',
    content: [
      `Employee ID,Department,Office,Job Level,${items.map((item) => `"${item}"`).join(',')}`,
      ...people.map(({ id, department, office, level, answers }) =>
        [1000 + id, department, office, level, ...answers.map((yes, at) => (yes ? favorable[(id + at) % 2] : other[(id + at) % 3]))].join(
          ',',
        ),
      ),
    ].join('\n'),
  },
];
