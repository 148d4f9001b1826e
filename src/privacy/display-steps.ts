import type { ReleasePolicy } from './release-policy.ts';

/** A number as leaders see it, and every true value that prints as the same text. */
export interface DisplayText {
  readonly text: string;
  /** The number the text stands for; all that may be derived from the figure is derived from this (PR30). */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

type Coding = Pick<ReleasePolicy, 'coding' | 'wholePercentFrom'>;

/**
 * PR7: `count` of `n` people as a percentage in steps, whole numbers only, halves up. `low`…`high` are the counts that print alike.
 * Between the threshold and 100 people: steps of five, "≤ 10 %" and "≥ 90 %" at the ends; from 100 whole percent, "≤ 1 %" and "≥ 99 %".
 */
export const codeShare = (count: number, n: number, coding: Coding): DisplayText => {
  if (!Number.isInteger(count) || !Number.isInteger(n) || n < 1 || count < 0 || count > n)
    throw new RangeError('A share needs whole numbers with 0 ≤ count ≤ n.');
  const shown = step(count, n, coding);
  return { ...shown, low: firstLike(shown.text, count, n, coding), high: lastLike(shown.text, count, n, coding) };
};

const step = (x: number, n: number, { coding, wholePercentFrom }: Coding): { readonly text: string; readonly value: number } => {
  if (coding === 'exact') return { text: `${x} of ${n}`, value: x / n };
  const whole = coding === 'whole-percent' || n >= wholePercentFrom;
  const edge = whole ? 100 : 10;
  if (edge * x <= n) return { text: `≤ ${100 / edge} %`, value: 1 / edge };
  if (edge * x >= (edge - 1) * n) return { text: `≥ ${100 - 100 / edge} %`, value: 1 - 1 / edge };
  const percent = whole ? Math.floor((200 * x + n) / (2 * n)) : 5 * Math.floor((40 * x + n) / (2 * n));
  return { text: `${percent} %`, value: percent / 100 };
};

/** The text never goes down as the count goes up, so both ends are found by halving. */
const firstLike = (text: string, from: number, n: number, coding: Coding): number => {
  let [outside, inside] = [-1, from];
  while (inside - outside > 1) {
    const middle = (inside + outside) >> 1;
    if (step(middle, n, coding).text === text) inside = middle;
    else outside = middle;
  }
  return inside;
};

const lastLike = (text: string, from: number, n: number, coding: Coding): number => {
  let [inside, outside] = [from, n + 1];
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (step(middle, n, coding).text === text) inside = middle;
    else outside = middle;
  }
  return inside;
};
