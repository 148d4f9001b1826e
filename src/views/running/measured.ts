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
 * Measures each metric and cut of a period once; what screens ask again is served from here. `stand` names everything else
 * the figures rest on: when it changes, nothing of before is served.
 */
export const createMeasured = ({ measure }: Pick<Pipeline, 'measure'>) => {
  let kept = new Map<string, readonly Released[]>();
  let standOfKept = '';

  return async (wanted: Wanted, stand: string, signal?: AbortSignal): Promise<readonly Released[]> => {
    const { metrics, cuts, period, limits, groupsOn } = wanted;
    if (stand !== standOfKept) [kept, standOfKept] = [new Map(), stand];
    const here = kept;
    for (const batch of missingBatches(metrics, cuts, (metric, cut) => here.has(keyOf(metric, cut, period)))) {
      const { released } = await measure({ ...batch, period, audience: 'analyst', limits, groupsOn, ...(signal ? { signal } : {}) });
      for (const metric of batch.metrics) for (const cut of batch.cuts) here.set(keyOf(metric, cut, period), []);
      for (const [key, figures] of groupByKey(released, period)) here.set(key, figures);
    }
    return metrics.flatMap((metric) => cuts.flatMap((cut) => here.get(keyOf(metric, cut, period)) ?? []));
  };
};

const keyOf = (metric: MetricId, cut: Cut, { startsOn, endsOn, snapshotOn }: Period): string =>
  [metric, cutName(cut), startsOn, endsOn, snapshotOn].join('|');

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

interface Batch {
  readonly metrics: readonly MetricId[];
  readonly cuts: readonly Cut[];
}

/** Metrics that lack the same cuts are measured together. */
const missingBatches = (
  metrics: readonly MetricId[],
  cuts: readonly Cut[],
  has: (metric: MetricId, cut: Cut) => boolean,
): readonly Batch[] => {
  const batches = new Map<string, { readonly metrics: MetricId[]; readonly cuts: readonly Cut[] }>();
  for (const metric of metrics) {
    const missing = cuts.filter((cut) => !has(metric, cut));
    if (missing.length === 0) continue;
    const key = missing.map(cutName).join('|');
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, { metrics: [metric], cuts: missing });
    else batch.metrics.push(metric);
  }
  return [...batches.values()];
};
