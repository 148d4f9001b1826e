import { focalColumn, type AdjustedGap } from './adjusted-gap.ts';
import { decomposeGap } from './gap-decomposition.ts';

/** What one control takes of the mean difference of logs, reference − focal. */
export interface ControlPart {
  readonly control: string;
  readonly explained: number;
  /** What is left because the two arms are rewarded differently; it depends on which category is the base. */
  readonly unexplained: number;
}

export interface ExplainedGap {
  /** Mean log of the reference arm − mean log of the focal arm = Σ explained + left over. */
  readonly gap: number;
  readonly parts: readonly ControlPart[];
  /** −b of the model: 1 − exp(−leftOver) is the adjusted gap. */
  readonly leftOver: number;
  /** The part of what is left that stands in the intercepts: leftOver − Σ unexplained of the controls. */
  readonly leftOverInBase: number;
}

/**
 * Where the mean difference of logs comes from, for the very rows and columns of a fitted gap: Oaxaca–Blinder in two parts with the
 * coefficients of the model with an indicator of the arm (ST64, Jann 2008), summed by control.
 */
export const explainGap = ({ fit, design }: AdjustedGap, values: readonly number[]): ExplainedGap => {
  const kept = fit.columns.filter((name) => name !== focalColumn);
  const places = kept.map((name) => design.names.indexOf(name));
  const arm = design.names.indexOf(focalColumn);
  const rowsOf = (isFocal: 0 | 1) => {
    const own = design.matrix.flatMap((row, i) => (row[arm] === isFocal ? [i] : []));
    return {
      x: own.map((i) => places.map((place) => design.matrix[i]![place]!)),
      y: own.map((i) => Math.log(values[design.used[i]!]!)),
    };
  };
  const { gap, terms, unexplained } = decomposeGap(rowsOf(0), rowsOf(1), kept);
  const controls = [...new Set(design.controls)].filter((name) => name !== null);
  const termsOf = (control: string | null) => terms.filter((_term, j) => design.controls[places[j]!] === control);
  return {
    gap,
    leftOver: unexplained,
    leftOverInBase: termsOf(null).reduce((sum, term) => sum + term.unexplained, 0),
    parts: controls.map((control) => ({
      control,
      explained: termsOf(control).reduce((sum, term) => sum + term.explained, 0),
      unexplained: termsOf(control).reduce((sum, term) => sum + term.unexplained, 0),
    })),
  };
};
