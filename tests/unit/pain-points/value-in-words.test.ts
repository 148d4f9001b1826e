import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../../src/domain/format.ts';
import { pairInWords, valueInWords } from '../../../src/pain-points/value-in-words.ts';

describe('figures in sentences', () => {
  it('print as screens print them', () => {
    expect(valueInWords(0.499, 'share')).toBe(formatPercent(0.499));
    expect(valueInWords(0.499, 'share')).toBe('50 %');
    expect(valueInWords(0.096, 'per-person-year')).toBe('9.6 %');
    expect(valueInWords(-0.02, 'gap')).toBe('−2.0 %');
    expect(valueInWords(75, 'days')).toBe('75 days');
    expect(valueInWords(0.672, 'ratio')).toBe('0.67');
  });

  it('have as many decimals as tell two of them apart', () => {
    expect(pairInWords(0.352, 0.35, 'share')).toEqual(['35.2 %', '35.0 %']);
    expect(pairInWords(0.7991, 0.7996, 'ratio')).toEqual(['0.799', '0.800']);
    expect(pairInWords(0.41, 0.35, 'share')).toEqual(['41 %', '35 %']);
    expect(pairInWords(0.35, 0.35, 'share')).toEqual(['35 %', '35 %']);
  });
});
