import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../src/charts/chart-theme.ts';

describe('axis', () => {
  it.each<[readonly (number | null)[], readonly number[]]>([
    [
      [0.84, 1.07],
      [0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1],
    ],
    [
      [41_200, 82_000],
      [40_000, 50_000, 60_000, 70_000, 80_000, 90_000],
    ],
    [
      [-0.014, 0.082, null],
      [-0.02, 0, 0.02, 0.04, 0.06, 0.08, 0.1],
    ],
  ])('of %j has round ticks around every value', (values, ticks) => {
    const axis = axisOf(values);
    expect(axis.ticks).toEqual(ticks);
    expect(axis.domain).toEqual([ticks[0], ticks.at(-1)]);
  });

  it('a share never leaves 0 to 1', () => {
    const { domain } = axisOf([0.02, 1.04], { floor: 0, ceiling: 1 });
    expect(domain).toEqual([0, 1]);
  });

  it('PR31 does not depend on hidden values, which arrive as null', () => {
    expect(axisOf([0.3, null, 0.5])).toEqual(axisOf([0.3, 0.5]));
  });

  it('one value, or none, still gives an axis', () => {
    expect(axisOf([5]).ticks.length).toBeGreaterThan(1);
    expect(axisOf([null]).domain[0]).toBeLessThan(axisOf([null]).domain[1]);
  });

  it('is never shorter than asked, within what the unit can be: rounding steps do not look like differences', () => {
    const wide = axisOf([0.58, 0.6], { floor: 0, ceiling: 1, atLeast: 0.5 });
    expect(wide.domain[1] - wide.domain[0]).toBeGreaterThanOrEqual(0.5);
    expect(axisOf([0.95, 0.99], { floor: 0, ceiling: 1, atLeast: 0.5 }).domain[1]).toBeLessThanOrEqual(1);
    expect(axisOf([0.1, 0.9], { atLeast: 0.5 })).toEqual(axisOf([0.1, 0.9]));
  });
});
