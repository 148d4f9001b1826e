import type { Goal, PrintedReading, Verdict } from '../../domain/goal.ts';
import type { Released } from '../../domain/reading.ts';
import { chanceBetter } from './change.ts';
import { levelOf } from './level.ts';
import { sureFrom } from './judge-change.ts';
import { dayAfter, daysIn, leastDays } from './time-basis.ts';

/** A released figure as it was printed; `null` when it is hidden. */
export const printedOf = (released: Released | undefined): PrintedReading | null => {
  if (released?.shown !== true || released.text === undefined || released.range === undefined) return null;
  const { reading, text, range } = released;
  const exposure = reading.basis.kind === 'rate' ? { exposureYears: reading.basis.exposureYears } : {};
  return { period: reading.period, text, low: range.low, high: range.high, n: reading.n, ...exposure };
};

/**
 * What printed figures prove of a goal, for leaders (PR30): reached where every value that prints alike meets the target; moving or worse where it
 * holds for the least favorable values of both; else `hidden`. Periods must be apart. A unit that was picked for standing out falls back by itself,
 * and its best estimate is not for leaders: there `moving` has to be all but certain.
 */
export const printedVerdict = (
  { target, better, baseline, renamedTo }: Pick<Goal, 'target' | 'better' | 'baseline' | 'renamedTo'>,
  before: PrintedReading | null,
  now: PrintedReading | null,
): Verdict | 'hidden' => {
  if (now === null || now.period.endsOn <= baseline.period.endsOn || !isLikeLong(baseline, now)) return 'hidden';
  if (renamedTo !== null && (before === null || now.n < before.n / 2)) return 'hidden';
  const [worst, best] = better === 'higher' ? [now.low, now.high] : [now.high, now.low];
  const isMet = better === 'higher' ? worst >= target : worst <= target;
  if (isMet) return 'reached';
  const isOpen = better === 'higher' ? best >= target : best <= target;
  if (isOpen || before === null || now.period.startsOn < dayAfter(before.period.endsOn)) return 'hidden';
  const [beforeWorst, beforeBest] = better === 'higher' ? [before.low, before.high] : [before.high, before.low];
  const least = chanceAt(baseline, before, beforeBest, now, worst, better);
  const greatest = chanceAt(baseline, before, beforeWorst, now, best, better);
  if (least === null || greatest === null) return 'hidden';
  const isPicked = baseline.estimate !== undefined;
  if (least >= (isPicked ? allButCertain : sureFrom)) return 'moving';
  if (greatest <= 1 - sureFrom) return 'worse';
  return !isPicked && least > 1 - sureFrom && greatest < sureFrom ? 'cannot tell yet' : 'hidden';
};

const allButCertain = 0.99;

/** Rates over three months and more are by the year; other figures need a period of the same length. */
const isLikeLong = ({ basis, period }: Goal['baseline'], now: PrintedReading): boolean =>
  basis.kind === 'rate' ? daysIn(now.period) >= leastDays : Math.abs(Math.log(daysIn(now.period) / daysIn(period))) < 0.1;

const chanceAt = (
  { unit, basis }: Goal['baseline'],
  before: PrintedReading,
  beforeValue: number,
  now: PrintedReading,
  nowValue: number,
  better: Goal['better'],
): number | null => {
  const at = (printed: PrintedReading, value: number) => {
    if (basis.kind === 'share')
      return levelOf({
        unit,
        value,
        low: null,
        high: null,
        n: printed.n,
        basis: { kind: 'share', counts: value * printed.n, people: printed.n },
      });
    if (basis.kind !== 'rate' || printed.exposureYears === undefined) return null;
    const { exposureYears } = printed;
    return levelOf({
      unit,
      value,
      low: null,
      high: null,
      n: printed.n,
      basis: { kind: 'rate', events: value * exposureYears, exposureYears },
    });
  };
  const [first, second] = [at(before, beforeValue), at(now, nowValue)];
  return first === null || second === null ? null : chanceBetter(first, second, better);
};
