import { usualLevel, deviateFor, type Interval } from './interval.ts';

/** One line of an aggregated curve: at time t, `atRisk` were still under observation and `events` of them ended. Lines without events may be left in or out. */
export interface CurveRow {
  readonly t: number;
  readonly atRisk: number;
  readonly events: number;
}

/** State of the curve from time t on (right-continuous), until the next point. */
export interface CurvePoint {
  readonly t: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Σ d / (n (n − d)): Greenwood's sum, the variance of ln S. Infinite once S is 0. */
  readonly greenwoodSum: number;
}

/** Kaplan–Meier curve (1958) from rows in ascending time order, e.g. one SQL query (ST16, ST106); late entry is in `atRisk` already. */
export const kaplanMeier = (rows: readonly CurveRow[]): readonly CurvePoint[] => {
  let survival = 1;
  let greenwoodSum = 0;
  return rows.map(({ t, atRisk, events }) => {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      greenwoodSum += events / (atRisk * (atRisk - events));
    }
    return { t, atRisk, events, survival, greenwoodSum };
  });
};

export interface CurveReading {
  readonly survival: number;
  /** At risk at the first row at or after t; 0 beyond the last row. */
  readonly atRisk: number;
  /** Greenwood's standard error of S(t); null once nobody is left. */
  readonly se: number | null;
  /** Log-log interval, the one shown (ST16); null once S is 0. */
  readonly interval: Interval | null;
  /** Log interval, for the audit. */
  readonly logInterval: Interval | null;
}

/** The curve read at a horizon. */
export const survivalAt = (curve: readonly CurvePoint[], t: number, level = usualLevel): CurveReading => {
  const point = curve.findLast((p) => p.t <= t) ?? start;
  const atRisk = curve.find((p) => p.t >= t)?.atRisk ?? 0;
  return {
    survival: point.survival,
    atRisk,
    se: point.survival > 0 ? point.survival * Math.sqrt(point.greenwoodSum) : null,
    interval: logLogInterval(point, level),
    logInterval: logInterval(point, level),
  };
};

export interface CurveQuantile {
  /** Null where the curve never falls that far. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Median time (or the time by which `share` have ended) with the Brookmeyer–Crowley limits of the log-log band (ST19). */
export const curveMedian = (curve: readonly CurvePoint[], level = usualLevel, share = 0.5): CurveQuantile => {
  const bands = curve.map((p) => logLogInterval(p, level));
  const defined = curve.filter((_p, i) => bands[i] !== null);
  const lower = bands.filter((b) => b !== null);
  return {
    value: firstAtOrBelow(
      curve,
      curve.map((p) => p.survival),
      1 - share,
    ),
    low: firstAtOrBelow(
      defined,
      lower.map((b) => b.low),
      1 - share,
    ),
    high: firstAtOrBelow(
      defined,
      lower.map((b) => b.high),
      1 - share,
    ),
  };
};

/** The part of the curve that may be drawn: it stops where fewer than `least` are at risk (ST16). */
export const supportedCurve = (curve: readonly CurvePoint[], least = 10): readonly CurvePoint[] => {
  const stop = curve.findIndex((p) => p.atRisk < least);
  return stop < 0 ? curve : curve.slice(0, stop);
};

/** ln(−ln S) and its standard error: the scale on which curves are compared at a fixed time (ST16). Null at S = 0 or 1. */
export const onLogLogScale = (point: {
  readonly survival: number;
  readonly greenwoodSum: number;
}): { readonly value: number; readonly se: number } | null => {
  if (!(point.survival > 0 && point.survival < 1)) return null;
  const logS = Math.log(point.survival);
  return { value: Math.log(-logS), se: Math.sqrt(point.greenwoodSum) / Math.abs(logS) };
};

export const logLogInterval = (
  point: { readonly survival: number; readonly greenwoodSum: number },
  level = usualLevel,
): Interval | null => {
  if (point.survival >= 1) return { low: 1, high: 1 };
  const scale = onLogLogScale(point);
  if (scale === null) return null;
  const factor = Math.exp(deviateFor(level) * scale.se);
  return { low: point.survival ** factor, high: point.survival ** (1 / factor) };
};

const logInterval = (point: CurvePoint, level: number): Interval | null => {
  if (!(point.survival > 0)) return null;
  const factor = Math.exp(deviateFor(level) * Math.sqrt(point.greenwoodSum));
  return { low: point.survival / factor, high: Math.min(1, point.survival * factor) };
};

const start: CurvePoint = { t: 0, atRisk: 0, events: 0, survival: 1, greenwoodSum: 0 };

/** First time at which the heights reach the target; the middle of the step when they stay exactly on it. */
const firstAtOrBelow = (curve: readonly CurvePoint[], heights: readonly number[], target: number): number | null => {
  const close = 1e-9;
  const first = heights.findIndex((h) => h <= target + close);
  if (first < 0) return null;
  const from = curve[first]!.t;
  if (Math.abs(heights[first]! - target) > close) return from;
  const next = heights.findIndex((h) => h < target - close);
  return (from + curve[next < 0 ? heights.length - 1 : next]!.t) / 2;
};
