import { withoutYardsticks, type Comparison } from '../domain/comparison.ts';
import type { Availability } from '../domain/metric.ts';
import { figuresOfStudy } from '../domain/pay-gap-study.ts';
import type { Period } from '../domain/period.ts';
import type { Pipeline } from '../pipeline.ts';

/** The pay gap of the organization taken apart, as facets of the metric, where the files allow it. No yardstick stands beside them. */
export const studyFigures = async (
  pipeline: Pipeline,
  period: Period,
  groupsOn: boolean,
  availability: readonly Availability[],
): Promise<readonly Comparison[]> => {
  const state = availability.find(({ metric }) => metric === 'pay-gap-adjusted')?.state;
  if (state !== 'ready' && state !== 'partly') return [];
  return figuresOfStudy(await pipeline.payGapStudy({ cut: [], group: [], period, groupsOn })).map(withoutYardsticks);
};
