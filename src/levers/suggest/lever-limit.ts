import type { Lever } from '../../domain/lever.ts';

/** A few things done well: more than these at a time need a written reason (product.md §2). */
export const mostActiveLevers = 2;

/** Why these levers cannot be active together, in a sentence; `null` when they can. The same lever twice counts once. */
export const leverProblem = (active: readonly Lever[], because: string): string | null =>
  new Set(active).size > mostActiveLevers && because.trim() === ''
    ? 'At most two levers at a time. Write down why a third is needed, or leave one out.'
    : null;
