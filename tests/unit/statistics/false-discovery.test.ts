import { describe, expect, it } from 'vitest';
import { adjustP } from '../../../src/statistics/false-discovery.ts';
import { runVectors } from './reference-vectors.ts';

runVectors('multiple_testing', 'ST53', ({ input }) => {
  const { bh, by, holm, bonferroni } = adjustP(input['p'] as number[]);
  const rejected = (q: number): number => bh.filter((value) => value <= q).length;
  return { BH: bh, BY: by, holm, bonferroni, rejected_at_q05: rejected(0.05), rejected_at_q10: rejected(0.1) };
});

describe('adjustP', () => {
  it('ST53 keeps the order of the input, gives ties one value and never falls below p', () => {
    const p = [0.2, 0.01, 0.2, 0.9, 0];
    const { bh } = adjustP(p);
    expect(bh[0]).toBe(bh[2]);
    bh.forEach((q, i) => expect(q).toBeGreaterThanOrEqual(p[i]!));
    expect(adjustP([]).bh).toEqual([]);
  });
});
