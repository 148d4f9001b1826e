import type { Availability } from '../../domain/metric.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import { cutName, type Cut, type MetricId, type Released } from '../../domain/reading.ts';
import type { Period } from '../../domain/period.ts';
import type { Pipeline } from '../../pipeline.ts';

export interface Wanted {
  readonly metrics: readonly MetricId[];
  readonly cuts: readonly Cut[];
  readonly period: Period;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly groupsOn: boolean;
}

/**
 * Measures each metric and cut of a period once, metric by metric, so that what was measured before a signal fired is kept; what screens ask
 * again is served from here. `stand` names everything else the figures rest on: when it changes, nothing of before is served.
 */
export const createMeasured = ({ measure, availability }: Pick<Pipeline, 'measure' | 'availability'>) => {
  let kept = new Map<string, readonly Released[]>();
  let allowed = new Map<string, readonly Availability[]>();
  let standOfKept = '';

  return async (wanted: Wanted, stand: string, signal?: AbortSignal): Promise<readonly Released[]> => {
    const { metrics, cuts, period, limits, groupsOn } = wanted;
    if (stand !== standOfKept) [kept, allowed, standOfKept] = [new Map(), new Map(), stand];
    const [here, allowedHere] = [kept, allowed];
    for (const metric of metrics) {
      const missing = cuts.filter((cut) => !here.has(keyOf(metric, cut, period)));
      if (missing.length === 0) continue;
      const known = allowedHere.get(nameOf(period)) ?? (await availability(period, groupsOn));
      allowedHere.set(nameOf(period), known);
      const ask = { metrics: [metric], cuts: missing, period, audience: 'analyst', limits, groupsOn, availability: known } as const;
      const { released } = await measure({ ...ask, ...(signal ? { signal } : {}) });
      for (const cut of missing) here.set(keyOf(metric, cut, period), []);
      for (const [key, figures] of groupByKey(released, period)) here.set(key, figures);
    }
    return metrics.flatMap((metric) => cuts.flatMap((cut) => here.get(keyOf(metric, cut, period)) ?? []));
  };
};

const nameOf = ({ startsOn, endsOn, snapshotOn }: Period): string => [startsOn, endsOn, snapshotOn].join('|');

const keyOf = (metric: MetricId, cut: Cut, period: Period): string => [metric, cutName(cut), nameOf(period)].join('|');

const groupByKey = (released: readonly Released[], period: Period): ReadonlyMap<string, readonly Released[]> => {
  const groups = new Map<string, Released[]>();
  for (const one of released) {
    const { metric, cut } = one.shown ? one.reading : one.address;
    const key = keyOf(metric, cut, period);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};
