import type { Goal, GoalAddress, GoalTrack } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricId, Reading } from '../../domain/reading.ts';
import { betterFrom } from './direction.ts';
import { figureAt, readingAt } from './find-figure.ts';
import type { GoalFigures } from './goal-figures.ts';
import { judgeChange, sureFrom } from './judge-change.ts';
import { sureText, valueText } from './in-words.ts';

/** What is watched for harm, each in one sentence. */
export const sideEffectsOf = (
  goal: Goal,
  outcome: GoalAddress,
  figures: GoalFigures,
  infos: ReadonlyMap<MetricId, MetricInfo>,
): GoalTrack['sideEffects'] =>
  goal.sideEffects.map((metric) => {
    const info = infos.get(metric);
    const label = info?.label ?? metric;
    const address = { ...outcome, metric, facet: null };
    const found = figureAt(figures.now, address);
    if (info === undefined || found === undefined) return { metric, sentence: `${label}: not in the files.` };
    if (!found.shown) return { metric, sentence: `${label}: too few to say.` };
    return { metric, sentence: `${label}: ${changeInWords(goal, address, info, found.reading, figures)}.` };
  });

const changeInWords = (goal: Goal, address: GoalAddress, info: MetricInfo, now: Reading, figures: GoalFigures): string => {
  const anew = readingAt(figures.before, { ...address, group: goal.outcome.group }) ?? readingAt(figures.before, address);
  const frozen = goal.beside?.find(
    (one) => one.metric === address.metric && one.facet === null && one.group.join() === goal.outcome.group.join(),
  );
  const before = anew ?? frozen?.reading ?? null;
  const value = valueText(now.value, now.unit);
  if (before === null) return `${value}; what it was at the baseline is not known`;
  const written = { ...goal.baseline, ...before, period: goal.baseline.period, snapshot: goal.baseline.snapshot };
  const { estimate: _, ...plain } = written;
  const better = betterFrom(before.value, 0, info);
  const { probabilityBetter, because } = judgeChange({ address, info, better, written: plain, anew: null, now }, figures);
  const moved = `${value} after ${valueText(before.value, now.unit)}`;
  if (probabilityBetter === null) return `${moved}; ${lower(because ?? 'not to be compared')}`.replace(/\.$/, '');
  if (info.better === 'context') return moved;
  const isWorse = probabilityBetter < 0.5;
  if (Math.max(probabilityBetter, 1 - probabilityBetter) < sureFrom) return `${moved}, no clear change`;
  return `${moved}, ${sureText(isWorse ? 1 - probabilityBetter : probabilityBetter)} sure that it is ${isWorse ? 'worse' : 'better'}`;
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
