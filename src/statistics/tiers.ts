/** How sure a finding is (ST50). `none` = no clear gap. */
export type Tier = 'confirmed' | 'likely' | 'watch' | 'none';

/** From P(worse) and the number of sibling cells scored: with under 30 siblings the shrinkage itself is uncertain, so "confirmed" asks for .95. */
export const tierOf = (pWorse: number, siblings: number): Tier => {
  if (pWorse >= 0.95 || (pWorse >= 0.9 && siblings >= 30)) return 'confirmed';
  if (pWorse >= 0.75) return 'likely';
  return pWorse >= 0.5 ? 'watch' : 'none';
};
