import type { Commitment } from '../../domain/comparison.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { MetricId } from '../../domain/reading.ts';

const promise = (
  id: string,
  text: string,
  metric: string,
  operator: Commitment['operator'],
  threshold: number,
  owner: string,
  facet: string | null = null,
): Commitment => ({
  id: `sample-${id}`,
  text,
  metric: metric as MetricId,
  facet,
  operator,
  threshold,
  scope: null,
  from: '2025-01-01' as IsoDate,
  due: null,
  owner,
  status: 'adopted',
});

/** The made-up promises of the sample organization. */
const sampleCommitments: readonly Commitment[] = [
  promise(
    'pay',
    'SAMPLE: We pay at least 98 % of the market in every department',
    'pay-to-market',
    '≥',
    0.98,
    'Director of Human Resources',
  ),
  promise('first-year', 'SAMPLE: No more than three in ten leave in the first year', 'early-leavers', '≤', 0.3, 'Department heads'),
  promise('pay-gap', 'SAMPLE: Unexplained pay gaps stay under 5 %', 'pay-gap-adjusted', '≤', 0.05, 'Director of Human Resources'),
  promise('fill', 'SAMPLE: Jobs are filled within 90 days', 'time-to-fill', '≤', 90, 'Recruiting manager'),
  promise('overtime', 'SAMPLE: Overtime stays under 8 % of paid hours', 'overtime-share', '≤', 0.08, 'Department heads'),
  promise(
    'schedules',
    'SAMPLE: Six in ten answer favorably on schedules, everywhere',
    'survey-favorable',
    '≥',
    0.6,
    'Department heads',
    'schedules',
  ),
  promise(
    'voice',
    'SAMPLE: Every second answer on voice is favorable, everywhere',
    'survey-favorable',
    '≥',
    0.5,
    'Department heads',
    'voice-and-representation',
  ),
];

/** The sample brings its own promises and takes them away again, as its settings do. */
export const commitmentsFor = (sample: boolean, before: boolean | null, now: readonly Commitment[]): readonly Commitment[] => {
  if (sample) return before === true ? now : sampleCommitments;
  return before === true ? [] : now;
};
