import type { PainPointFamily, Principle } from '../../src/domain/framework.ts';
import type { LimitClass } from '../../src/domain/limits.ts';
import type { MetricInfo, MetricKind } from '../../src/domain/metric.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import type { MetricId, MetricUnit } from '../../src/domain/reading.ts';

/** TEST ONLY: made-up metrics, one for each way a figure can read. */

export const day = (text: string) => text as IsoDate;
export const metricId = (text: string) => text as MetricId;

export interface Plan {
  readonly id: string;
  readonly label: string;
  readonly unit: MetricUnit;
  readonly kind: MetricKind;
  readonly better: MetricInfo['better'];
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
  readonly limits: LimitClass;
  readonly base?: MetricInfo['base'];
  readonly at: number;
  readonly spread: number;
  readonly market: number | null;
  readonly commitment?: number;
  readonly facets?: readonly (readonly [string, Principle | null])[];
}

export const plans: readonly Plan[] = [
  {
    id: 'headcount',
    label: 'Headcount',
    unit: 'people',
    kind: 'count',
    better: 'context',
    principle: null,
    family: null,
    limits: 'GE',
    at: 0,
    spread: 0,
    market: null,
  },
  {
    id: 'pay-to-market',
    label: 'Pay to market',
    unit: 'ratio',
    kind: 'median',
    better: 'higher',
    principle: 'earnings',
    family: 'turnover',
    limits: 'PY',
    at: 0.96,
    spread: 0.12,
    market: 1,
    commitment: 1,
  },
  {
    id: 'median-pay',
    label: 'Median pay',
    unit: 'money-year',
    kind: 'median',
    better: 'context',
    principle: 'earnings',
    family: null,
    limits: 'PY',
    at: 61_240,
    spread: 14_000,
    market: null,
  },
  {
    id: 'pay-gap-raw',
    label: 'Unadjusted pay gap',
    unit: 'gap',
    kind: 'gap',
    better: 'to-zero',
    principle: 'earnings',
    family: 'leadership-diversity',
    limits: 'PY',
    at: 0.041,
    spread: 0.05,
    market: null,
  },
  {
    id: 'voluntary-turnover',
    label: 'Voluntary turnover',
    unit: 'per-person-year',
    kind: 'rate',
    better: 'lower',
    principle: 'environment-and-culture',
    family: 'turnover',
    limits: 'TU',
    at: 0.112,
    spread: 0.08,
    market: 0.096,
    commitment: 0.12,
  },
  {
    id: 'early-leavers',
    label: 'First-year leavers',
    unit: 'share',
    kind: 'survival',
    better: 'lower',
    principle: 'environment-and-culture',
    family: 'turnover',
    limits: 'RT',
    at: 0.27,
    spread: 0.14,
    market: null,
    facets: [
      ['90 days', null],
      ['180 days', null],
    ],
  },
  {
    id: 'tenure-median',
    label: 'Median tenure',
    unit: 'years',
    kind: 'median',
    better: 'context',
    principle: 'safety-and-security',
    family: 'turnover',
    limits: 'GE',
    at: 7.4,
    spread: 4,
    market: 6.2,
  },
  {
    id: 'promotion-rate',
    label: 'Promotion rate',
    unit: 'per-person-year',
    kind: 'rate',
    better: 'higher',
    principle: 'learning-and-development',
    family: 'advancement',
    limits: 'RT',
    at: 0.071,
    spread: 0.05,
    market: 0.089,
  },
  {
    id: 'time-to-fill',
    label: 'Days to fill',
    unit: 'days',
    kind: 'survival',
    better: 'lower',
    principle: null,
    family: 'hiring',
    limits: 'HD',
    base: 'requisitions',
    at: 97,
    spread: 40,
    market: 61,
  },
  {
    id: 'hiring-impact-ratio',
    label: 'Candidate-to-hire parity',
    unit: 'ratio',
    kind: 'ratio',
    better: 'to-one',
    principle: null,
    family: 'candidate-diversity',
    limits: 'AI',
    base: 'applications',
    at: 0.84,
    spread: 0.1,
    market: 0.8,
  },
  {
    id: 'survey-favorable',
    label: 'Favorable answers',
    unit: 'share',
    kind: 'share',
    better: 'higher',
    principle: null,
    family: 'engagement',
    limits: 'SV',
    base: 'respondents',
    at: 0.62,
    spread: 0.16,
    market: 0.6,
    facets: [
      ['voice-and-representation', 'voice-and-representation'],
      ['schedules', 'schedules'],
      ['purpose-and-meaning', 'purpose-and-meaning'],
      ['learning-and-development', 'learning-and-development'],
      ['I have the tools and equipment I need to do my work safely and well', 'safety-and-security'],
    ],
  },
  {
    id: 'engagement-index',
    label: 'Engagement index',
    unit: 'index',
    kind: 'mean',
    better: 'higher',
    principle: null,
    family: 'engagement',
    limits: 'SV',
    base: 'respondents',
    at: 64.1,
    spread: 9,
    market: 73,
  },
  {
    id: 'benefit-take-up',
    label: 'Benefit take-up',
    unit: 'share',
    kind: 'share',
    better: 'higher',
    principle: 'benefits',
    family: 'turnover',
    limits: 'BN',
    base: 'enrollments',
    at: 0.79,
    spread: 0.1,
    market: 0.753,
  },
];

export const info = (plan: Plan): MetricInfo => ({
  id: metricId(plan.id),
  label: plan.label,
  question: `What does ${plan.label.toLowerCase()} say?`,
  kind: plan.kind,
  unit: plan.unit,
  better: plan.better,
  principle: plan.principle,
  family: plan.family,
  level: 'department-and-hr',
  limits: plan.limits,
  base: plan.base ?? 'people',
  readme: `# ${plan.label}\n\n## What it asks\n\nWhether **${plan.label.toLowerCase()}** is as it should be; see \`definition.ts\`.\n\n## Who counts\n\n- everyone on roll\n- leavers up to their last day\n\n## What it cannot tell\n\nWhy.\n\n## Sources\n\n| Rule | Text |\n|---|---|\n| MC1 | person-days |\n`,
  sql: `-- ${plan.label}: one row per person.\nSELECT emp_key, department, 1 AS counts\nFROM on_roll`,
});
