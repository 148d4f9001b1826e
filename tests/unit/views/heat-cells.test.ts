import { describe, expect, it } from 'vitest';
import type { Comparison, PainPoint, PainPointList } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Released } from '../../../src/domain/reading.ts';
import { heatUnits } from '../../../src/views/figures/heat-cells.ts';

const period = trailingYear('2026-10-31' as IsoDate);
const pay = { id: 'pay' as MetricId, label: 'Pay', unit: 'ratio', better: 'higher', limits: 'PY', base: 'people' } as MetricInfo;
const count = { ...pay, id: 'headcount' as MetricId, label: 'Headcount', better: 'context' } as MetricInfo;

interface Given {
  readonly group: string;
  readonly metric: MetricInfo;
  readonly value: number | null;
  readonly half?: number;
}

/** Market 1.00; pay below it is worse. */
const figure = ({ group, metric, value, half = 0.01 }: Given): Comparison => {
  const address = { metric: metric.id, facet: null, cut: group === '' ? [] : ['department'], group: group === '' ? [] : [group], period };
  const reading = {
    ...address,
    unit: metric.unit,
    n: 40,
    value,
    low: (value ?? 0) - half,
    high: (value ?? 0) + half,
    basis: { kind: 'count', count: 40 },
    notes: [],
  };
  const isPay = metric === pay;
  return {
    released: (value === null
      ? { shown: false, audience: 'analyst', address, unit: metric.unit, because: 'under 5' }
      : { shown: true, audience: 'analyst', reading }) as unknown as Released,
    market: isPay ? { kind: 'market', value: 1, label: 'market', provenance: null, indicative: [] } : null,
    commitment: null,
    verdict: null,
    gap: isPay && value !== null ? 1 - value : null,
    principle: isPay ? 'earnings' : null,
    family: null,
  };
};

const point = (group: string, gap: number, severity: number): PainPoint =>
  ({
    metric: pay.id,
    facet: null,
    cut: ['department'],
    group: [group],
    certainty: 'Confirmed',
    severity,
    parts: { gap },
  }) as unknown as PainPoint;

const grid = (comparisons: readonly Comparison[], ranked: readonly PainPoint[] = []) =>
  heatUnits({
    comparisons,
    painPoints: { ranked, worthWatching: [], cellsLookedAt: 0, cellsHidden: 0 } as PainPointList,
    infos: new Map([
      [pay.id, pay],
      [count.id, count],
    ]),
    limits: defaultLimits,
    show: 'gap',
  });

const unit = (group: string, people: number, value: number | null): readonly Comparison[] => [
  figure({ group, metric: count, value: people }),
  figure({ group, metric: pay, value }),
];

describe('heat grid', () => {
  it('the organization first, then by head-count', () => {
    const units = grid([...unit('Small', 20, 1), ...unit('', 300, 1), ...unit('Big', 200, 1)]);
    expect(units.map(({ group }) => group.join())).toEqual(['', 'Big', 'Small']);
  });

  it.each([
    [0.03, -1],
    [0.05, -2],
    [0.1, -3],
    [-0.02, 0],
  ])('a pain point %d behind has step %i (a third of, and one material gap of 10 %)', (gap, step) => {
    const [only] = grid(unit('A', 40, 1 - gap), [point('A', gap, 10)]);
    expect(only?.cells.get('earnings')).toMatchObject({ kind: 'gap', step });
  });

  it('no pain point and better beyond the tolerance with its whole interval: better; with the market inside it: no clear gap', () => {
    const [clear] = grid(unit('A', 40, 1.08));
    expect(clear?.cells.get('earnings')).toMatchObject({ step: 2, text: '+8.0 %' });
    const [unclear] = grid([figure({ group: 'A', metric: count, value: 40 }), figure({ group: 'A', metric: pay, value: 1.08, half: 0.2 })]);
    expect(unclear?.cells.get('earnings')).toMatchObject({ step: 0 });
  });

  it('a unit with nothing to show is only counted, and a principle nobody measures says so', () => {
    const [shown, hidden] = grid([...unit('Hidden', 3, null), ...unit('Shown', 40, 1)]);
    expect(hidden).toMatchObject({ group: ['Hidden'], people: null });
    expect(shown?.cells.get('benefits')).toMatchObject({ kind: 'missing' });
  });
});
