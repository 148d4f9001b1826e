import { chanceBeyond, expectedBeyond, posteriorMean, type Posterior, type Side } from './posterior.ts';

export interface SeverityQuestion {
  readonly posterior: Posterior;
  /** Benchmark ± tolerance, in the unit of the posterior. */
  readonly limit: number;
  readonly worse: Side;
  /** Size of one material gap, in the unit of the posterior (ST30). */
  readonly scale: number;
  readonly people: number;
  /** Weight of the dimension, 1 unless the user moved it (ST71). */
  readonly weight: number;
}

export interface Severity {
  readonly estimate: number;
  readonly pWorse: number;
  /** E[(gap − tolerance)+]. */
  readonly expectedGap: number;
  /** Material gaps a person, before the cap. */
  readonly gapUnits: number;
  readonly capped: boolean;
  /** People living with one material gap. */
  readonly severity: number;
}

export const mostGapsAPerson = 3;

/** weight × people × min(E[(gap − tolerance)+] ÷ scale, 3): certainty is inside the expectation, there is no second multiplier (ST70). */
export const severityOf = ({ posterior, limit, worse, scale, people, weight }: SeverityQuestion): Severity => {
  const expectedGap = expectedBeyond(posterior, limit, worse);
  return {
    estimate: posteriorMean(posterior),
    pWorse: chanceBeyond(posterior, limit, worse),
    expectedGap,
    ...peopleGap({ gapUnits: expectedGap / scale, people, weight }),
  };
};

/** A missed commitment is a fact: the exact gap counts in full, with tolerance 0 and P = 1 (ST6). */
export const severityOfFact = (exactGap: number, scale: number, people: number, weight: number): Severity => ({
  estimate: exactGap,
  pWorse: exactGap > 0 ? 1 : 0,
  expectedGap: Math.max(0, exactGap),
  ...peopleGap({ gapUnits: Math.max(0, exactGap) / scale, people, weight }),
});

/** Positions of the rows that may be ranked (P ≥ .50), worst first; ties: more people, then input order (ST70, ST72). */
export const rankBySeverity = (
  rows: readonly { readonly severity: Pick<Severity, 'severity' | 'pWorse'>; readonly people: number }[],
): readonly number[] =>
  rows
    .map((row, i) => ({ ...row, i }))
    .filter((row) => row.severity.pWorse >= 0.5)
    .sort((a, b) => b.severity.severity - a.severity.severity || b.people - a.people || a.i - b.i)
    .map((row) => row.i);

const peopleGap = ({ gapUnits, people, weight }: { readonly gapUnits: number; readonly people: number; readonly weight: number }) => ({
  gapUnits,
  capped: gapUnits > mostGapsAPerson,
  severity: weight * people * Math.min(gapUnits, mostGapsAPerson),
});
