import { describe, expect, it } from 'vitest';
import { ageToDate, loadBundledPacks, marketFor, marketPlace, unknownPeers, wage } from '../../../src/benchmarks/index.ts';
import type { PeerContext } from '../../../src/benchmarks/index.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { CellAddress, MetricId } from '../../../src/domain/reading.ts';

const packs = loadBundledPacks();
const address = (metric: string, facet: string | null = null, endsOn = '2025-12-31'): CellAddress => ({
  metric: metric as MetricId,
  facet,
  cut: [],
  group: [],
  period: trailingYear(endsOn as IsoDate),
});
const local: PeerContext = { ownership: 'local-government', sector: '99' };
const federal: PeerContext = { ownership: 'federal-government', sector: '99' };
const personal: PeerContext = { ownership: 'private', sector: null };

describe('wages, May 2025', () => {
  it.each([
    ['00-0000', 31200, 37590, 50980, 80520, 128560],
    ['11-3121', 88200, 111110, 149280, 199290, 267810],
    ['13-1071', 47180, 58610, 75940, 99380, 128720],
    ['15-1252', 82460, 105210, 135980, 171980, 214670],
    ['29-1141', 68940, 80330, 97550, 112350, 137470],
    ['33-3051', 47510, 59290, 76210, 97600, 115120],
  ])('%s', (occ, p10, p25, p50, p75, p90) => {
    expect(wage(packs, { occ })?.wage.annual).toEqual({ p10, p25, p50, p75, p90 });
  });

  it('counts jobs, and keeps an annual-only and an hourly-only occupation apart', () => {
    expect(packs.occupations.get('00-0000')?.jobs).toBe(155_495_730);
    expect(wage(packs, { occ: '25-2021' })?.wage.hourly).toBeNull();
    expect(wage(packs, { occ: '27-2011' })?.wage.annual).toBeNull();
    expect(wage(packs, { occ: '27-2011' })?.wage.hourly?.p50).toBeGreaterThan(10);
  });

  it.each([
    ['33-3051', 1.005],
    ['13-1071', 1.122],
    ['29-1141', 1.138],
    ['15-1252', 0.795],
  ])('government ÷ national, May 2024: %s', (occ, ratio) => {
    const own = wage(packs, { occ, sector: '99' })!;
    expect(own.fallback).toBeNull();
    expect(own.wage.annual!.p50! / packs.nationalWagesBefore.get(occ)!.annual!.p50!).toBeCloseTo(ratio, 3);
  });

  it('grew by 1.6, 2.9, 5.0 % at the quartiles of 808 occupations', () => {
    const growth = [...packs.nationalWages.values()].flatMap((now) => {
      const before = packs.nationalWagesBefore.get(now.code);
      const both = now.level === 'detailed' && before?.level === 'detailed' && now.annual?.p50 != null && before.annual?.p50 != null;
      return both ? [now.annual!.p50! / before.annual!.p50! - 1] : [];
    });
    growth.sort((a, b) => a - b);
    expect(growth.length).toBe(808);
    expect([0.25, 0.5, 0.75].map((q) => Math.round(growth[Math.floor(q * 807)]! * 1000) / 10)).toEqual([1.6, 2.9, 5]);
  });

  it('falls back from a sector to the nation, and says so', () => {
    const choice = wage(packs, { occ: '53-7081', sector: '52' })!;
    expect(choice.wage.sector).toBeNull();
    expect(choice.fallback).toBe('no wage published for Finance and Insurance; national wage instead');
  });
});

describe('place among published percentiles', () => {
  it.each([
    ['13-1071', 70000, 42.14],
    ['33-3051', 85000, 61],
    ['29-1141', 90000, 40],
    ['15-1252', 150000, 60],
  ])('%s at %d', (occ, pay, percentile) => {
    const place = marketPlace(pay, wage(packs, { occ })!.wage.annual!);
    expect(place?.kind).toBe('at');
    expect(Math.round(place!.percentile!)).toBe(Math.round(percentile));
  });

  it('never says a number beyond P10 and P90, nor on a flat stretch', () => {
    const published = wage(packs, { occ: '13-1071' })!.wage.annual!;
    expect(marketPlace(70000, published)!.percentile).toBeCloseTo(42.14, 2);
    expect(marketPlace(47179, published)!.words).toBe('below P10');
    expect(marketPlace(128721, published)!.words).toBe('above P90');
    expect(marketPlace(90140, wage(packs, { occ: '53-4041' })!.wage.annual!)!.words).toBe('75th to 90th');
  });
});

describe('aging', () => {
  const stateAndLocal = { ownership: 'state and local government', group: 'All workers', from: '2025-05' } as const;

  it('reproduces the published steps and the projection', () => {
    const toMay = ageToDate(packs.costIndex, { ...stateAndLocal, from: '2025-03', to: '2025-05' });
    expect(160.2 * toMay.factor).toBeCloseTo(161.15, 3);
    const toMarch = ageToDate(packs.costIndex, { ...stateAndLocal, to: '2026-03-31' });
    expect(toMarch.factor).toBeCloseTo(1.0281, 5);
    expect(Math.round(75940 * toMarch.factor)).toBe(78074);
    expect(toMarch.projected).toBe(false);
    const toOctober = ageToDate(packs.costIndex, { ...stateAndLocal, to: '2026-10' });
    expect(toOctober.factor).toBeCloseTo(1.04846, 5);
    expect(toOctober).toMatchObject({ projected: true, monthsBeyond: 7, indicative: null });
  });

  it('is indicative more than 12 months beyond the index, on either side', () => {
    expect(ageToDate(packs.costIndex, { ...stateAndLocal, to: '2027-03' }).indicative).toBeNull();
    expect(ageToDate(packs.costIndex, { ...stateAndLocal, to: '2027-04' }).indicative).toMatch(/13 months/);
    const back = ageToDate(packs.costIndex, { ...stateAndLocal, to: '2016-12' });
    expect(back.factor).toBeLessThan(0.8);
    expect(back.indicative).toMatch(/87 months/);
  });

  it('undoes itself backward', () => {
    const there = ageToDate(packs.costIndex, { ...stateAndLocal, from: '2024-05', to: '2026-08' });
    const back = ageToDate(packs.costIndex, { ...stateAndLocal, from: '2026-08', to: '2024-05' });
    expect(there.factor * back.factor).toBeCloseTo(1, 12);
  });

  it('refuses a series that is not held', () => {
    expect(() => ageToDate(packs.costIndex, { ...stateAndLocal, group: 'Sales and related', to: '2026-03' })).toThrow(
      /not held|No cost index/,
    );
  });
});

describe('market figures', () => {
  const health: PeerContext = { ownership: 'private', sector: '62' };
  const leisure: PeerContext = { ownership: 'private', sector: '72' };

  it.each([
    ['quits, nonfarm', 'voluntary-turnover', null, unknownPeers, 0.242],
    ['layoffs, nonfarm', 'involuntary-turnover', null, unknownPeers, 0.134],
    ['quits, state and local', 'voluntary-turnover', null, local, 0.096],
    ['layoffs, state and local', 'involuntary-turnover', null, local, 0.044],
    ['quits, federal', 'voluntary-turnover', null, federal, 0.096],
    ['layoffs, federal', 'involuntary-turnover', null, federal, 0.032],
    ['quits, health care', 'voluntary-turnover', null, health, 0.242],
    ['quits, leisure', 'voluntary-turnover', null, leisure, 0.471],
    ['layoffs, leisure', 'involuntary-turnover', null, leisure, 0.182],
    ['all separations, nonfarm', 'total-separations', null, unknownPeers, 0.396],
    ['tenure', 'tenure-median', null, unknownPeers, 3.9],
    ['tenure, public', 'tenure-median', null, local, 6.2],
    ['tenure, private', 'tenure-median', null, personal, 3.5],
    ['medical access, private', 'benefit-access', 'medical', personal, 0.72],
    ['medical access, state and local', 'benefit-access', 'medical', local, 0.89],
    ['medical take-up, private', 'benefit-take-up', 'medical', personal, 0.625],
    ['medical take-up, state and local', 'benefit-take-up', 'medical', local, 67 / 89],
    ['time to hire, local', 'time-to-hire', null, local, 130],
    ['need to start, federal', 'time-to-start', null, federal, 101.2],
    ['promotion rate', 'promotion-rate', null, unknownPeers, 0.089],
    ['women under men', 'pay-gap-raw', null, unknownPeers, 0.193],
    ['federal engagement index', 'engagement-index', 'FEVS EEI', federal, 73],
    ['British engagement index', 'engagement-index', 'CSPS EES', local, 64.1],
    ['recordable cases', 'injury-rate', null, personal, 0.023],
    ['recordable cases, health care', 'injury-rate', null, health, 0.034],
    ['leadership parity', 'leadership-parity', null, federal, 0.85],
    ['four-fifths line', 'hiring-impact-ratio', null, local, 0.8],
    ['bullied', 'mistreatment-share', 'bullied or harassed', local, 0.077],
  ])('%s', (_, metric, facet, peers, expected) => {
    const found = marketFor(address(metric, facet), packs, peers)!;
    expect(found.value).toBeCloseTo(expected, 6);
    expect(found.provenance!.source.length).toBeGreaterThan(3);
    expect(found.provenance!.vintage).not.toBe('');
  });

  it('is the year nearest to the data', () => {
    expect(marketFor(address('voluntary-turnover', null, '2022-12-31'), packs, local)!.value).toBeCloseTo(0.128, 6);
    expect(marketFor(address('voluntary-turnover', null, '2026-08-31'), packs, unknownPeers)!.provenance!.vintage).toBe(
      '12 months to August 2026',
    );
    const early = marketFor(address('voluntary-turnover', null, '2012-12-31'), packs, unknownPeers)!;
    expect(early.indicative[0]).toMatch(/84 months after/);
  });

  it('is never made up', () => {
    expect(marketFor(address('total-separations'), packs, local)).toBeNull();
    for (const metric of [
      'early-leavers',
      'retention-rate',
      'living-wage-share',
      'overtime-share',
      'enps',
      'absence-rate',
      'offer-acceptance',
    ])
      expect(marketFor(address(metric), packs, personal), metric).toBeNull();
    expect(marketFor(address('survey-favorable', 'My boss is great fun'), packs, federal)).toBeNull();
    expect(
      marketFor(address('survey-favorable', 'I am given a real opportunity to improve my skills in my organization.'), packs, federal),
    ).toBeNull();
    expect(marketFor(address('engagement-index', 'own'), packs, federal)).toBeNull();
    expect(marketFor(address('benefit-take-up', 'dental'), packs, local)).toBeNull();
    expect(marketFor(address('time-to-hire'), packs, personal)).toBeNull();
    expect(marketFor(address('pay-gap-raw', 'black'), packs, personal)).toBeNull();
  });

  it('knows the same survey item in other spelling, and says who answered', () => {
    const british = marketFor(address('survey-favorable', 'I would recommend my organization as a great place to work'), packs, local)!;
    expect(british.p90).toBeGreaterThan(british.value);
    expect(british.indicative).toContain('UK civil service');
    const usa = marketFor(address('survey-favorable', 'My supervisor treats me with respect'), packs, federal)!;
    expect(usa.value).toBe(0.87);
    expect(usa.indicative).toEqual([]);
  });

  it('carries no web address and no maintainer’s note', () => {
    const all = JSON.stringify([...packs.manifests.values()]) + packs.facts.map((fact) => fact.citation).join();
    expect(all).not.toMatch(/https?:|\.com|as quoted/);
  });
});
