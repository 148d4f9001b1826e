import { formatPeriod, formatValue } from '../../domain/format.ts';
import type { Goal, GoalTrack, Verdict } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricId } from '../../domain/reading.ts';
import { figureAt } from './find-figure.ts';
import type { GoalFigures } from './goal-figures.ts';
import { meets } from './direction.ts';
import { againstComparison } from './against-comparison.ts';
import { judgeChange, verdictOf } from './judge-change.ts';
import { placeText } from './in-words.ts';
import { readingOfUnit } from './reading-of-unit.ts';
import { restatementOf } from './restatement.ts';
import { sideEffectsOf } from './side-effects.ts';
import { cautionsOf, sentenceOf } from './track-words.ts';

/**
 * How a goal stands in a period: reached (the value meets the target, a fact), moving or worse (P ≥ .75 against the baseline, restated where it
 * was corrected), else cannot tell yet; with the change beyond comparison units and the side effects (product.md §8). For the analyst.
 */
export const trackGoal = (goal: Goal, figures: GoalFigures, infos: ReadonlyMap<MetricId, MetricInfo>): GoalTrack => {
  const info = infos.get(goal.outcome.metric);
  if (info === undefined) return untold(goal, 'This metric is not in the catalogue any more.');
  const address = { ...goal.outcome, group: goal.renamedTo ?? goal.outcome.group };
  const anew = readingOfUnit(figures.before, goal, goal.outcome, info);
  const restated = restatementOf(goal.baseline, anew);
  const now = readingOfUnit(figures.now, goal, goal.outcome, info);
  if (now === null || isMissing(goal, figures)) {
    const hidden = figureAt(figures.now, address);
    const because = whyAbsent(goal, figures, hidden?.shown === false ? hidden.because : undefined);
    return { ...untold(goal, because), restated, missing: missingOf(goal, figures) };
  }

  const judged = judgeChange({ unit: goal, series: goal.outcome, info, better: goal.better, written: goal.baseline, anew, now }, figures);
  const isReached = judged.isFact && meets(now.value, goal.target, goal.better);
  const verdict: Verdict = isReached ? 'reached' : verdictOf(judged.probabilityBetter);
  const comparison = againstComparison(goal, judged, figures, restated !== null);
  const told = { goal, info, verdict, now, anew, judged, comparison };
  return {
    goal: goal.id,
    verdict,
    because: sentenceOf(told),
    now: { value: now.value, low: now.low, high: now.high, n: now.n, text: formatValue(now.value, now.unit) },
    probabilityBetter: judged.probabilityBetter,
    change: judged.change,
    beyondComparison: comparison?.beyond ?? null,
    restated,
    missing: null,
    sideEffects: sideEffectsOf(goal, figures, infos),
    cautions: cautionsOf(told),
  };
};

const untold = (goal: Goal, because: string): GoalTrack => ({
  goal: goal.id,
  verdict: 'cannot tell yet',
  because: `Cannot tell yet: ${because}`,
  now: null,
  probabilityBetter: null,
  change: null,
  beyondComparison: null,
  restated: null,
  missing: null,
  sideEffects: [],
  cautions: [],
});

const isMissing = (goal: Goal, { isThere }: GoalFigures): boolean => goal.outcome.cut.length > 0 && !isThere;

const missingOf = (goal: Goal, figures: GoalFigures): GoalTrack['missing'] =>
  isMissing(goal, figures) ? { mightBe: figures.mightBe } : null;

const whyAbsent = (goal: Goal, figures: GoalFigures, hiddenBecause: string | undefined): string => {
  const { cut, group, metric } = goal.outcome;
  const when = formatPeriod(figures.period);
  if (isMissing(goal, figures)) {
    const [likely] = figures.mightBe;
    const ask = likely === undefined ? '' : ` It may be ${placeText(cut, likely)} now.`;
    return `nobody is in ${placeText(cut, goal.renamedTo ?? group)} in ${when}.${ask}`;
  }
  if (hiddenBecause !== undefined) return `${hiddenBecause} in ${when}.`;
  return figures.measurable.has(metric) ? `there is nothing to measure in ${when}.` : 'the files do not hold what this figure needs.';
};
