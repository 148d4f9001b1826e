import type { Goal, GoalTrack } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricId, Reading } from '../../domain/reading.ts';
import { betterFrom } from './direction.ts';
import { figureAt } from './find-figure.ts';
import type { GoalFigures } from './goal-figures.ts';
import { judgeChange, sureFrom } from './judge-change.ts';
import { sureText, valueText } from './in-words.ts';
import { readingOfUnit } from './reading-of-unit.ts';

/** What is watched for harm, each in one sentence. */
export const sideEffectsOf = (goal: Goal, figures: GoalFigures, infos: ReadonlyMap<MetricId, MetricInfo>): GoalTrack['sideEffects'] =>
  goal.sideEffects.map((metric) => {
    const info = infos.get(metric);
    const label = info?.label ?? metric;
    const now = info === undefined ? null : readingOfUnit(figures.now, goal, { metric, facet: null }, info);
    if (info !== undefined && now !== null) return { metric, sentence: `${label}: ${changeInWords(goal, info, now, figures)}.` };
    const hidden = figureAt(figures.now, { ...goal.outcome, metric, facet: null, group: goal.renamedTo ?? goal.outcome.group });
    return { metric, sentence: `${label}: ${hidden === undefined ? 'not in the files' : 'too few to say'}.` };
  });

const changeInWords = (goal: Goal, info: MetricInfo, now: Reading, figures: GoalFigures): string => {
  const series = { metric: info.id, facet: null };
  const anew = readingOfUnit(figures.before, goal, series, info);
  const frozen = goal.beside?.find((one) => one.metric === info.id && one.facet === null && one.group.join() === goal.outcome.group.join());
  const before = anew ?? frozen?.reading ?? null;
  const value = valueText(now.value, now.unit);
  if (before === null) return `${value}; what it was at the baseline is not known`;
  const written = { ...goal.baseline, ...before, period: goal.baseline.period, snapshot: goal.baseline.snapshot };
  const { estimate: _, ...plain } = written;
  const better = betterFrom(before.value, 0, info);
  const { probabilityBetter, because } = judgeChange({ unit: goal, series, info, better, written: plain, anew: null, now }, figures);
  const moved = `${value} after ${valueText(before.value, now.unit)}`;
  if (probabilityBetter === null) return `${moved}; ${lower(because ?? 'not to be compared')}`.replace(/\.$/, '');
  if (info.better === 'context') return moved;
  const isWorse = probabilityBetter < 0.5;
  if (Math.max(probabilityBetter, 1 - probabilityBetter) < sureFrom) return `${moved}, no clear change`;
  return `${moved}, ${sureText(isWorse ? 1 - probabilityBetter : probabilityBetter)} sure that it is ${isWorse ? 'worse' : 'better'}`;
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
