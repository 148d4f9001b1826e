import type { FilePlan } from '../../domain/imported-file.ts';
import { standardDimensions, type Cut } from '../../domain/reading.ts';

export interface OfferedCut {
  readonly cut: Cut;
  readonly groups: number;
}

/** More values than this are names, dates or amounts rather than groups. */
const mostGroups = 60;

/** Of the cuts the tables allow those a person would choose: the standard ones, and columns that are none of our fields and hold a few groups. */
export const offeredCuts = (allowed: readonly OfferedCut[], plans: readonly FilePlan[]): readonly OfferedCut[] => {
  const standard: ReadonlySet<string> = new Set(standardDimensions);
  const own = new Map<string, OfferedCut>();
  for (const { cut } of allowed) {
    const [name = ''] = cut;
    const groups = groupsOf(name, plans);
    const key = name.trim().toLowerCase().replaceAll(' ', '_');
    if (cut.length === 1 && !standard.has(key) && groups !== null && groups > 1 && groups <= mostGroups && !own.has(key))
      own.set(key, { cut, groups });
  }
  return [...allowed.filter(({ cut }) => cut.every((name) => standard.has(name))).filter(isFirst), ...own.values()];
};

const isFirst = ({ cut }: OfferedCut, at: number, all: readonly OfferedCut[]): boolean =>
  all.findIndex((other) => other.cut.join('×') === cut.join('×')) === at;

/** Distinct values of a kept column that is matched with no field; `null` where no file has one. */
const groupsOf = (name: string, plans: readonly FilePlan[]): number | null => {
  const counts = plans.flatMap((plan) =>
    plan.columns
      .filter(({ label, field, door }) => label.trim().toLowerCase() === name.trim().toLowerCase() && field === null && door === 'keep')
      .map(({ index }) => plan.reading.profiles.find((profile) => profile.index === index)?.distinct ?? 0),
  );
  return counts.length === 0 ? null : Math.max(...counts);
};
