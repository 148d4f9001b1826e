import { chiSquareUpper, normalCdf, normalUpper } from './distributions.ts';
import { deviateFor, usualLevel, type Interval } from './interval.ts';
import { leastSquares } from './linear-model.ts';
import { onLogLogScale, type CurvePoint, type CurveRow } from './retention-curve.ts';

export interface RestrictedMean {
  readonly value: number;
  readonly se: number;
  readonly interval: Interval;
}

/** Mean time spent under the curve up to a fixed horizon, with Greenwood-type standard error (ST17). */
export const restrictedMean = (curve: readonly CurvePoint[], horizon: number, level = usualLevel): RestrictedMean => {
  const drops = curve.filter((p) => p.events > 0 && p.t < horizon);
  const areas = drops.map((p, i) => p.survival * ((drops[i + 1]?.t ?? horizon) - p.t));
  const value = (drops[0]?.t ?? horizon) + areas.reduce((sum, a) => sum + a, 0);
  let beyond = 0;
  let variance = 0;
  for (let i = drops.length - 1; i >= 0; i -= 1) {
    const { atRisk, events } = drops[i]!;
    beyond += areas[i]!;
    if (atRisk > events) variance += (beyond ** 2 * events) / (atRisk * (atRisk - events));
  }
  const se = Math.sqrt(variance);
  const half = deviateFor(level) * se;
  return { value, se, interval: { low: value - half, high: value + half } };
};

export interface ScaledDifference {
  /** Difference on the scale ln(−ln S); positive = the first curve ends sooner. */
  readonly z: number;
  readonly pSooner: number;
  readonly pTwoSided: number;
}

interface HeldPoint {
  readonly survival: number;
  readonly greenwoodSum: number;
}

/**
 * Two curves, or a curve and a fixed benchmark (greenwoodSum 0), compared at one time on ln(−ln S) (ST16, ST18).
 * `pSooner` is one-sided: small means the first really ends sooner. Null where a curve is at 0 or 1.
 */
export const curvesAtHorizon = (first: HeldPoint, second: HeldPoint): ScaledDifference | null => {
  const a = onLogLogScale(first);
  const b = onLogLogScale(second);
  if (a === null || b === null) return null;
  const se = Math.hypot(a.se, b.se);
  if (!(se > 0)) return null;
  const z = (a.value - b.value) / se;
  return { z, pSooner: normalUpper(z), pTwoSided: 2 * normalCdf(-Math.abs(z)) };
};

export interface LogRank {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly variance: readonly (readonly number[])[];
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Log-rank test of two or more groups from their curve tables (ST17, audit). `rows[g]` must have a row at every event time of any group:
 * see alignTables. `weight` 'start' uses S(t−) of the pooled curve (Peto & Peto), which looks harder at early differences.
 */
export const logRank = (tables: readonly (readonly CurveRow[])[], weight: 'equal' | 'start' = 'equal'): LogRank => {
  const groups = tables.length;
  const observed = Array.from({ length: groups }, () => 0);
  const expected = Array.from({ length: groups }, () => 0);
  const variance = Array.from({ length: groups }, () => Array.from({ length: groups }, () => 0));
  let pooled = 1;
  for (let k = 0; k < (tables[0]?.length ?? 0); k += 1) {
    const line = tables.map((table) => table[k]!);
    const n = line.reduce((sum, r) => sum + r.atRisk, 0);
    const d = line.reduce((sum, r) => sum + r.events, 0);
    if (n === 0 || d === 0) continue;
    const w = weight === 'start' ? pooled : 1;
    const spread = n > 1 ? (w * w * d * (n - d)) / (n - 1) : 0;
    line.forEach((r, g) => {
      observed[g]! += w * r.events;
      expected[g]! += (w * d * r.atRisk) / n;
      line.forEach((s, h) => {
        variance[g]![h]! += spread * (r.atRisk / n) * ((g === h ? 1 : 0) - s.atRisk / n);
      });
    });
    pooled *= 1 - d / n;
  }
  const chiSquare = quadraticForm(
    observed.map((o, g) => o - expected[g]!).slice(1),
    variance.slice(1).map((row) => row.slice(1)),
  );
  return { observed, expected, variance, chiSquare, df: groups - 1, p: chiSquareUpper(chiSquare, groups - 1) };
};

export interface HazardRatio {
  /** ln of the ratio, second group against first; null when it has no finite maximum (one group without events). */
  readonly coefficient: number | null;
  readonly se: number | null;
  readonly ratio: number | null;
}

/** Proportional-hazards ratio of two aligned groups (Cox 1972, ties after Efron 1977): audit only, never on a front page (ST17). */
export const hazardRatio = (first: readonly CurveRow[], second: readonly CurveRow[]): HazardRatio => {
  const slopeAt = (b: number): { readonly score: number; readonly information: number } => {
    let score = 0;
    let information = 0;
    first.forEach((a, k) => {
      const z = second[k]!;
      const d = a.events + z.events;
      score += z.events;
      for (let j = 0; j < d; j += 1) {
        const exposed = (z.atRisk - (j / d) * z.events) * Math.exp(b);
        const share = exposed / (exposed + a.atRisk - (j / d) * a.events);
        score -= share;
        information += share * (1 - share);
      }
    });
    return { score, information };
  };
  let b = 0;
  for (let i = 0; i < 60; i += 1) {
    const { score, information } = slopeAt(b);
    const step = score / information;
    if (!Number.isFinite(step) || Math.abs(b + step) > 20) return { coefficient: null, se: null, ratio: null };
    b += Math.max(-2, Math.min(2, step));
    if (Math.abs(step) < 1e-12) break;
  }
  return { coefficient: b, se: 1 / Math.sqrt(slopeAt(b).information), ratio: Math.exp(b) };
};

/** The same event times for every group, so that group tables can be read side by side. Tables must list every exit time of their group. */
export const alignTables = (tables: readonly (readonly CurveRow[])[]): readonly (readonly CurveRow[])[] => {
  const times = [...new Set(tables.flatMap((table) => table.filter((r) => r.events > 0).map((r) => r.t)))].sort((a, b) => a - b);
  return tables.map((table) =>
    times.map((t) => {
      const next = table.find((r) => r.t >= t);
      return { t, atRisk: next?.atRisk ?? 0, events: next?.t === t ? next.events : 0 };
    }),
  );
};

const quadraticForm = (u: readonly number[], v: readonly (readonly number[])[]): number => {
  const solved = leastSquares(v, u, u.map(String)).coefficients;
  return u.reduce((sum, value, i) => sum + value * (solved[i] ?? 0), 0);
};
