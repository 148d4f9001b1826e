import { describe, expect, it } from 'vitest';
import { defaultReleasePolicy, planRelease, type ReleaseInput } from '../../../src/privacy/index.ts';
import { codePayMedian, codePayTotal, medianOf, payStepOf, quantileOf } from '../../../src/privacy/rounded-pay.ts';
import { seeded } from '../../attack/made-up-cube.ts';

const pays = (seed: number, count: number): readonly number[] => {
  const next = seeded(seed);
  return Array.from({ length: count }, () => 45_000 + Math.round(40_000 * next()));
};

const plan = (input: Partial<ReleaseInput> & Pick<ReleaseInput, 'atoms'>) =>
  planRelease({ dimensions: ['office'], measures: [{ id: 'pay', kind: 'pay-median' }], ...input });

describe('PR28: pay for leaders', () => {
  it('rounds to 3 % of the level or 1,000, whichever is larger', () => {
    expect(payStepOf(20_000, defaultReleasePolicy)).toBe(1000);
    expect(payStepOf(80_000, defaultReleasePolicy)).toBe(2400);
    expect(codePayMedian(61_499, 1000, Infinity)).toEqual({ text: '61,000', value: 61_000, low: 60_500, high: 61_500 });
    expect(codePayMedian(61_500, 1000, Infinity).value).toBe(62_000);
  });

  it('prints medians only, and "≥" from the top code on', () => {
    const atoms = [
      { group: ['A'], n: 60, pay: { pay: pays(1, 60) } },
      { group: ['B'], n: 12, pay: { pay: pays(2, 12).map((amount) => amount + 300_000) } },
    ];
    const shown = plan({ atoms }).shown;
    const all = atoms.flatMap(({ pay }) => pay.pay);
    const top = 1000 * Math.round(quantileOf(all, 0.9) / 1000);
    expect(shown.find(({ key }) => key === 'office=B')?.texts['pay']).toMatchObject({
      text: `≥ ${top.toLocaleString('en-US')}`,
      low: top,
      high: Infinity,
    });
    const step = payStepOf(1000 * Math.round(medianOf(all) / 1000), defaultReleasePolicy);
    const a = shown.find(({ key }) => key === 'office=A')?.texts['pay'];
    expect(Math.abs((a?.value ?? 0) - medianOf(pays(1, 60)))).toBeLessThanOrEqual(step / 2);
  });

  it('PR46, PR51: a joiner is not found within ten percent from two periods of printed medians or totals', () => {
    let found = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const before = pays(seed, 10);
      const joiner = pays(seed + 1000, 1)[0] ?? 0;
      const after = [...before, joiner];
      const [total0, total1] = [before, after].map((list) =>
        codePayTotal(
          list.reduce((a, b) => a + b, 0),
          list.length,
          1000,
        ),
      );
      const [median0, median1] = [before, after].map((list) => codePayMedian(medianOf(list), 1000, Infinity));
      const low = (total1?.low ?? 0) - (total0?.high ?? 0);
      const high = (total1?.high ?? 0) - (total0?.low ?? 0);
      expect(joiner >= low && joiner <= high).toBe(true);
      expect(high - low).toBeCloseTo((10 + 11) * 1000, 6);
      if (low >= 0.9 * joiner && high <= 1.1 * joiner) found++;
      // A joiner moves the median by one place at most: the printed medians allow every amount on that side.
      expect(Math.abs((median1?.value ?? 0) - (median0?.value ?? 0))).toBeLessThan(40_000);
    }
    expect(found).toBe(0);
  });
});
