/** Keys follow what is seen: marks that stand side by side, or one under the other. */
const arrows = { across: ['ArrowRight', 'ArrowLeft'], down: ['ArrowDown', 'ArrowUp'] } as const;

/** The mark that a key leads to from the active one of `count` marks: `null` = none, `undefined` = not a key for this. */
export const movedAlong = (way: keyof typeof arrows, key: string, active: number | null, count: number): number | null | undefined => {
  const [next, previous] = arrows[way];
  switch (key) {
    case next:
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case previous:
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return active === null ? undefined : null;
    default:
      return undefined;
  }
};
