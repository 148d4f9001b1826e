import type { MetricId } from '../../domain/reading.ts';
import type { MetricDefinition } from '../metric.ts';

/** Why a figure is never released to leaders, by its kind alone, or `null`. `measurable` are the metrics that the data allows. */
export const whyNever = (
  { notForLeaders = {}, leadersOnlyWithout = [] }: Pick<MetricDefinition, 'notForLeaders' | 'leadersOnlyWithout'>,
  facet: string | null,
  measurable: ReadonlySet<MetricId>,
): string | null => {
  if (facet !== null) return notForLeaders.facets ?? null;
  if (leadersOnlyWithout.some((id) => measurable.has(id as MetricId)))
    return 'all separations less those of one kind would tell the other kinds (PR11)';
  return notForLeaders.figure ?? null;
};
