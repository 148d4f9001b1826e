import type { GoalAddress } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { facetWords, groupWords } from '../figures/words.ts';

/** The figure that a note is on, in words. */
export const placeOfNote = ({ metric, facet, cut, group }: GoalAddress, info: MetricInfo | undefined): string =>
  [
    `${info?.label ?? metric}${facet === null ? '' : `, ${facetWords(facet)}`}`,
    cut.length === 0 ? 'whole organization' : groupWords(group),
  ].join(' · ');
