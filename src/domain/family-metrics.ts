import type { PainPointFamily } from './framework.ts';

/** The metric that stands for a family, best first (product.md §3.2). */
export const familyMetrics: Readonly<Record<PainPointFamily, readonly string[]>> = {
  turnover: ['voluntary-turnover', 'early-leavers', 'leaver-share'],
  hiring: ['time-to-fill', 'time-to-hire'],
  advancement: ['promotion-rate', 'internal-fill-rate', 'promoted-by-24-months'],
  'candidate-diversity': ['hiring-impact-ratio'],
  'leadership-diversity': ['leadership-parity', 'pay-gap-raw'],
  engagement: ['engagement-index', 'survey-favorable', 'absence-rate'],
};
