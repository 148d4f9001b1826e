import { deviateFor, usualLevel, type Interval } from './interval.ts';
import { curveTable, type CauseRow, type Span } from './curve-table.ts';

/** State after time t: how many have had the event, the competing end, or neither. The three add to 1. */
export interface IncidencePoint {
  readonly t: number;
  readonly atRisk: number;
  readonly incidence: number;
  readonly competingIncidence: number;
  readonly neither: number;
}

/** Aalen–Johansen curves (1978) from rows in ascending time order (ST18). */
export const aalenJohansen = (rows: readonly CauseRow[]): readonly IncidencePoint[] => {
  let incidence = 0;
  let competingIncidence = 0;
  let neither = 1;
  return rows.map(({ t, atRisk, events, competing }) => {
    if (atRisk > 0) {
      incidence += (neither * events) / atRisk;
      competingIncidence += (neither * competing) / atRisk;
      neither *= 1 - (events + competing) / atRisk;
    }
    return { t, atRisk, incidence, competingIncidence, neither };
  });
};

export interface IncidenceReading {
  readonly incidence: number;
  readonly competingIncidence: number;
  readonly neither: number;
  /** At risk at the first row at or after the horizon; 0 beyond the last. */
  readonly atRisk: number;
  /** Standard error by Aalen's counting-process variance. */
  readonly se: number;
  /** Log-log interval from that variance (ST18); null where the incidence is 0 or 1. */
  readonly interval: Interval | null;
}

/** P(event by the horizon) with the competing end taken into account: never one minus Kaplan–Meier (ST24). */
export const incidenceAt = (rows: readonly CauseRow[], horizon: number, level = usualLevel): IncidenceReading => {
  const curve = aalenJohansen(rows);
  const point = curve.findLast((p) => p.t <= horizon) ?? { incidence: 0, competingIncidence: 0, neither: 1 };
  const se = Math.sqrt(aalenVariance(rows, horizon));
  return {
    incidence: point.incidence,
    competingIncidence: point.competingIncidence,
    neither: point.neither,
    atRisk: curve.find((p) => p.t >= horizon)?.atRisk ?? 0,
    se,
    interval: incidenceInterval(point.incidence, se, level),
  };
};

/** Log-log interval on 1 − incidence. */
export const incidenceInterval = (incidence: number, se: number, level = usualLevel): Interval | null => {
  if (!(incidence > 0 && incidence < 1)) return null;
  const logRest = Math.log1p(-incidence);
  const factor = Math.exp((deviateFor(level) * se) / ((1 - incidence) * Math.abs(logRest)));
  return { low: 1 - (1 - incidence) ** (1 / factor), high: 1 - (1 - incidence) ** factor };
};

/**
 * Aalen's variance of the incidence at t, with the n − 1 and n − d divisors for ties (as in the `cuminc` routine).
 * a = F(t) − F(s) measures what an end at s takes away from the event still to come.
 */
export const aalenVariance = (rows: readonly CauseRow[], t: number): number => {
  const until = rows.filter((row) => row.t <= t);
  const curve = aalenJohansen(until);
  const last = curve.at(-1)?.incidence ?? 0;
  let variance = 0;
  let before = 1;
  until.forEach(({ atRisk: n, events, competing }, i) => {
    const after = curve[i]!;
    const remaining = (last - after.incidence) / (after.neither > 0 ? after.neither : 1);
    const share = after.neither > 0 ? 1 - remaining : 1;
    if (events > 0) variance += tied(events, n) * (before * share) ** 2;
    if (competing > 0) variance += tied(competing, n) * (before * remaining) ** 2;
    before = after.neither;
  });
  return variance;
};

/**
 * Infinitesimal-jackknife variance: the sum over people of the squared effect of one person's weight on the incidence at t.
 * Needs the spans themselves; the audit column beside Aalen's.
 */
export const jackknifeVariance = (spans: readonly Span[], t: number): number => {
  const rows = curveTable(spans).filter((row) => row.t <= t);
  const curve = aalenJohansen(rows);
  return spans.reduce((sum, span) => {
    let effectOnIncidence = 0;
    let effectOnLogRest = 0;
    let before = 1;
    for (const [i, { t: at, atRisk, events, competing }] of rows.entries()) {
      if (span.entry >= at || span.exit < at) {
        effectOnIncidence += before * effectOnLogRest * (events / atRisk);
        before = curve[i]!.neither;
        continue;
      }
      const endsHere = span.exit === at && span.cause !== 0;
      const own = endsHere && span.cause === 1 ? 1 : 0;
      const hazard = (events + competing) / atRisk;
      effectOnIncidence += before * (effectOnLogRest * (events / atRisk) + (own - events / atRisk) / atRisk);
      if (hazard >= 1) break;
      effectOnLogRest -= ((endsHere ? 1 : 0) - hazard) / atRisk / (1 - hazard);
      before = curve[i]!.neither;
    }
    return sum + effectOnIncidence ** 2;
  }, 0);
};

const tied = (d: number, n: number): number => (n > 1 ? (d * (1 - (d - 1) / (n - 1))) / (n * n) : d / (n * n));
