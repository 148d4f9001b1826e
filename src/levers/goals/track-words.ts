import { formatPeriod } from '../../domain/format.ts';
import type { Goal, GoalTrack, Verdict } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Reading } from '../../domain/reading.ts';
import { fallsBack } from './baseline-level.ts';
import type { Change } from './change.ts';
import { meets } from './direction.ts';
import type { JudgedChange } from './judge-change.ts';
import type { Figured } from './level.ts';
import { capital, changeText, countText, sureText, valueText } from './in-words.ts';
import { timeBasisOf } from './time-basis.ts';

export interface Told {
  readonly goal: Goal;
  readonly info: MetricInfo;
  readonly verdict: Verdict;
  readonly now: Reading;
  /** The baseline measured anew. */
  readonly anew: Figured | null;
  readonly judged: JudgedChange;
  readonly comparison: { readonly beyond: NonNullable<GoalTrack['beyondComparison']>; readonly theirs: Change } | null;
}

/** `Moving: 18 % after 24 % (−6 pp, 95 %: −11 pp to −1.2 pp), 96 % sure that it is better.` and what the comparison units did meanwhile. */
export const sentenceOf = (told: Told): string => {
  const { goal, verdict, now } = told;
  const head =
    verdict === 'reached'
      ? `${valueText(now.value, now.unit)} in ${formatPeriod(now.period)}, target ${valueText(goal.target, now.unit)}; ${sinceBaseline(told)}`
      : sinceBaseline(told);
  return `${capital(verdict)}: ${head}.${beyondThem(told)}`;
};

const sinceBaseline = ({ goal, now, anew, verdict, judged: { after, change, probabilityBetter, because, overlap } }: Told): string => {
  const { unit } = now;
  const before = valueText((anew ?? goal.baseline).value, unit);
  const reached = verdict === 'reached';
  if (after === null || probabilityBetter === null) {
    const value = reached ? `it was ${before}` : `${valueText(now.value, unit)} after ${before}`;
    return `${value}; ${(because ?? 'how sure a change is cannot be said').replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
  }
  const where = overlap.kind === 'new part' ? ` in ${formatPeriod(overlap.fresh)}` : '';
  const interval = change === null ? '' : ` (${changeText(change.value, unit)}, 95 %: ${changeRange(change, unit)})`;
  const isBetter = probabilityBetter >= 0.5;
  const sure =
    Math.round(probabilityBetter * 100) === 50
      ? 'as likely better as worse'
      : `${sureText(isBetter ? probabilityBetter : 1 - probabilityBetter)} sure that it is ${isBetter ? 'better' : 'worse'}`;
  const value = reached && where === '' ? `after ${before}` : `${valueText(after.value, unit)}${where} after ${before}`;
  return `${value}${interval}, ${sure}`;
};

/** `−11 pp to −1.2 pp`. */
const changeRange = ({ low, high }: Change, unit: Reading['unit']): string => `${changeText(low, unit)} to ${changeText(high, unit)}`;

const beyondThem = ({ comparison, now: { unit } }: Told): string => {
  if (comparison === null) return '';
  const { beyond, theirs } = comparison;
  const isBetter = beyond.probabilityBetter >= 0.5;
  const sure = sureText(isBetter ? beyond.probabilityBetter : 1 - beyond.probabilityBetter);
  return ` ${capital(countText(beyond.groups, 'comparison unit'))} changed by ${changeText(theirs.value, unit)}; beyond that ${changeText(beyond.value, unit)}, ${sure} sure that it is ${isBetter ? 'better' : 'worse'}.`;
};

export const cautionsOf = ({ goal, info, verdict, now, anew, judged }: Told): readonly string[] => {
  const { estimate, value, unit } = goal.baseline;
  const { overlap } = judged;
  const cautions: string[] = [];
  if (overlap.kind === 'new part')
    cautions.push(
      `The periods overlap by ${countText(overlap.months, 'month')}; the change is that of ${formatPeriod(overlap.fresh)} alone.`,
    );
  if (overlap.kind === 'inseparable' || overlap.kind === 'new part too short')
    cautions.push(`The periods overlap by ${countText(overlap.months, 'month')}: part of what is counted is in both.`);
  if (timeBasisOf(info) === 'day' && info.base === 'people' && judged.after !== null)
    cautions.push('Mostly the same people are in both figures: the interval is wider than it would have to be.');
  if (
    estimate !== undefined &&
    fallsBack(info) &&
    Math.abs(estimate.value - value) > 0.05 * Math.abs(value) &&
    judged.probabilityBetter !== null
  )
    cautions.push(
      `The unit was picked because it stood out, and part of that is chance: a change counts only as far as it holds against its best estimate at the baseline, ${valueText(estimate.value, unit)}, as well as against ${valueText(value, unit)}.`,
    );
  if (verdict === 'reached' && anew !== null && meets(anew.value, goal.target, goal.better))
    cautions.push('The baseline as known now meets the target already: reaching it is no change.');
  if (verdict === 'reached' && judged.probabilityBetter !== null && judged.probabilityBetter < 0.75)
    cautions.push('The target is met in this period; that the level behind it is better is not sure.');
  if (now.n < goal.baseline.n / 2 || now.n > goal.baseline.n * 2)
    cautions.push(`The unit has another size now: ${now.n.toLocaleString('en-US')} after ${goal.baseline.n.toLocaleString('en-US')}.`);
  return cautions;
};
