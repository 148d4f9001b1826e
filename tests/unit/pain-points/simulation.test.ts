import { describe, expect, it } from 'vitest';
import { simulateCells } from '../../bench/simulation/simulate-cells.ts';
import { truths } from '../../bench/simulation/truths.ts';

const run = (name: string, cells: number) => {
  const setting = truths.findIndex((truth) => truth.name === name);
  return simulateCells(truths[setting]!, { setting, cells, runs: 20, seed: 11 });
};

describe('200 and 40 cells of made-up turnover', () => {
  it('ST51 ST52: with nothing wrong a raw gap flags a third of the cells, the gate half a cell a run at most', () => {
    for (const cells of [200, 40]) {
      const tallies = run('nothing wrong', cells);
      expect(tallies.get('raw gap')!.flags).toBeGreaterThan(0.3 * cells);
      expect(tallies.get('ours, P ≥ .75')!.flags).toBeLessThanOrEqual(0.5);
      expect(tallies.get('ours, P ≥ .90')!.flags).toBeLessThanOrEqual(0.1);
    }
  });

  it('ST50: with some bad cells the gate is wrong far less often than a raw gap, and finds more than BH', () => {
    const tallies = run('10 % of cells × 2.5', 200);
    const [raw, bh, ours] = [tallies.get('raw gap')!, tallies.get('BH q < .10')!, tallies.get('ours, P ≥ .75')!];
    expect(raw.falseShare).toBeGreaterThan(0.6);
    expect(ours.falseShare).toBeLessThan(raw.falseShare - 0.2);
    expect(tallies.get('ours, P ≥ .90')!.falseShare).toBeLessThan(0.25);
    expect(ours.power).toBeGreaterThan(bh.power);
    expect(ours.topTen).toBeGreaterThan(2 * raw.topTen);
  });
});
