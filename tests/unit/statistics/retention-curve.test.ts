import { describe, expect, it } from 'vitest';
import { alignTables, curvesAtHorizon, hazardRatio, logRank, restrictedMean } from '../../../src/statistics/curve-comparison.ts';
import { allCauses, curveTable, type Span } from '../../../src/statistics/curve-table.ts';
import { curveMedian, kaplanMeier, supportedCurve, survivalAt, type CurveRow } from '../../../src/statistics/retention-curve.ts';
import { runVectors } from './reference-vectors.ts';

interface SurvivalInput {
  readonly time?: readonly number[];
  readonly entry?: readonly number[];
  readonly exit?: readonly number[];
  readonly event?: readonly number[];
  readonly group?: readonly string[];
  readonly see?: string;
  readonly reference?: string;
}

const spansOf = ({ time, entry, exit, event }: SurvivalInput): readonly Span[] =>
  (exit ?? time!).map((t, i) => ({ entry: entry?.[i] ?? Number.NEGATIVE_INFINITY, exit: t, cause: event![i]! }));

const tableOf = (spans: readonly Span[]): readonly CurveRow[] => allCauses(curveTable(spans));

runVectors('survival', 'ST16 ST17 ST19', ({ input, expected }, all) => {
  const given = input as SurvivalInput;
  const source = given.see === undefined ? given : (all.cases.find((c) => c.id === given.see)!.input as SurvivalInput);
  const spans = spansOf(source);
  if (source.group !== undefined) {
    const groups = [...new Set(source.group)].sort((a, b) => a.localeCompare(b));
    const tables = alignTables(groups.map((g) => tableOf(spans.filter((_s, i) => source.group![i] === g))));
    if (given.reference !== undefined) {
      const first = groups.indexOf(given.reference);
      const cox = hazardRatio(tables[first]!, tables[1 - first]!);
      return { coef: cox.coefficient, se: cox.se, hazard_ratio: cox.ratio };
    }
    const test = logRank(tables);
    return {
      groups: groups.map((g) => `treat=${g}`),
      n: groups.map((g) => source.group!.filter((x) => x === g).length),
      observed: test.observed,
      expected: test.expected,
      variance_group1: test.variance[0]![0],
      chisq: test.chiSquare,
      df: test.df,
      p: test.p,
      peto_peto_chisq: logRank(tables, 'start').chiSquare,
    };
  }
  const curve = kaplanMeier(tableOf(spans));
  const readings = (expected['times'] as number[]).map((t) => survivalAt(curve, t));
  const median = curveMedian(curve);
  const mean = restrictedMean(curve, expected['rmst_tau'] as number);
  return {
    times: expected['times'],
    n_risk: readings.map((r) => r.atRisk),
    survival: readings.map((r) => r.survival),
    greenwood_se: readings.map((r) => r.se),
    loglog_lower: readings.map((r) => r.interval?.low ?? null),
    loglog_upper: readings.map((r) => r.interval?.high ?? null),
    log_lower: readings.map((r) => r.logInterval?.low ?? null),
    log_upper: readings.map((r) => r.logInterval?.high ?? null),
    median: median.value,
    median_loglog_lower: median.low,
    median_loglog_upper: median.high,
    rmst_tau: expected['rmst_tau'],
    rmst: mean.value,
    rmst_se: mean.se,
  };
});

describe('kaplanMeier', () => {
  const row = (t: number, atRisk: number, events: number): CurveRow => ({ t, atRisk, events });
  it('ST16 gives the same curve whether or not rows without events are listed', () => {
    const full = kaplanMeier([row(1, 10, 1), row(2, 9, 0), row(3, 7, 2)]);
    const short = kaplanMeier([row(1, 10, 1), row(3, 7, 2)]);
    expect(survivalAt(full, 5).survival).toBeCloseTo(0.9 * (5 / 7), 12);
    expect(survivalAt(full, 5).interval).toEqual(survivalAt(short, 5).interval);
  });
  it('ST16 holds the estimate inside its interval and stops drawing under ten at risk', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(i + 1, 30 - i, 1));
    const curve = kaplanMeier(rows);
    for (const p of curve.slice(0, -1)) {
      const { interval, survival } = survivalAt(curve, p.t);
      expect(interval!.low).toBeLessThan(survival);
      expect(interval!.high).toBeGreaterThan(survival);
    }
    expect(survivalAt(curve, 30)).toMatchObject({ survival: 0, se: null, interval: null });
    expect(supportedCurve(curve).at(-1)!.atRisk).toBe(10);
  });
  it('ST16 takes late entry after the first event: the person is not at risk before', () => {
    const rows = tableOf([
      { entry: 0, exit: 1, cause: 1 },
      { entry: 0, exit: 5, cause: 0 },
      { entry: 2, exit: 4, cause: 1 },
    ]);
    expect(rows.map((r) => [r.t, r.atRisk, r.events])).toEqual([
      [1, 2, 1],
      [4, 2, 1],
      [5, 1, 0],
    ]);
  });
  it('ST16 leaves out a span without length instead of counting it out of the others', () => {
    const one = { entry: 0, exit: 5, cause: 1 };
    expect(curveTable([{ entry: 3, exit: 3, cause: 1 }, one])).toEqual(curveTable([one]));
  });
  it('ST19 reads the middle of the step when the curve stays exactly at one half', () => {
    const curve = kaplanMeier([row(2, 4, 1), row(5, 3, 1), row(9, 2, 1), row(11, 1, 1)]);
    expect(curveMedian(curve).value).toBe(7);
  });
  it('ST19 has no median when half have not ended', () => {
    expect(curveMedian(kaplanMeier([row(2, 100, 1)]))).toEqual({ value: null, low: null, high: null });
    expect(curveMedian(kaplanMeier([row(2, 10, 1)]))).toEqual({ value: null, low: 2, high: null });
    expect(curveMedian([])).toEqual({ value: null, low: null, high: null });
    expect(survivalAt([], 3)).toMatchObject({ survival: 1, atRisk: 0, interval: { low: 1, high: 1 } });
  });
});

describe('hazardRatio', () => {
  it('ST17 has no finite value when one group has no event, and is 1 between like groups', () => {
    const rows = [
      { t: 1, atRisk: 10, events: 2 },
      { t: 4, atRisk: 6, events: 1 },
    ];
    expect(
      hazardRatio(
        rows,
        rows.map((r) => ({ ...r, events: 0 })),
      ).ratio,
    ).toBeNull();
    expect(hazardRatio(rows, rows).ratio).toBeCloseTo(1, 9);
  });
});

describe('curvesAtHorizon', () => {
  it('ST16 compares with a fixed benchmark and is zero against itself', () => {
    const point = { survival: 0.7, greenwoodSum: 0.01 };
    expect(curvesAtHorizon(point, point)!.z).toBe(0);
    const against = curvesAtHorizon(point, { survival: 0.9, greenwoodSum: 0 })!;
    expect(against.z).toBeCloseTo((Math.log(-Math.log(0.7)) - Math.log(-Math.log(0.9))) / (0.1 / -Math.log(0.7)), 12);
    expect(against.pSooner).toBeLessThan(0.01);
    expect(curvesAtHorizon({ survival: 0, greenwoodSum: Infinity }, point)).toBeNull();
  });
});
