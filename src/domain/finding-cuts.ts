import type { MetricInfo } from './metric.ts';
import type { Cut } from './reading.ts';

/** Cuts that pain points are looked for in, the whole organization first (ST3). */
export const judgedCuts: readonly Cut[] = [[], ['office'], ['department'], ['level'], ['office', 'department']];

/**
 * Cuts that tell what a judged cell is made of: for a rate the levels of a unit, whose mix goes into the expected number (ST25, ST57); for pay
 * the jobs, at the market of each, and which of them a department holds. Other metrics are judged without.
 */
export const partCutsOf = ({ kind, limits, better }: MetricInfo): readonly Cut[] => {
  if (better === 'context') return [];
  if (kind === 'rate') return levelCuts;
  return limits === 'PY' ? jobCuts : [];
};

const levelCuts: readonly Cut[] = [
  ['department', 'level'],
  ['office', 'level'],
];

const jobCuts: readonly Cut[] = [['job_title'], ['department', 'job_title']];

/** What to measure besides `judgedCuts` before pain points are looked for; metrics of equal cuts in one request. */
export const partRequests = (infos: Iterable<MetricInfo>): readonly PartRequest[] => {
  const byCuts = new Map<readonly Cut[], MetricInfo['id'][]>();
  for (const info of infos) {
    const cuts = partCutsOf(info);
    if (cuts.length > 0) byCuts.set(cuts, [...(byCuts.get(cuts) ?? []), info.id]);
  }
  return [...byCuts].map(([cuts, metrics]) => ({ metrics, cuts }));
};

export interface PartRequest {
  readonly metrics: readonly MetricInfo['id'][];
  readonly cuts: readonly Cut[];
}
