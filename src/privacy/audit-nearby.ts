import { outerBounds } from './audit-bounds.ts';
import type { AtomGrid } from './audit-grid.ts';
import { isOpen, type AuditModel, type KnownRange } from './audit-model.ts';
import { startWalk } from './audit-walk.ts';

/** Walks tried before the rest goes to the solver; each begins at another table. */
const mostWalks = 8;

/**
 * PR25, as far as no solver is needed: widens the ranges by tables near the true one, and returns the figures that single rows pin. What is
 * neither open nor returned is undecided.
 */
export const settleNearby = (audit: AuditModel, grid: AtomGrid, ranges: readonly KnownRange[]): ReadonlySet<KnownRange> => {
  const walk = startWalk(audit, grid, ranges);
  walk(ranges);
  const unproven = ranges.filter((range) => !isOpen(range));
  if (unproven.length === 0) return new Set();
  const boundsOf = outerBounds(audit);
  const pinned = new Set(unproven.filter(({ target }) => !isOpen({ target, ...boundsOf(target) })));
  for (let [again, idle] = [1, 0]; again < mostWalks && idle < 2; again++) {
    const undecided = unproven.filter((range) => !pinned.has(range) && !isOpen(range));
    if (undecided.length === 0) break;
    idle = walk(undecided) > 0 ? 0 : idle + 1;
  }
  return pinned;
};
