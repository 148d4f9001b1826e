import { describe, expect, it } from 'vitest';
import { driversOf } from '../../../src/pain-points/index.ts';
import type { MetricId } from '../../../src/domain/reading.ts';
import { comparison, infos, leaving } from './example-organization.ts';

const care = { metric: 'voluntary-turnover' as MetricId, facet: null, cut: ['department'], group: ['Care'] };
const part = (dimension: string, group: string) => ({ cut: ['department', dimension], group: ['Care', group] });

/** 100 person-years, 30 left: 20 of them at the entry level, which is mostly the north office. */
const unit = leaving(30, 100, { cut: ['department'], group: ['Care'] });
const byLevel = [leaving(20, 40, part('level', 'Entry')), leaving(10, 60, part('level', 'Senior'))];
const byOffice = [leaving(19, 45, part('office', 'North')), leaving(11, 55, part('office', 'South'))];
const both = [
  leaving(18, 36, { cut: ['department', 'level', 'office'], group: ['Care', 'Entry', 'North'] }),
  leaving(1, 9, { cut: ['department', 'level', 'office'], group: ['Care', 'Senior', 'North'] }),
];

describe('drivers', () => {
  it('ST23: holds a part against the rest of its unit, never against a total that holds it', () => {
    const { found, lookedAt, dimensions } = driversOf(care, [unit, ...byLevel], infos)!;
    expect(found.map(({ dimension, group }) => `${dimension} ${group}`)).toEqual(['level Entry']);
    expect(found[0]).toMatchObject({ value: 0.5, shareOfBase: 0.4 });
    expect(found[0]!.elsewhere).toBeCloseTo(10 / 60, 12);
    expect(found[0]!.shareOfCount).toBeCloseTo(20 / 30, 12);
    expect([lookedAt, dimensions]).toEqual([2, ['level']]);
  });

  it('takes the one-sided mid-P of the conditional binomial, adjusted over all parts', () => {
    // 20 of 30 leavers in 40 of 100 years: P(X > 20) + ½ P(X = 20), X ~ Bin(30, .4), written out; two parts, so twice the smaller p.
    const choose = (n: number, k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);
    const mass = (k: number): number => choose(30, k) * 0.4 ** k * 0.6 ** (30 - k);
    const midP = Array.from({ length: 10 }, (_, i) => mass(21 + i)).reduce((a, b) => a + b, 0) + mass(20) / 2;
    expect(driversOf(care, [unit, ...byLevel], infos)!.found[0]!.qValue).toBeCloseTo(2 * midP, 9);
  });

  it('says when two parts hold mostly the same people, whichever is named first', () => {
    const { found } = driversOf(care, [unit, ...byLevel, ...byOffice, ...both], infos)!;
    const entry = found.find(({ group }) => group === 'Entry')!;
    const north = found.find(({ group }) => group === 'North')!;
    expect(entry.sharedWith).toEqual([{ dimension: 'office', group: 'North', share: 36 / 40 }]);
    expect(north.sharedWith).toEqual([{ dimension: 'level', group: 'Entry', share: 36 / 45 }]);
    expect(driversOf(care, [unit, ...byLevel, ...byOffice], infos)!.found.flatMap(({ sharedWith }) => sharedWith)).toEqual([]);
  });

  it('counts unfavorable answers where more is better', () => {
    const answers = (counts: number, people: number, at: { readonly cut: readonly string[]; readonly group: readonly string[] }) =>
      comparison({ metric: 'survey-favorable', n: people, value: counts / people, basis: { kind: 'share', counts, people }, ...at });
    const cells = [
      answers(60, 120, { cut: ['department'], group: ['Care'] }),
      answers(10, 60, part('office', 'North')),
      answers(50, 60, part('office', 'South')),
    ];
    const { found } = driversOf({ ...care, metric: 'survey-favorable' as MetricId }, cells, infos)!;
    expect(found.map(({ group }) => group)).toEqual(['North']);
    expect(found[0]!.shareOfCount).toBeCloseTo(50 / 60, 12);
  });

  it('finds nothing where parts differ by chance, and tells nothing where the unit is not split', () => {
    const alike = [leaving(12, 40, part('level', 'Entry')), leaving(18, 60, part('level', 'Senior'))];
    expect(driversOf(care, [unit, ...alike], infos)!.found).toEqual([]);
    expect(driversOf(care, [unit], infos)).toBeNull();
    expect(driversOf(care, [unit, leaving(20, 40, { cut: ['department', 'level'], group: ['Fleet', 'Entry'] })], infos)).toBeNull();
  });

  it('a blank is no part: only the leavers may lack the value', () => {
    const blank = [leaving(18, 5, part('Time Type', '')), leaving(12, 95, part('Time Type', 'Full time'))];
    const { found, lookedAt } = driversOf(care, [unit, ...blank], infos)!;
    expect([found.map(({ group }) => group), lookedAt]).toEqual([[], 1]);
  });

  it('compares medians by their logs', () => {
    const pay = (n: number, logMean: number, at: { readonly cut: readonly string[]; readonly group: readonly string[] }) =>
      comparison({
        metric: 'pay-to-market',
        n,
        value: Math.exp(logMean) * 1.01,
        basis: { kind: 'median', people: n, logMean, logSd: 0.05 },
        ...at,
      });
    const cells = [
      pay(100, -0.08, { cut: ['department'], group: ['Care'] }),
      pay(40, -0.2, part('job_title', 'Aide')),
      pay(60, 0, part('job_title', 'Nurse')),
    ];
    const { found } = driversOf({ ...care, metric: 'pay-to-market' as MetricId }, cells, infos)!;
    expect(found.map(({ group }) => group)).toEqual(['Aide']);
    expect(found[0]!.elsewhere).toBeCloseTo(1, 9);
    expect(found[0]!.shareOfCount).toBeNull();
  });
});
