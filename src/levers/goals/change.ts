import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { mover, newcombe, welch } from '../../statistics/index.ts';
import { chanceBelow } from './chance-below.ts';
import { levelOf, type Figured, type Level } from './level.ts';

export type Change = NonNullable<GoalTrack['change']>;

/** Now minus before in the metric's unit with its 95 % interval: Newcombe for shares, Welch for means, else from the two intervals (Zou & Donner 2008). */
export const changeOf = (before: Figured, now: Figured): Change | null => {
  const [first, second] = [now.basis, before.basis];
  if (first.kind !== second.kind) return null;
  if (first.kind === 'share' && second.kind === 'share' && isPlain(now) && isPlain(before)) {
    const { value, interval } = newcombe(first.counts, first.people, second.counts, second.people);
    return { value, ...interval };
  }
  if (first.kind === 'mean' && second.kind === 'mean') {
    const test = welch(summaryOf(first), summaryOf(second));
    if (test !== null) return { value: test.difference, ...test.interval };
  }
  const [a, b] = [levelOf(now), levelOf(before)];
  if (a === null || b === null) return null;
  return { value: now.value - before.value, ...mover(a, b) };
};

/** P(the level now is better than at the baseline). */
export const chanceBetter = (before: Level, now: Level, better: Goal['better']): number | null => {
  if (before.logs !== now.logs) return null;
  return better === 'lower' ? chanceBelow(now.posterior, before.posterior) : chanceBelow(before.posterior, now.posterior);
};

/** Counts are whole heads: means of items are not. */
const isPlain = ({ basis, value }: Figured): boolean =>
  basis.kind === 'share' && basis.people > 0 && Math.abs(basis.counts / basis.people - value) < 1e-9 && Number.isInteger(basis.counts);

const summaryOf = ({ people, mean, sd }: { readonly people: number; readonly mean: number; readonly sd: number }) => ({
  n: people,
  mean,
  sd,
});
