import type { Goal, PrintedReading } from '../../domain/goal.ts';
import { inUnit } from '../../domain/gap-words.ts';
import { facetWords, groupWords } from '../../domain/place-words.ts';
import { formatValue } from '../../domain/format.ts';
import type { GoalLine } from './leader-pack.ts';
import { limitsOf, type GroupAddress, type PackScope } from './pack-scope.ts';
import { hiddenFigure, printedFigure } from './printed-figure.ts';

/** Where a goal stands today, under the name its group has now. */
export const placeOfGoal = ({ outcome, renamedTo }: Goal): GroupAddress => ({ cut: outcome.cut, group: renamedTo ?? outcome.group });

/**
 * A goal for leaders: baseline as it was printed, now as this release prints it. The verdict rests on all the values that the two texts leave
 * open (PR30): reached where every one meets the target, moving or worse where they lie apart by more than the tolerance.
 */
export const goalLine = (scope: PackScope, goal: Goal): GoalLine | null => {
  const info = scope.input.infos.get(goal.outcome.metric);
  if (info === undefined) return null;
  const place = placeOfGoal(goal);
  const now = scope.at(goal.outcome.metric, goal.outcome.facet, place);
  const facet = goal.outcome.facet === null ? [] : [facetWords(goal.outcome.facet)];
  const range = now?.released.shown === true ? now.released.range : undefined;
  return {
    title: [info.label, ...facet, groupWords(place.group)].join(', '),
    baseline: printedBaseline(goal.baselinePrinted),
    now: now === undefined ? hiddenFigure : printedFigure(now),
    target: { text: formatValue(goal.target, info.unit), value: goal.target },
    verdict: range === undefined ? 'hidden' : verdictOf(goal, range, inUnit(limitsOf(scope, info).tolerance, info)),
    owner: [goal.owner.role, goal.owner.unit].filter((part) => part !== '').join(', '),
    nextReview: goal.reviewOn,
    due: goal.due,
  };
};

const printedBaseline = (printed: PrintedReading | null): GoalLine['baseline'] =>
  printed === null ? hiddenFigure : { text: printed.text, value: (printed.low + printed.high) / 2 };

interface Range {
  readonly low: number;
  readonly high: number;
}

const verdictOf = ({ better, target, baselinePrinted }: Goal, now: Range, tolerance: number): GoalLine['verdict'] => {
  if (better === 'higher' ? now.low >= target : now.high <= target) return 'reached';
  if (baselinePrinted === null) return 'cannot tell yet';
  const more = now.low - baselinePrinted.high > tolerance;
  const less = baselinePrinted.low - now.high > tolerance;
  if (!more && !less) return 'cannot tell yet';
  return more === (better === 'higher') ? 'moving' : 'worse';
};
