import type { Reading } from '../../domain/reading.ts';
import type { EquityQuestion } from './equity-check.ts';

/** The unit could meet its target with nobody of this group better off: the others have room enough. `null` where people do not add up. */
export const couldBeLeftOut = ({ target, better }: EquityQuestion, own: Reading, others: readonly Reading[]): boolean | null => {
  const [mine, theirs] = [countOf(own), others.map(countOf)];
  if (mine === null || theirs.some((one) => one === null) || theirs.length === 0) return null;
  const [counts, base] = [sum(theirs, 'count'), sum(theirs, 'base')];
  const needed = Math.abs(target * (mine.base + base) - (mine.count + counts));
  const room = better === 'higher' ? base - counts : counts;
  return room >= needed;
};

interface Counted {
  readonly count: number;
  readonly base: number;
}

const countOf = ({ basis }: Reading): Counted | null => {
  if (basis.kind === 'share') return { count: basis.counts, base: basis.people };
  return basis.kind === 'rate' ? { count: basis.events, base: basis.exposureYears } : null;
};

const sum = (all: readonly (Counted | null)[], what: keyof Counted): number => all.reduce((total, one) => total + (one?.[what] ?? 0), 0);
