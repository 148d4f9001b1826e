import type { Cut } from '../../domain/reading.ts';

/** Whom a gap hits by these is a question of fairness with pages of its own, not of what goes with a gap. */
const notSplitBy: ReadonlySet<string> = new Set(['gender', 'race_ethnicity']);

/** More columns than this make a list that nobody reads. */
const mostSplits = 6;

/** A unit's cut by one more dimension each: offices, departments, levels and jobs before columns of the files. */
export const splitsOf = ({ cut }: { readonly cut: Cut }, dimensions: readonly string[]): readonly Cut[] =>
  dimensions
    .filter((dimension) => !cut.includes(dimension) && !notSplitBy.has(dimension))
    .slice(0, mostSplits)
    .map((dimension) => [...cut, dimension]);
