import type { Goal, PrintedReading } from '../../domain/goal.ts';
import { facetWords, groupWords } from '../../domain/place-words.ts';
import { formatValue } from '../../domain/format.ts';
import { printedOf, printedVerdict } from '../../levers/index.ts';
import type { GoalLine } from './leader-pack.ts';
import type { GroupAddress, PackScope } from './pack-scope.ts';
import { hiddenFigure, printedFigure } from './printed-figure.ts';

/** Where a goal stands today, under the name its group has now. */
export const placeOfGoal = ({ outcome, renamedTo }: Goal): GroupAddress => ({ cut: outcome.cut, group: renamedTo ?? outcome.group });

/**
 * A goal for leaders: baseline as it was printed, now as this release prints it, the verdict as far as the two printed figures prove one (PR30).
 */
export const goalLine = (scope: PackScope, goal: Goal): GoalLine | null => {
  const info = scope.input.infos.get(goal.outcome.metric);
  if (info === undefined) return null;
  const place = placeOfGoal(goal);
  const now = scope.at(goal.outcome.metric, goal.outcome.facet, place);
  const nowPrinted = printedOf(now?.released);
  const isBaseline = scope.input.period.endsOn === goal.baseline.period.endsOn;
  const before = goal.baselinePrinted ?? (isBaseline ? nowPrinted : null);
  const facet = goal.outcome.facet === null ? [] : [facetWords(goal.outcome.facet)];
  return {
    title: [info.label, ...facet, groupWords(place.group)].join(', '),
    baseline: printedBaseline(before),
    now: now === undefined ? hiddenFigure : printedFigure(now),
    target: { text: formatValue(goal.target, info.unit), value: goal.target },
    verdict: isBaseline && nowPrinted !== null ? 'cannot tell yet' : printedVerdict(goal, before, nowPrinted),
    owner: [goal.owner.role, goal.owner.unit].filter((part) => part !== '').join(', '),
    nextReview: goal.reviewOn,
    due: goal.due,
  };
};

const printedBaseline = (printed: PrintedReading | null): GoalLine['baseline'] =>
  printed === null ? hiddenFigure : { text: printed.text, value: (printed.low + printed.high) / 2 };
