import type { MetricId } from '../../domain/reading.ts';

/** Where harm would show first when a figure is pushed: two at most, of what the files hold. */
export const watchedMetrics = (metric: MetricId, measurable: ReadonlySet<MetricId>): readonly MetricId[] =>
  (harm[metric] ?? ['voluntary-turnover', 'overtime-share'])
    .map((id) => id as MetricId)
    .filter((id) => id !== metric && measurable.has(id))
    .slice(0, 2);

const harm: Readonly<Record<string, readonly string[]>> = {
  'voluntary-turnover': ['involuntary-turnover', 'overtime-share', 'engagement-index'],
  'total-separations': ['overtime-share', 'engagement-index', 'time-to-fill'],
  'involuntary-turnover': ['voluntary-turnover', 'engagement-index', 'overtime-share'],
  'retention-rate': ['involuntary-turnover', 'overtime-share', 'promotion-rate'],
  'early-leavers': ['time-to-fill', 'voluntary-turnover', 'hiring-impact-ratio'],
  'time-to-fill': ['early-leavers', 'hiring-impact-ratio', 'overtime-share'],
  'promotion-rate': ['promotion-impact-ratio', 'voluntary-turnover'],
  'promoted-by-24-months': ['promotion-impact-ratio', 'voluntary-turnover'],
  'promotion-impact-ratio': ['promotion-rate', 'voluntary-turnover'],
  'hiring-impact-ratio': ['time-to-fill', 'early-leavers'],
  'leadership-parity': ['promotion-rate', 'promotion-impact-ratio'],
  'pay-to-market': ['pay-gap-raw', 'overtime-share', 'voluntary-turnover'],
  'living-wage-share': ['pay-to-market', 'overtime-share', 'voluntary-turnover'],
  'pay-gap-raw': ['pay-to-market', 'voluntary-turnover'],
  'pay-gap-adjusted': ['pay-to-market', 'voluntary-turnover'],
  'overtime-share': ['time-to-fill', 'engagement-index', 'voluntary-turnover'],
  'survey-favorable': ['voluntary-turnover', 'overtime-share'],
  'engagement-index': ['voluntary-turnover', 'overtime-share'],
  'benefit-take-up': ['living-wage-share', 'voluntary-turnover'],
};
