import type { Rule } from './simulate-cells.ts';

/** What the trial build had, in the words of the design: flags / false share / power at 200 cells, and what the first ten hold; false shares where only these were kept. */
export const expected: Readonly<Record<string, Readonly<Partial<Record<Rule, string>>>>> = {
  'nothing wrong|200': {
    'raw gap': '75',
    'mid-P < .05': '9.3',
    'BH q < .10': '0.2',
    'ours, P ≥ .75': '0 (limit .5)',
    'ours, P ≥ .90': '0',
  },
  'nothing wrong|40': { 'ours, P ≥ .75': '0.4 (limit .5)', 'ours, P ≥ .90': '0' },
  '20 % of cells × 1.8|200': {
    'raw gap': '92 / 64 / 71; ten hold 15',
    'mid-P < .05': '21 / 37 / 28; ten hold 59',
    'BH q < .10': '3.4 / 12 / 6',
    'ours, P ≥ .75': 'false 33–42 (.80: 11.6 / 26 / 18)',
    'ours, P ≥ .90': '4.2 / 11 / 8; ten hold 71',
  },
  '10 % of cells × 2.5|200': {
    'raw gap': '86 / 75 / 78; ten hold 32',
    'mid-P < .05': '20 / 40 / 43; ten hold 76',
    'BH q < .10': '6.5 / 8 / 21',
    'ours, P ≥ .75': 'false 33–42 (.80: 12.9 / 30 / 32)',
    'ours, P ≥ .90': '6.7 / 10 / 22; ten hold 72',
  },
  '20 % of cells × 1.8|40': { 'ours, P ≥ .75': 'false 45–57', 'ours, P ≥ .90': 'false 25–30' },
  '10 % of cells × 2.5|40': { 'ours, P ≥ .75': 'false 45–57', 'ours, P ≥ .90': 'false 25–30' },
  ...Object.fromEntries(
    ['smooth, spread .2', 'smooth, spread .35', 'smooth, spread .5'].flatMap((name) => [
      [`${name}|200`, { 'ours, P ≥ .75': 'false 13–18', 'ours, P ≥ .90': 'false 5–9' }],
      [`${name}|40`, { 'ours, P ≥ .75': 'false 17–30', 'ours, P ≥ .90': 'false 7–11' }],
    ]),
  ),
};
