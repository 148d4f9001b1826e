import { describe, expect, it } from 'vitest';
import type { PainPoint, PainPointList, Yardstick } from '../../../src/domain/comparison.ts';
import type { MetricId } from '../../../src/domain/reading.ts';
import { painPointsCsv } from '../../../src/report/index.ts';

const market: Yardstick = {
  kind: 'market',
  value: 0.096,
  label: 'Quits',
  provenance: { source: 'Example Office', vintage: 'May 2025', population: '', statistic: '', packId: 'x', cautions: [] },
  indicative: [],
};
const commitment: Yardstick = { kind: 'commitment', value: 0.12, label: 'Our promise', provenance: null, indicative: [] };
const estimate = {
  value: 0.22,
  low: 0.17,
  high: 0.28,
  ownShare: 0.59,
  expectedExcess: 0.08,
  siblings: 12,
  yardstickAtMix: null,
  qValue: 0.01,
};

const row = (over: Partial<PainPoint>): PainPoint => ({
  id: 'a',
  rank: 1,
  metric: 'voluntary-turnover' as MetricId,
  facet: null,
  principle: 'environment-and-culture',
  family: 'turnover',
  cut: ['department'],
  group: ['Fleet'],
  responsibleLevel: 'office-department',
  levelByPrinciple: 'hr',
  levelByEvidence: { level: 'office-department', because: 'one of 12 holds 86 %' },
  people: 40,
  value: 0.275,
  low: 0.15,
  high: 0.48,
  yardstick: market,
  certainty: 'Likely',
  probability: 0.93,
  severity: 32,
  parts: { weight: 1, people: 40, gap: 0.179, tolerance: 0.02, scale: 0.1, materialGaps: 0.8, capped: false },
  sentence: 'Fleet leaves.',
  ...over,
});

const read = (list: Pick<PainPointList, 'ranked' | 'worthWatching'>): readonly Record<string, string>[] => {
  const [header = '', ...lines] = painPointsCsv({ ...list, cellsLookedAt: 1, cellsHidden: 0 })
    .trim()
    .split('\r\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
};

describe('pain-points.csv', () => {
  it('keeps the columns of before, first and in their order', () => {
    const old =
      'rank,metric,principle,family,cut,group,responsible_level,people,value,low,high,yardstick,yardstick_value,certainty,severity,sentence';
    expect(painPointsCsv({ ranked: [], worthWatching: [], cellsLookedAt: 0, cellsHidden: 0 }).startsWith(`${old},`)).toBe(true);
  });

  it('ST53 ST70 ST74: has every factor of the rank and every audit figure', () => {
    const [line] = read({
      ranked: [
        row({
          estimate,
          observed: { numerator: 11, denominator: 40 },
          signal: { market, certainty: 'Likely', tolerance: 0.02, probability: 0.93, estimate },
          stability: { topTenShare: 0.93, tied: false },
          alsoAt: [
            { cut: [], group: [] },
            { cut: ['office'], group: ['North'] },
          ],
          overlaps: ['b', 'c'],
          notes: ['Do not add these up.'],
          cost: { low: 1000, usual: 1300, high: 3000, leavers: 2, pay: 60_000, source: 'a study' },
        }),
      ],
      worthWatching: [],
    });
    expect(line).toMatchObject({
      observed_numerator: '11',
      observed_denominator: '40',
      estimate: '0.22',
      estimate_low: '0.17',
      estimate_high: '0.28',
      own_data: '0.59',
      probability: '0.93',
      expected_excess: '0.08',
      siblings: '12',
      q_value: '0.01',
      market: '0.096',
      market_source: 'Example Office',
      signal: 'Likely',
      commitment: '',
      verdict: '',
      tolerance: '0.02',
      scale: '0.1',
      material_gaps: '0.8',
      capped: 'false',
      weight: '1',
      top_ten_share: '0.93',
      tied: 'false',
      level_by_principle: 'HR',
      level_by_evidence: 'Office/Department',
      evidence_because: 'one of 12 holds 86 %',
      also_at: 'organization; North',
      overlaps: 'b; c',
      notes: 'Do not add these up.',
      cost_low: '1000',
      cost_high: '3000',
      cost_source: 'a study',
    });
  });

  it('ST1 ST2: a missed promise has its verdict, and the market its own columns beside it', () => {
    const missed = row({
      yardstick: commitment,
      certainty: 'Missed',
      probability: null,
      estimate,
      fact: { commitment, verdict: 'missed' },
    });
    const signal = { market, certainty: null, tolerance: 0.02, probability: 0.2, estimate: { ...estimate, value: 0.1 } } as const;
    const [without, beside] = read({ ranked: [missed, { ...missed, signal }], worthWatching: [] });
    expect(without).toMatchObject({ verdict: 'missed', commitment: '0.12', market: '', probability: '', estimate: '', signal: '' });
    expect(beside).toMatchObject({ verdict: 'missed', market: '0.096', probability: '0.2', estimate: '0.1', signal: 'no clear gap' });
  });

  it('leaves empty what an audience may not have', () => {
    const [line] = read({ ranked: [], worthWatching: [row({ low: null, high: null, probability: null })] });
    for (const name of ['low', 'high', 'observed_numerator', 'estimate', 'own_data', 'probability', 'q_value', 'top_ten_share', 'cost_low'])
      expect(line![name], name).toBe('');
  });
});
