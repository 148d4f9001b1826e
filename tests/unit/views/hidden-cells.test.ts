import { describe, expect, it } from 'vitest';
import { withoutYardsticks, type Comparison } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Released } from '../../../src/domain/reading.ts';
import { hiddenCells } from '../../../src/views/running/hidden-cells.ts';

const pay = 'median-pay' as MetricId;
const period = trailingYear('2026-10-31' as IsoDate);
const infos = new Map([[pay, { id: pay, label: 'Median pay', base: 'paid people', limits: 'PY' } as unknown as MetricInfo]]);
const at = (group: string) => ({ metric: pay, facet: null, cut: ['department'], group: [group], period });

const hidden = (group: string, audience: 'leader' | 'analyst', because?: string): Comparison =>
  withoutYardsticks({
    shown: false,
    audience,
    address: at(group),
    unit: 'money-year',
    ...(because === undefined ? {} : { because }),
  } as unknown as Released);
const shown = (group: string, n: number): Comparison =>
  withoutYardsticks({ shown: true, audience: 'analyst', reading: { ...at(group), n } } as unknown as Released);

describe('what a release withholds', () => {
  it('PR6 PR14 names too few people, the analyst’s own reason, or that it would give away another', () => {
    const cells = hiddenCells({
      released: [
        hidden('Archive', 'leader'),
        hidden('Laboratory', 'leader'),
        hidden('Fleet', 'leader'),
        hidden('Gone', 'leader'),
        shown('Parks', 80),
      ],
      analyst: [shown('Archive', 7), hidden('Laboratory', 'analyst', 'n under 5'), shown('Fleet', 140), shown('Parks', 80)],
      infos,
      limits: defaultLimits,
    });
    expect(cells.map(({ group, because }) => `${group[0]}: ${because}`)).toEqual([
      'Archive: 7 paid people, leaders see from 10',
      'Laboratory: n under 5',
      'Fleet: would give away another hidden figure, or rests on one or two of its people',
      'Gone: under 10 paid people',
    ]);
  });
});
