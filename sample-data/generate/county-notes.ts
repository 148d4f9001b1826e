/** Things that look like pain points of the County of Example and are none. */
export const decoys = [
  {
    id: 'hilltop-small',
    metric: 'voluntary-turnover',
    cut: 'office',
    group: 'Hilltop Outpost',
    why: 'nine people, three of whom left in the last year: less than one expected leaver, so the raw rate says nothing',
  },
  {
    id: 'library-job-mix',
    metric: 'median-pay',
    cut: 'department',
    group: 'County Library',
    why: 'lowest median pay but one because of its jobs; against the market of those jobs it stands where everybody stands',
  },
  {
    id: 'parks-level-mix',
    metric: 'voluntary-turnover',
    cut: 'department',
    group: 'Parks & Recreation',
    why: 'more leavers than most because three in four work at the entry level; level by level its chances are those of everybody',
  },
] as const;

/** Planted effects that a ranked list of the last twelve months against the market alone does not hold, and why. */
export const notRanked = [
  {
    id: 'sheriff-selection',
    why: 'planted over eighteen months of applications (.57); in the last twelve 17 of 205 women and 24 of 205 men were hired: .71, three and a half short, mid-P .34, which is no adverse difference by the test and too little to rank',
  },
  {
    id: 'east-yard-first-year',
    why: 'no market figure is published for leaving within the first year: missed against the suggested commitment; without it the last twelve months show 41 % against 28 % elsewhere on 66 people, less than sure',
  },
  {
    id: 'public-works-overtime',
    why: 'no market figure is published for overtime: missed against the suggested commitment; without it worth watching against the rest of the county',
  },
] as const;

/** Figures that hold steady by construction. */
export const steady = [
  {
    metric: 'pay-to-market',
    cut: 'department',
    group: 'Information Technology',
    note: 'the department as a whole is near the market; only its women are paid less',
  },
  { metric: 'benefit-take-up', cut: 'department', group: 'Public Health', note: 'near 79 % medical' },
  { metric: 'voluntary-turnover', cut: 'department', group: "Sheriff's Office", note: 'below the market for years' },
  { metric: 'survey-favorable', cut: 'department', group: 'Finance & Tax', note: 'near the norms in every principle' },
] as const;

/** Promises a county of this kind could have made; not loaded by themselves. Thresholds are shares, ratios, days or USD an hour. */
export const suggestedCommitments = [
  {
    text: 'We pay at least 98 % of the market in every department',
    metric: 'pay-to-market',
    facet: null,
    direction: 'at least',
    threshold: 0.98,
    from: '2025-01-01',
    owner: 'Director of Human Resources',
  },
  {
    text: 'No more than three in ten leave in the first year',
    metric: 'early-leavers',
    facet: null,
    direction: 'at most',
    threshold: 0.3,
    from: '2025-01-01',
    owner: 'Department heads',
  },
  {
    text: 'Unexplained pay gaps stay under 5 %',
    metric: 'pay-gap-adjusted',
    facet: null,
    direction: 'at most',
    threshold: 0.05,
    from: '2025-01-01',
    owner: 'Director of Human Resources',
  },
  {
    text: 'Jobs are filled within 90 days',
    metric: 'time-to-fill',
    facet: null,
    direction: 'at most',
    threshold: 90,
    from: '2026-01-01',
    owner: 'Recruiting manager',
  },
  {
    text: 'Overtime stays under 8 % of paid hours',
    metric: 'overtime-share',
    facet: null,
    direction: 'at most',
    threshold: 0.08,
    from: '2025-07-01',
    owner: 'Department heads',
  },
  {
    text: 'Caseworker turnover at most 12 %',
    metric: 'voluntary-turnover',
    facet: null,
    direction: 'at most',
    threshold: 0.12,
    from: '2025-01-01',
    owner: 'Director of Human Services',
  },
] as const;
