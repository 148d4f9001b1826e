import type { Goal } from '../../domain/goal.ts';
import { beyondComparison } from './comparison-units.ts';
import { readingAt } from './find-figure.ts';
import type { GoalFigures } from './goal-figures.ts';
import type { JudgedChange } from './judge-change.ts';

/** The change of the units that the practice does not reach, from the same source as the unit's own baseline: measured anew, else as written down. */
export const againstComparison = (goal: Goal, { change, levels, overlap }: JudgedChange, figures: GoalFigures, isRestated: boolean) => {
  if (change === null || levels === null) return null;
  const later = overlap.kind === 'new part' ? figures.fresh : figures.now;
  const units = goal.comparisonGroups.flatMap((group) => {
    const address = { ...goal.outcome, group };
    const [anew, after] = [readingAt(figures.before, address), readingAt(later, address)];
    const before = anew ?? (isRestated ? null : writtenDown(goal, group));
    return before === null || after === null || before.basis.kind !== after.basis.kind ? [] : [{ before, after }];
  });
  return units.length === 0 ? null : beyondComparison({ change, ...levels }, units, goal.better);
};

const writtenDown = ({ beside = [], outcome }: Goal, group: readonly string[]) =>
  beside.find((one) => one.metric === outcome.metric && one.facet === outcome.facet && JSON.stringify(one.group) === JSON.stringify(group))
    ?.reading ?? null;
