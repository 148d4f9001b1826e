import type { CurveRow } from './retention-curve.ts';

/** A time under observation: from entry (excluded) to exit (included), ended by an event or cut off. Cause 0 = cut off. */
export interface Span {
  readonly entry: number;
  readonly exit: number;
  readonly cause: number;
}

export interface CauseRow {
  readonly t: number;
  readonly atRisk: number;
  /** Events of cause 1, the one asked about. */
  readonly events: number;
  /** Events of any other cause. */
  readonly competing: number;
}

/**
 * Spans → one row per distinct exit time, ascending. At risk at t: entry < t ≤ exit (ST16: late entry); a span
 * without length was never under observation and is left out. SQL does the same for large tables.
 */
export const curveTable = (all: readonly Span[]): readonly CauseRow[] => {
  const spans = all.filter((s) => s.exit > s.entry);
  const times = [...new Set(spans.map((s) => s.exit))].sort((a, b) => a - b);
  const entries = spans.map((s) => s.entry).sort((a, b) => a - b);
  const exits = [...spans].sort((a, b) => a.exit - b.exit);
  let entered = 0;
  let left = 0;
  return times.map((t) => {
    while (entered < entries.length && entries[entered]! < t) entered += 1;
    const atRisk = entered - left;
    let events = 0;
    let competing = 0;
    for (; left < exits.length && exits[left]!.exit === t; left += 1) {
      if (exits[left]!.cause === 1) events += 1;
      else if (exits[left]!.cause !== 0) competing += 1;
    }
    return { t, atRisk, events, competing };
  });
};

/** Any cause ends the curve. */
export const allCauses = (rows: readonly CauseRow[]): readonly CurveRow[] =>
  rows.map(({ t, atRisk, events, competing }) => ({ t, atRisk, events: events + competing }));
