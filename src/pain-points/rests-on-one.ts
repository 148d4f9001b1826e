import type { Comparison } from '../domain/comparison.ts';
import type { Reading, Released } from '../domain/reading.ts';
import { higherIsWorse } from './cell.ts';
import { cellKey } from './cells.ts';
import type { ScoredCell } from './scored-cell.ts';

/**
 * Would the finding fall if one person stood on the other side: one leaver fewer, one favorable answer more, one selection moved (ST68)?
 * `null` where the figure does not say what one person is.
 */
export const restsOnOne = (
  one: ScoredCell,
  comparisons: readonly Comparison[],
  isStillFlagged: (changed: readonly Comparison[]) => boolean,
): boolean | null => {
  const changed = withoutOne(one.cell.reading, higherIsWorse(one.cell.info));
  if (changed === null) return null;
  const key = one.cell.key;
  return !isStillFlagged(
    comparisons.map((comparison) => {
      const { released } = comparison;
      if (!released.shown || cellKey(released.reading) !== key) return comparison;
      return { ...comparison, released: { ...released, reading: changed } as Released, verdict: verdictOf(comparison, changed) };
    }),
  );
};

const withoutOne = (reading: Reading, higher: boolean): Reading | null => {
  const { basis } = reading;
  const step = higher ? -1 : 1;
  if (basis.kind === 'rate') {
    const events = Math.max(0, basis.events + step);
    return { ...reading, value: events / basis.exposureYears, basis: { ...basis, events } };
  }
  if (basis.kind === 'share') {
    const counts = Math.min(basis.people, Math.max(0, basis.counts + step));
    return { ...reading, value: counts / basis.people, basis: { ...basis, counts } };
  }
  if (basis.kind !== 'ratio' || basis.focal === undefined || basis.reference === undefined) return null;
  const focal = { ...basis.focal, selected: Math.min(basis.focal.considered, basis.focal.selected + 1) };
  const reference = { ...basis.reference, selected: Math.max(0, basis.reference.selected - 1) };
  const value = reference.selected > 0 ? focal.selected / focal.considered / (reference.selected / reference.considered) : 1;
  return { ...reading, value, basis: { ...basis, focal, reference } };
};

/** A missed commitment stays missed while the value is on the same side of the threshold. */
const verdictOf = ({ commitment, verdict, released }: Comparison, changed: Reading): Comparison['verdict'] => {
  if (commitment === null || verdict !== 'missed' || !released.shown) return verdict;
  const side = Math.sign(released.reading.value - commitment.value);
  return Math.sign(changed.value - commitment.value) === side ? 'missed' : 'met';
};
