import { formatDate, formatEstimate, formatInterval, formatValue } from '../../domain/format.ts';
import type { Goal, GoalAddress, GoalTrack, Verdict } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { IsoDate } from '../../domain/period.ts';
import { sureWords } from '../pain-points/estimate-words.ts';
import { facetWords, groupWords } from '../figures/words.ts';

/** `Voluntary turnover, Fleet`: what a goal is about. */
export const outcomeWords = ({ metric, facet, group }: GoalAddress, info: MetricInfo | undefined): string =>
  [info?.label ?? metric, ...(facet === null ? [] : [facetWords(facet)]), groupWords(group)].join(', ');

/** The goal as a sentence: `Voluntary turnover, Fleet: from 30 % a year to 20 % a year by Jun 30, 2027`. */
export const goalSentence = (goal: Goal, info: MetricInfo | undefined): string =>
  `${outcomeWords(goal.outcome, info)}: from ${formatValue(goal.baseline.value, goal.baseline.unit)} to ${formatValue(goal.target, goal.baseline.unit)} by ${formatDate(goal.due)}`;

/** `30 % a year (24–37), n 148`, as it was written down. */
export const baselineWords = ({ baseline }: Goal): string => formatEstimate(baseline, baseline.unit);

/** The period's figure, or that there is none. */
export const nowWords = (track: GoalTrack | undefined, { baseline }: Goal): string => {
  if (track === undefined) return 'being measured';
  if (track.now === null) return track.missing === null ? 'not measured' : 'the unit is not in the files';
  const { value, low, high } = track.now;
  const interval = low === null || high === null ? '' : ` (${formatInterval(low, high, baseline.unit, value)})`;
  return `${formatValue(value, baseline.unit)}${interval}`;
};

export const verdictNames: Readonly<Record<Verdict, string>> = {
  reached: 'Reached',
  moving: 'Moving',
  'cannot tell yet': 'Cannot tell yet',
  worse: 'Worse',
};

/** `Moving, 81 % sure`; reached is a fact and has no tier. */
export const verdictWords = ({ verdict, probabilityBetter }: GoalTrack): string => {
  if (verdict === 'reached' || probabilityBetter === null) return verdictNames[verdict];
  if (verdict === 'cannot tell yet') return `Cannot tell yet: ${sureWords(probabilityBetter)} that it is better`;
  return `${verdictNames[verdict]}, ${sureWords(verdict === 'worse' ? 1 - probabilityBetter : probabilityBetter)}`;
};

/** `Review was due on Oct 1, 2026` or `next review Apr 1, 2027`. */
export const reviewWords = ({ reviewOn, status }: Goal, today: IsoDate): string =>
  status === 'ended'
    ? 'ended'
    : reviewOn <= today
      ? `review ${reviewOn === today ? 'due today' : `overdue since ${formatDate(reviewOn)}`}`
      : `next review ${formatDate(reviewOn)}`;

/** `HR director, Fleet`. */
export const ownerWords = ({ owner: { role, unit } }: Goal): string =>
  [role, unit].filter((part) => part.trim() !== '').join(', ') || 'no owner yet';
