import { focalColumn, type AdjustedGap } from './adjusted-gap.ts';

/** A row of the focal arm that is paid less than the model predicts for the reference arm, and two raises for it, as factors − 1. */
export interface Raise {
  /** Its place among the rows the model was given. */
  readonly row: number;
  /** Part of the way, the same part for everyone: what is left over is then zero on average. */
  readonly part: number;
  /** All the way to the prediction. */
  readonly whole: number;
}

/**
 * Raises that close what a fitted gap leaves over, for focal rows under their prediction at the reference arm's pay. Nothing to raise where the
 * focal arm is not behind. In logs a row is short by −(residual + b); the part is n·(−b) ÷ Σ shortfalls.
 */
export const raisesToClose = ({ coefficient, fit, design }: AdjustedGap): readonly Raise[] => {
  if (coefficient >= 0) return [];
  const arm = design.names.indexOf(focalColumn);
  const focal = design.used.flatMap((row, i) => (design.matrix[i]![arm] === 1 ? [{ row, short: -(fit.residuals[i]! + coefficient) }] : []));
  const under = focal.filter(({ short }) => short > 0);
  const part = (focal.length * -coefficient) / under.reduce((sum, { short }) => sum + short, 0);
  return under.map(({ row, short }) => ({ row, part: Math.expm1(part * short), whole: Math.expm1(short) }));
};
