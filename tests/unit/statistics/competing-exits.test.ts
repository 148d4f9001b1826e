import { describe, expect, it } from 'vitest';
import { aalenJohansen, aalenVariance, incidenceAt, jackknifeVariance } from '../../../src/statistics/competing-exits.ts';
import { curveTable, type Span } from '../../../src/statistics/curve-table.ts';
import { kaplanMeier, survivalAt } from '../../../src/statistics/retention-curve.ts';
import { runVectors } from './reference-vectors.ts';

const gray = 'Gray test, an audit column of a comparison the product does not make';

runVectors(
  'competing_risks',
  'ST18 ST24',
  ({ input, expected }) => {
    const { time, status } = input as { time: number[]; status: number[] };
    const spans: readonly Span[] = time.map((exit, i) => ({ entry: Number.NEGATIVE_INFINITY, exit, cause: status[i]! }));
    const rows = curveTable(spans);
    const times = expected['times'] as number[];
    const readings = times.map((t) => incidenceAt(rows, t));
    const naive = kaplanMeier(rows);
    return {
      times,
      n_risk: readings.map((r) => r.atRisk),
      state_occupancy_initial: readings.map((r) => r.neither),
      cif_promotion: readings.map((r) => r.incidence),
      cif_exit: readings.map((r) => r.competingIncidence),
      se_promotion_infinitesimal_jackknife: times.map((t) => Math.sqrt(jackknifeVariance(spans, t))),
      var_promotion_cmprsk_aalen: times.map((t) => aalenVariance(rows, t)),
      naive_1_minus_km_promotion: times.map((t) => 1 - survivalAt(naive, t).survival),
    };
  },
  {
    gray_stat_promotion: gray,
    p: gray,
    df: gray,
  },
);

describe('incidenceAt', () => {
  const rows = [
    { t: 3, atRisk: 40, events: 4, competing: 2 },
    { t: 6, atRisk: 30, events: 1, competing: 5 },
    { t: 9, atRisk: 20, events: 6, competing: 0 },
  ];
  it('ST18 adds to one with the competing end and the rest, and lies below one minus Kaplan–Meier', () => {
    for (const p of aalenJohansen(rows)) expect(p.incidence + p.competingIncidence + p.neither).toBeCloseTo(1, 12);
    const naive = 1 - survivalAt(kaplanMeier(rows), 9).survival;
    expect(incidenceAt(rows, 9).incidence).toBeLessThan(naive);
  });
  it('ST18 holds the estimate inside the interval and has none at 0', () => {
    const { incidence, interval } = incidenceAt(rows, 9);
    expect(interval!.low).toBeLessThan(incidence);
    expect(interval!.high).toBeGreaterThan(incidence);
    expect(incidenceAt(rows, 2)).toMatchObject({ incidence: 0, neither: 1, interval: null, se: 0 });
    expect(incidenceAt([], 2).incidence).toBe(0);
  });
  it('ST18 without a competing end is one minus Kaplan–Meier', () => {
    const alone = rows.map((r) => ({ ...r, competing: 0 }));
    expect(incidenceAt(alone, 9).incidence).toBeCloseTo(1 - survivalAt(kaplanMeier(alone), 9).survival, 12);
  });
});
