import { describe, expect, it } from 'vitest';
import { codeShare } from '../../../src/privacy/index.ts';

const coding = { coding: 'stepped', wholePercentFrom: 100 } as const;

/** The rule in fractions of whole numbers, written down once more: nearest step, halves up, coded ends. */
const ruleText = (x: number, n: number): string => {
  const [step, end] = n < 100 ? [5, 10] : [1, 1];
  if (x * 100 <= end * n) return `≤ ${end} %`;
  if (x * 100 >= (100 - end) * n) return `≥ ${100 - end} %`;
  const steps = Array.from({ length: 100 / step + 1 }, (_, k) => k * step);
  // |percent − k| compared as whole numbers; the later one wins a tie.
  const nearest = steps.reduce((best, k) => (Math.abs(100 * x - k * n) <= Math.abs(100 * x - best * n) ? k : best));
  return `${nearest} %`;
};

describe('PR7: percentages in steps', () => {
  it('PR47: text, range and text again agree for every count of up to 200 people, with the truth inside', () => {
    let checked = 0;
    for (let n = 10; n <= 200; n++) {
      const texts = Array.from({ length: n + 1 }, (_, x) => ruleText(x, n));
      for (let x = 0; x <= n; x++) {
        const { text, low, high } = codeShare(x, n, coding);
        const right = text === texts[x] && low <= x && x <= high && low === texts.indexOf(text) && high === texts.lastIndexOf(text);
        if (!right) throw new Error(`${x} of ${n}: ${text}, ${low}…${high}`);
        checked++;
      }
    }
    expect(checked).toBe(Array.from({ length: 191 }, (_, i) => i + 11).reduce((sum, count) => sum + count, 0));
  });

  it('never prints "everyone" or "no one" exactly', () => {
    for (const n of [10, 40, 99]) {
      expect(codeShare(n, n, coding).text).toBe('≥ 90 %');
      expect(codeShare(0, n, coding).text).toBe('≤ 10 %');
    }
    expect([codeShare(100, 100, coding).text, codeShare(0, 5000, coding).text]).toEqual(['≥ 99 %', '≤ 1 %']);
  });

  it('works where the products are large, and refuses what is no count', () => {
    expect(codeShare(1_234_567, 2_000_000, coding)).toMatchObject({ text: '62 %', value: 0.62, low: 1_230_000, high: 1_249_999 });
    expect(() => codeShare(11, 10, coding)).toThrow(RangeError);
    expect(() => codeShare(1.5, 10, coding)).toThrow(RangeError);
  });
});
