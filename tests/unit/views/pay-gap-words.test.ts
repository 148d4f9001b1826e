import { describe, expect, it } from 'vitest';
import type { PayGapModel, PayGapStudy } from '../../../src/domain/pay-gap-study.ts';
import type { Released } from '../../../src/domain/reading.ts';
import { certaintyWords, isOverLine, lessWords, lineWords, payGapFinding, rounded } from '../../../src/views/pay-gap/pay-gap-words.ts';

const gap = (value: number, low = value - 0.02, high = value + 0.02): Released =>
  ({ shown: true, audience: 'analyst', reading: { value, low, high, unit: 'gap', n: 100 } }) as unknown as Released;

const model = (adjusted: Released, pWorse: number, restsOnOne = false): PayGapModel =>
  ({
    state: 'fitted',
    controls: ['level', 'tenure'],
    tainted: [],
    adjusted,
    pWorse,
    facts: { restsOnOne, withoutOne: { low: 0.03, high: 0.05 } },
  }) as unknown as PayGapModel;
const study = { cut: [], group: [], rawMedian: gap(0.08), rawMean: null } as unknown as PayGapStudy;

describe('payGapFinding', () => {
  it('ST62 names the gap; says where it is not clearly over 1 %; says nothing is left where the interval holds zero', () => {
    expect(payGapFinding(study, model(gap(0.06), 0.999))).toBe('At equal level and tenure women earn 6.0 % less than men');
    expect(payGapFinding(study, model(gap(0.012, 0.002, 0.022), 0.63))).toMatch(/1\.2 % less than men, not clearly over 1 %$/);
    expect(payGapFinding(study, model(gap(0.012, -0.004, 0.03), 0.5))).toBe(
      'At equal level and tenure no clear difference is left between women and men',
    );
    expect(payGapFinding(study, { state: 'absent', because: 'few' })).toBe(
      'Women earn 8.0 % less than men in the middle; no model can be fitted',
    );
  });

  it('MC15 turns the sentence where men are behind: of 1 − .9 ÷ 1 of women’s pay', () => {
    expect(lessWords(-1 / 9)).toBe('men earn 10 % less than women');
  });

  it('ST66 says whether one person carries it', () => {
    expect(certaintyWords(model(gap(0.06), 0.95))).toMatch(/95 %: flagged\. No single person decides it: .* 3\.0 % and 5\.0 %/);
    expect(certaintyWords(model(gap(0.06), 0.85, true))).toMatch(/not flagged\. Rests on one person/);
  });
});

describe('the line of 5 %', () => {
  it.each([
    [0.05, true],
    [0.0499, false],
    [-0.05, true],
    [-0.03, false],
  ])('ST62 a gap of %d is over it: %s', (value, over) => {
    expect(isOverLine(gap(value))).toBe(over);
  });
  it('says who is behind, and where the interval reaches under the line', () => {
    expect(lineWords(gap(0.09, 0.06, 0.12))).toBe('▲ over the line, women behind');
    expect(lineWords(gap(0.06, 0.03, 0.09))).toMatch(/its interval reaches under it/);
    expect(lineWords(gap(-0.09, -0.12, -0.06))).toBe('▲ over the line, men behind');
    expect(lineWords(gap(0.01))).toBe('under the line');
  });
  it('a model’s cost has three digits', () => {
    expect(rounded(gap(468_912))).toBe('$469,000');
  });
});
