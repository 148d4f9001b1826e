import { formatCount } from '../../domain/format.ts';
import type { PackInput } from './pack-input.ts';

/** How every figure of a pack was counted, rounded and hidden, in sentences. */
export const conventionsOf = ({ limits }: Pick<PackInput, 'limits'>): readonly string[] => {
  const froms = [...new Set(Object.values(limits).map(({ leaderFrom }) => leaderFrom))].toSorted((a, b) => a - b);
  const [least = 10, ...more] = froms.map(formatCount);
  return [
    `A figure that rests on fewer than ${least} people is hidden${more.length === 0 ? '' : `, of some kinds on fewer than ${more.join(' or ')}`}, and so is everything that would give it away. One word stands for every reason: hidden. The people stay in the totals.`,
    'Shares of fewer than 100 people are printed in steps of five points, at the ends as "≤ 10 %" and "≥ 90 %"; of 100 and more in whole percent. Rates are printed as the range that their printed number of events allows.',
    'Pay is a median in rounded steps, "≥" from the organization’s 90th percentile on; there is no mean, no least and no most.',
    'Standings, tiers and ranges are worked out from the printed figures, never from what is behind them.',
    'The market is a signal: it counts when the gap is larger than the tolerance with the stated certainty. A commitment is a fact: met or missed in the period, and neither where the rounding stands astride the promise.',
    'Who counts: people with a primary position; contractors, interns and future starters are out. Rates are per person-year: person-days ÷ 365.25, first and last day included. A transfer is no separation.',
    'Pay is base pay, full-time equivalent, a year. The pay gap is (men − women) ÷ men: positive where women are paid less.',
    'Before it was saved, everything that was ever released of these data was attacked together, by subtraction and by bounds: nothing hidden was recovered.',
  ];
};

/** What a reader outside the organization needs besides. */
export const methodForPublicRecords: readonly string[] = [
  'This pack holds aggregates only: no rows, no names, no record of any person, no answer in anyone’s own words, no goal and no decision.',
  'Hidden cells are not in this file in any form. They cannot be derived from the shown ones; further tables of the same data would have to pass the same check together with these.',
];
