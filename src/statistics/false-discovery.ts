export interface AdjustedP {
  /** Benjamini–Hochberg q-values (1995), in the order of the input. */
  readonly bh: readonly number[];
  /** Benjamini–Yekutieli: holds under any dependence. */
  readonly by: readonly number[];
  readonly holm: readonly number[];
  readonly bonferroni: readonly number[];
}

/** Adjusted p-values for many looks at once: an audit column, never the gate (ST53). */
export const adjustP = (p: readonly number[]): AdjustedP => {
  const m = p.length;
  const order = p.map((_value, i) => i).sort((a, b) => p[a]! - p[b]! || a - b);
  const harmonic = order.reduce((sum, _i, rank) => sum + 1 / (rank + 1), 0);
  const stepUp = (factor: number): readonly number[] => {
    const out = p.map(() => 1);
    let least = 1;
    for (let rank = m; rank >= 1; rank -= 1) {
      const i = order[rank - 1]!;
      least = Math.min(least, (p[i]! * m * factor) / rank);
      out[i] = least;
    }
    return out;
  };
  const holm = p.map(() => 0);
  let greatest = 0;
  order.forEach((i, rank) => {
    greatest = Math.max(greatest, Math.min(1, p[i]! * (m - rank)));
    holm[i] = greatest;
  });
  return { bh: stepUp(1), by: stepUp(harmonic), holm, bonferroni: p.map((value) => Math.min(1, value * m)) };
};
