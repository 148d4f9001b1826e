import { describe, expect, it } from 'vitest';
import type { Comparison, PainPointList } from '../../../src/domain/comparison.ts';
import { findPainPoints, inFull } from '../../../src/pain-points/index.ts';
import { commitment, comparison, infos, leaving, limits } from './example-organization.ts';

const fleet = { cut: ['department'], group: ['Fleet'] };
const full = (comparisons: readonly Comparison[]): PainPointList =>
  inFull(findPainPoints(comparisons, infos, limits), comparisons, infos, limits);

/** 45 of 150 person-years against a market of 9.6 %. */
const worse = leaving(45, 150, fleet);
const promised = { commitment: commitment(0.12), verdict: 'missed' as const };

describe('a row in full', () => {
  it('ST1 ST2: a missed commitment is a fact, the market beside it a signal with its own estimate', () => {
    const [row] = full([leaving(45, 150, { ...fleet, ...promised })]).ranked;
    expect(row).toMatchObject({ certainty: 'Missed', probability: null, fact: { verdict: 'missed' } });
    expect(row!.fact!.commitment.value).toBe(0.12);
    expect(row!.signal).toMatchObject({ certainty: 'Confirmed', tolerance: 0.02 });
    expect(row!.signal!.market.value).toBe(0.096);
    expect(row!.signal!.probability).toBeGreaterThan(0.99);
    expect(row!.signal!.estimate!.value).toBeGreaterThan(0.2);
  });

  it('a signal carries a commitment that is met; without one there is no fact', () => {
    const [met] = full([leaving(45, 150, { ...fleet, commitment: commitment(0.4), verdict: 'met' })]).ranked;
    expect(met!.fact?.verdict).toBe('met');
    expect(met!.signal!.probability).toBe(met!.probability);
    expect(full([worse]).ranked[0]!.fact).toBeUndefined();
  });

  it('a missed promise that is no worse than the market says so', () => {
    const [row] = full([leaving(14, 150, { ...fleet, commitment: commitment(0.05), verdict: 'missed' })]).ranked;
    expect(row!.certainty).toBe('Missed');
    expect(row!.signal!.certainty).toBeNull();
    expect(row!.signal!.probability).toBeLessThan(0.5);
  });

  it('tells what was counted: events in person-years, answers of people', () => {
    expect(full([worse]).ranked[0]!.observed).toEqual({ numerator: 45, denominator: 150 });
    const answers = comparison({
      metric: 'survey-favorable',
      n: 200,
      value: 0.3,
      basis: { kind: 'share', counts: 60, people: 200 },
      commitment: commitment(0.6),
      verdict: 'missed',
    });
    expect(full([answers]).ranked[0]!.observed).toEqual({ numerator: 60, denominator: 200 });
  });

  it('ST75: the cost stands beside the severity and changes nothing of it', () => {
    const years = comparison({ metric: 'tenure-median', n: 150, value: 60_000, basis: { kind: 'median', people: 150 }, ...fleet });
    const pay = JSON.parse(JSON.stringify(years).replace('tenure-median', 'median-pay')) as Comparison;
    const list = findPainPoints([worse, pay], infos, limits);
    const [row] = inFull(list, [worse, pay], infos, limits).ranked;
    // Leavers beyond the market at the best estimate × 60,000 × 16 % and 50 %.
    const leavers = (row!.estimate!.value - 0.096) * 150;
    expect(row!.cost!.low).toBeCloseTo(leavers * 60_000 * 0.16, 6);
    expect(row!.cost!.high).toBeCloseTo(leavers * 60_000 * 0.5, 6);
    expect(row!.severity).toBe(list.ranked[0]!.severity);
  });

  it('PR30: leaders get both judgments as words, without counts, chance, estimate or cost', () => {
    const forLeader = ({ released, ...rest }: Comparison): Comparison =>
      ({ ...rest, released: { ...released, audience: 'leader' } }) as Comparison;
    const cells = [leaving(45, 150, { ...fleet, ...promised }), leaving(60, 400)].map(forLeader);
    const [row] = full(cells).ranked;
    expect(row!.fact?.verdict).toBe('missed');
    expect(Object.keys(row!.signal!).sort()).toEqual(['certainty', 'market', 'probability', 'tolerance']);
    expect(row!.signal!.probability).toBeNull();
    expect([row!.observed, row!.estimate, row!.cost]).toEqual([undefined, undefined, undefined]);
  });
});
