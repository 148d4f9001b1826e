import type { Comparison, PainPoint } from '../../domain/comparison.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Standing } from './leader-pack.ts';

/** Against the market, as a signal: worse only where the gate of the pain points says so (ST50). */
export const marketStanding = (comparison: Comparison | undefined, point: PainPoint | undefined): Standing => {
  if (comparison === undefined) return 'not measured';
  if (!comparison.released.shown) return 'hidden';
  if (comparison.market === null || comparison.gap === null) return 'not compared';
  const isSignal = point?.signal === undefined ? point?.yardstick.kind === 'market' : point.signal.certainty !== null;
  return isSignal && comparison.gap > 0 ? 'worse' : 'not clearly worse';
};

/** Against our own commitment, as a fact of the period; a rounded figure astride the promise says neither (ST6, PR30). */
export const commitmentStanding = (comparison: Comparison | undefined): Standing => {
  if (comparison === undefined) return 'not measured';
  if (!comparison.released.shown) return 'hidden';
  return comparison.verdict ?? 'not compared';
};

/** Against the same figure a year earlier: apart only where no value behind one text could be behind the other. */
export const lastYearStanding = (now: Comparison | undefined, before: Comparison | undefined, info: MetricInfo | undefined): Standing => {
  if (now === undefined) return 'not measured';
  if (!now.released.shown) return 'hidden';
  const [is, was] = [now.released.range, before?.released.shown === true ? before.released.range : undefined];
  if (is === undefined || was === undefined || info === undefined || info.better === 'context' || info.better === 'to-zero')
    return 'not compared';
  if (is.low <= was.high && was.low <= is.high) return 'not clearly worse';
  const isMore = is.low > was.high;
  return isMore === (info.better !== 'lower') ? 'better' : 'worse';
};
