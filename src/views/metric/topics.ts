import type { MetricId } from '../../domain/reading.ts';

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly metrics: readonly MetricId[];
  /** What to load when nothing of the topic can be measured. */
  readonly needs: string;
}

const topic = (id: string, label: string, question: string, needs: string, metrics: readonly string[]): Topic => ({
  id,
  label,
  question,
  needs,
  metrics: metrics as readonly MetricId[],
});

/** The metric pages: which figures answer which question. A metric that is not in the catalogue is left out. */
export const topics: readonly Topic[] = [
  topic('pay', 'Pay', 'Do we pay what the market pays, fairly and enough to live on?', 'a roster or salary file with job titles and pay', [
    'pay-to-market',
    'living-wage-share',
    'pay-gap-raw',
    'pay-gap-adjusted',
    'median-pay',
  ]),
  topic('retention', 'Retention', 'Who leaves, how soon, and is it more than elsewhere?', 'hire dates and a list of leavers', [
    'voluntary-turnover',
    'early-leavers',
    'tenure-median',
    'leaver-share',
  ]),
  topic('promotion', 'Promotion', 'Who moves up, and how long does it take?', 'job history, promotions or level changes with dates', [
    'promotion-rate',
    'promoted-by-24-months',
    'promotion-impact-ratio',
    'leadership-parity',
  ]),
  topic('survey', 'Survey', 'What do people say about their jobs?', 'a staff survey, wide or long', [
    'survey-favorable',
    'engagement-index',
    'item-mean',
  ]),
  topic('hiring', 'Hiring', 'How long does a hire take, and is the selection even-handed?', 'requisitions or applications with dates', [
    'time-to-fill',
    'hiring-impact-ratio',
  ]),
  topic(
    'benefits',
    'Benefits & schedules',
    'Are benefits used, and are hours kept within bounds?',
    'benefit enrollments, or pay with overtime',
    ['benefit-take-up', 'overtime-share'],
  ),
];
