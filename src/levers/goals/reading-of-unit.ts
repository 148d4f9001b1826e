import type { Goal } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricId, Reading, Released } from '../../domain/reading.ts';
import { readingAt } from './find-figure.ts';
import { timeBasisOf } from './time-basis.ts';
import { togetherOf } from './together.ts';

export type Unit = Pick<Goal, 'outcome' | 'renamedTo'>;

/**
 * The figure of a goal's unit. Where it was renamed, a span of time may hold it under both names: events and person-years are added up, of other
 * figures the one of more people stands. A figure of a day has the present name alone, else the former one.
 */
export const readingOfUnit = (
  figures: readonly Released[],
  { outcome, renamedTo }: Unit,
  series: { readonly metric: MetricId; readonly facet: string | null },
  info: Pick<MetricInfo, 'sql'>,
): Reading | null => {
  const former = readingAt(figures, { ...outcome, ...series });
  if (renamedTo === null) return former;
  const present = readingAt(figures, { ...outcome, ...series, group: renamedTo });
  if (former === null || present === null || timeBasisOf(info) === 'day') return present ?? former;
  if (former.basis.kind !== 'rate' || present.basis.kind !== 'rate') return present.n >= former.n ? present : former;
  const both = togetherOf([former, present])?.figure ?? null;
  return both === null ? present : { ...present, ...both, n: Math.max(former.n, present.n) };
};
