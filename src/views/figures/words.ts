import { formatCount } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';

export { sourceAndVintage } from '../../domain/gap-words.ts';
export { cutWords, dimensionWords, facetWords, groupWords, placeKey } from '../../domain/place-words.ts';

/** Whom a finding counts: openings where the figure rests on requisitions, else people. */
export const countedWords = (info: MetricInfo | undefined, count: number): string =>
  `${formatCount(count)} ${info?.base === 'requisitions' ? 'openings' : 'people'}`;
