import { formatDate } from '../../domain/format.ts';
import type { Goal } from '../../domain/goal.ts';
import type { TargetSanity } from '../../domain/goal-checks.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { IsoDate } from '../../domain/period.ts';
import { meets } from './direction.ts';
import { sizeText } from './in-words.ts';
import { in95, measurementError } from './measurement-error.ts';
import { countedIn, sizeOf, targetAmount, type CountedIn } from './target-amount.ts';
import { dayAfter, daysIn, leastDays, timeBasisOf } from './time-basis.ts';

export type TargetQuestion = Pick<Goal, 'better' | 'baseline' | 'target' | 'due'>;

/**
 * How many people (leavers, days, dollars) a target means, the ordinary swing at this size, and whether reaching it could be told from chance by
 * the date (product.md §8). Swing: 1.96 errors of one measurement at the baseline's level. Visible: from 1.96 errors of the difference of two.
 */
export const targetSanity = (goal: TargetQuestion, info: MetricInfo, pay: number | null = null): TargetSanity => {
  const { baseline, better, target } = goal;
  if (!Number.isFinite(target)) return unsaid('There is no target yet.');
  if (meets(baseline.value, target, better)) return unsaid('The baseline meets this target already: it asks for nothing.');
  const counted = countedIn(baseline, info, pay);
  const next = nextMeasurement(goal, info);
  const [before, after] = [measurementError(baseline), measurementError(baseline, next.size)];
  const means = counted === null ? null : targetAmount(target - baseline.value, counted);
  const swing = before === null ? null : in95 * before;
  const smallestVisible = before === null || after === null ? null : in95 * Math.hypot(before, after);
  const seen = visibility(Math.abs(target - baseline.value), smallestVisible, goal, counted, next.tooEarly);
  const swingAmount = swing === null || counted === null ? null : swing * Math.abs(counted.perUnit);
  const asked = means?.text ?? `A change of ${sizeText(target - baseline.value, baseline.unit)} on average`;
  const usual =
    swing === null ? '' : `; ordinary swing ±${counted === null ? sizeText(swing, baseline.unit) : sizeOf(swingAmount!, counted.of)}`;
  const why = seen.because === null ? '' : ` ${seen.because}`;
  return { means, swing, swingAmount, smallestVisible, ...seen, sentence: `${asked}${usual}; visible by the date: ${seen.visible}.${why}` };
};

const unsaid = (because: string): TargetSanity => ({
  means: null,
  swing: null,
  swingAmount: null,
  smallestVisible: null,
  visible: 'cannot be said',
  because,
  sentence: because,
});

interface NextMeasurement {
  /** Its base as a part of the baseline's. */
  readonly size: number;
  /** Why no new measurement is there by the date. */
  readonly tooEarly: string | null;
}

/** What lies wholly after the baseline by the due date: a part of a span is worth something to a rate only. */
const nextMeasurement = ({ baseline, due }: TargetQuestion, info: MetricInfo): NextMeasurement => {
  const { period } = baseline;
  if (timeBasisOf(info) === 'day')
    return {
      size: 1,
      tooEarly: due > period.snapshotOn ? null : `The date must lie after ${formatDate(period.snapshotOn)}, the day of the baseline.`,
    };
  const [whole, free] = [daysIn(period), daysIn({ startsOn: dayAfter(period.endsOn), endsOn: due })];
  if (baseline.basis.kind !== 'rate')
    return {
      size: 1,
      tooEarly: free >= whole ? null : `A whole period after the baseline ends only on ${formatDate(endOfNext(period.endsOn, whole))}.`,
    };
  if (free < leastDays)
    return { size: 1, tooEarly: 'Under three months lie between the baseline and the date: too short to read as a yearly level.' };
  return { size: Math.min(1, free / whole), tooEarly: null };
};

const endOfNext = (endsOn: IsoDate, days: number): IsoDate => dayAfter(endsOn, days);

const visibility = (
  change: number,
  smallest: number | null,
  { baseline }: TargetQuestion,
  counted: CountedIn | null,
  tooEarly: string | null,
): Pick<TargetSanity, 'visible' | 'because'> => {
  if (tooEarly !== null) return { visible: 'no', because: tooEarly };
  if (smallest === null) return { visible: 'cannot be said', because: 'Too few are in the figure to say how much it swings by itself.' };
  if (change >= smallest) return { visible: 'yes', because: null };
  const inCounts =
    counted === null ? '' : ` (${sizeOf(smallest * counted.perUnit, counted.of)}${counted.of === 'dollars' ? '' : ` ${counted.of}`})`;
  return {
    visible: 'no',
    because: `Only a change of ${sizeText(smallest, baseline.unit)}${inCounts} or more could be told from chance at this size.`,
  };
};
