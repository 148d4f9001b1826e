import { describe, expect, it } from 'vitest';
import { defaultLimits, type LimitClass } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import type { MetricUnit } from '../../../src/domain/reading.ts';
import { gapSize, gapText, gapWords } from '../../../src/views/figures/gap-words.ts';

const about = (unit: MetricUnit, better: MetricInfo['better']): MetricInfo => ({ unit, better }) as MetricInfo;

/** gap (positive = worse) → the signed text, ours minus the yardstick, and the words. */
const cases: readonly [MetricUnit, MetricInfo['better'], LimitClass, number, string, string][] = [
  ['ratio', 'higher', 'PY', 0.14, '−14 %', '14 % under the market'],
  ['ratio', 'higher', 'PY', -0.05, '+5.0 %', '5.0 % over the market'],
  ['per-person-year', 'lower', 'TU', 0.026, '+2.6 pp', '2.6 pp over the market'],
  ['per-person-year', 'lower', 'TU', 0.016, '+1.6 pp', 'about the same as the market'],
  ['days', 'lower', 'HD', 0.71, '+71 %', '71 % over the market'],
  ['index', 'higher', 'SV', 8.9, '−8.9', '8.9 under the market'],
  ['index', 'higher', 'SV', 2.4, '−2.4', 'about the same as the market'],
  ['ratio', 'to-one', 'AI', 0.13, '−0.13', '0.13 under the market'],
  ['gap', 'to-zero', 'PY', -0.178, '−18 pp', '18 pp smaller than in the market'],
];

describe('gap in words', () => {
  it.each(cases)('%s, better %s, %s: %d reads %s', (unit, better, limits, gap, text, words) => {
    expect(gapText(gap, about(unit, better), defaultLimits[limits])).toBe(text);
    expect(gapWords(gap, about(unit, better), defaultLimits[limits])).toBe(words);
  });

  it('sizes of limits are in the unit of the figure', () => {
    expect(gapSize(0.1, defaultLimits.PY, about('ratio', 'higher'))).toBe('10 %');
    expect(gapSize(0.1, defaultLimits.PY, about('gap', 'to-zero'))).toBe('10 pp');
    expect(gapSize(0.15, defaultLimits.SV, about('index', 'higher'))).toBe('15.0');
  });
});
