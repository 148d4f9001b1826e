/** The mark that a key leads to from the active one along a row of `count` marks: `null` = none, `undefined` = not a key for this. */
export const movedAlong = (key: string, active: number | null, count: number): number | null | undefined => {
  switch (key) {
    case 'ArrowRight':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
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
