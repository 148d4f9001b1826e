import type { MetricId } from '../../domain/reading.ts';
import type { MetricDefinition } from '../metric.ts';

/** Why a figure is never released to leaders, by its kind alone, or `null`. `measurable` are the metrics that the data allows. */
export const whyNever = (
  {
    notForLeaders = {},
    leadersOnlyWithout = [],
    facetsForLeaders,
  }: Pick<MetricDefinition, 'notForLeaders' | 'leadersOnlyWithout' | 'facetsForLeaders'>,
  facet: string | null,
  measurable: ReadonlySet<MetricId>,
): string | null => {
  if (facet !== null && facetsForLeaders?.includes(facet) === false)
    return 'sub-series that add up to others would tell what is hidden of each';
  if (facet !== null) return notForLeaders.facets ?? null;
  if (leadersOnlyWithout.some((id) => measurable.has(id as MetricId)))
    return 'all separations less those of one kind would tell the other kinds (PR11)';
  return notForLeaders.figure ?? null;
};
