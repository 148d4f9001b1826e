import type { Reading } from '../domain/reading.ts';
import { compareSelection, type SelectionComparison } from '../statistics/index.ts';

/** Selection of two groups compared; `null` where the figure is no comparison of two groups or a group is empty (ST20). */
export const selectionOf = ({ basis }: Reading): SelectionComparison | null => {
  if (basis.kind !== 'ratio' || basis.focal === undefined || basis.reference === undefined) return null;
  return selectionAmong(basis.focal, basis.reference);
};

export interface Counted {
  readonly selected: number;
  readonly considered: number;
}

/** `null` where nobody or everybody of both groups was selected, or a group is empty: there is nothing to compare. */
export const selectionAmong = (focal: Counted, reference: Counted): SelectionComparison | null => {
  const [selected, considered] = [focal.selected + reference.selected, focal.considered + reference.considered];
  if (!(focal.considered > 0 && reference.considered > 0 && selected > 0 && selected < considered)) return null;
  return compareSelection({ chosen: focal.selected, total: focal.considered }, { chosen: reference.selected, total: reference.considered });
};

/** Adverse: under four fifths and (mid-P under .05 or two people short), not turned by one moved selection (ST67, ST68). */
export const isAdverse = (comparison: SelectionComparison | null): boolean => comparison?.verdict === 'adverse';

/** Adverse by the test, not by the shortfall alone. */
export const isAdverseByTest = (comparison: SelectionComparison | null): boolean =>
  comparison !== null && isAdverse(comparison) && comparison.fisher.midPLess < 0.05;
