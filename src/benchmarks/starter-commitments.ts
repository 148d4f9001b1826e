import type { Commitment } from '../domain/comparison.ts';
import type { MetricId } from '../domain/reading.ts';

/** A promise other organizations made, to be edited; without a threshold it cannot be adopted as it stands. */
export interface StarterCommitment {
  readonly draft: Omit<Commitment, 'threshold'> & { readonly threshold: number | null };
  readonly madeBy: string;
}

/** Drafts to start the register from (product.md §3.3). A threshold stands only where the source of the promise gives one. */
export const starterCommitments: readonly StarterCommitment[] = [
  starter(
    'living-wage',
    'Nobody earns less than the living wage we chose',
    'living-wage-share',
    '≥',
    1,
    'JUST Capital (two earners, two children); ILFI ladder',
  ),
  starter('pay-gap', 'Unexplained pay gap under 5 %', 'pay-gap-adjusted', '≤', 0.05, 'Logib (aim 2.5 %); Directive (EU) 2023/970'),
  starter('turnover', 'Turnover of caseworkers at most 12 % a year', 'voluntary-turnover', '≤', 0.12, 'Casey Family Programs, 2019'),
  starter('shift-notice', 'Shifts are published 14 days ahead', 'schedule-notice', '≥', 1, 'Fair-workweek laws'),
  starter(
    'thresholds',
    'Every full-time colleague is in a job that meets our thresholds',
    'living-wage-share',
    '≥',
    null,
    'Results for America',
  ),
  starter('contracts', '80 % of contracts carry a pay floor and steady schedules', 'living-wage-share', '≥', null, 'Results for America'),
];

function starter(
  id: string,
  text: string,
  metric: string,
  operator: Commitment['operator'],
  threshold: number | null,
  madeBy: string,
): StarterCommitment {
  const draft = {
    id: `starter-${id}`,
    text,
    metric: metric as MetricId,
    facet: null,
    operator,
    threshold,
    scope: null,
    from: null,
    due: null,
    owner: '',
    status: 'draft' as const,
  };
  return { draft, madeBy };
}
