/** Rules of counting that worked cases of metrics carry: rule, metric, name of the case. */
export const rulesOfCases: readonly (readonly [rule: string, metric: string, name: string])[] = [
  ['ST81', 'headcount', 'a leaver of the snapshot day is still on roll; one of the day before is not; a starter of the next day not yet'],
  ['ST81', 'voluntary-turnover', 'left on the last day of the period, hired on the first: both days count'],
  ['ST83', 'separation-count', 'seven separations in 2024, by kind'],
  ['ST84', 'voluntary-turnover', 'twelve people over 2024 with a transfer, a rehire and leavers on the last day'],
  ['ST86', 'voluntary-turnover', 'twelve people over 2024 with a transfer, a rehire and leavers on the last day'],
  ['ST87', 'retention-rate', 'nine people at the start of 2024, four after its end; a mover is kept by the unit left'],
  ['ST89', 'early-leavers', 'late entry: someone hired before the window is at risk only from the age reached at its start'],
  ['ST90', 'headcount', 'two positions at once are one person, in the larger one'],
  ['ST90', 'median-pay', 'an even number of people: the mean of the two in the middle; six people are the fewest with an interval'],
  ['ST91', 'median-pay', 'the latest amount on or before the snapshot counts; later ones and unknown ones do not'],
  ['ST92', 'headcount', 'three people in two departments, one of them on leave'],
  ['ST93', 'headcount', 'contractors, interns and future starters are out; unknown worker type and a blank department count'],
  ['ST94', 'time-to-fill', 'two of five posts are still open: the open ones count as long as they have been open'],
  ['ST96', 'survey-favorable', 'four answers to three items: by item, by principle, overall'],
  [
    'ST96',
    'survey-favorable',
    'blank answers leave the base; answering half of the items is enough for a theme; reversed items are turned',
  ],
  ['ST97', 'promotion-rate', 'three people below the top, one promoted to it in mid-year: the promotion counts in the department left'],
];
