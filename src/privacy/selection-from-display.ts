import { formatValue } from '../domain/format.ts';
import type { GroupCount, Reading } from '../domain/reading.ts';
import type { ApprovedFigures } from './approved-figures.ts';
import { toTwoDigits } from './derived-from-display.ts';
import type { DisplayText } from './display-steps.ts';
import type { CodedFigure } from './code-figure.ts';

/** One of two compared groups: how many were considered, and the cell of the plan that holds its rate. */
export interface ComparedGroup {
  readonly name: string;
  readonly considered: number;
  readonly cut: readonly string[];
  readonly group: readonly string[];
}

interface PrintedRate extends ComparedGroup {
  readonly text: DisplayText;
}

/**
 * PR30: the ratio of two printed rates; `measure` is the id the plan used for them. `null` when one is hidden, or when either is an end ("≤ 10 %"): its true rate is not known well enough for a ratio. Numbers
 * by group are proportions, so how many were considered has two digits and the selected follow from the printed rate.
 */
export const selectionFromDisplay = (
  address: Omit<Reading, 'value' | 'low' | 'high' | 'basis' | 'n'>,
  compared: { readonly focal: ComparedGroup; readonly reference: ComparedGroup },
  approved: ApprovedFigures,
  measure: string,
): CodedFigure | null => {
  const [focal, reference] = [compared.focal, compared.reference].map((one) => printed(one, approved, measure));
  if (!focal || !reference || isEnd(focal.text) || isEnd(reference.text)) return null;
  const value = Number((focal.text.value / reference.text.value).toFixed(2));
  const reading: Reading = {
    ...address,
    n: focal.considered + reference.considered,
    value,
    low: null,
    high: null,
    basis: {
      kind: 'ratio',
      numerator: focal.text.value,
      denominator: reference.text.value,
      focal: countOf(focal),
      reference: countOf(reference),
    },
    notes: [`${focal.name} ${focal.text.text} against ${reference.name} ${reference.text.text}.`, ...address.notes],
  };
  return { text: { text: formatValue(value, address.unit), value, ...rangeOf(focal, reference) }, reading };
};

const printed = (one: ComparedGroup, approved: ApprovedFigures, measure: string): PrintedRate | null => {
  const text = approved.textOf(measure, one.cut, one.group);
  return text === null ? null : { ...one, text };
};

const isEnd = ({ text }: DisplayText): boolean => /[≤≥]/.test(text);

const countOf = ({ name, considered, text }: PrintedRate): GroupCount => {
  const people = toTwoDigits(considered);
  return { group: name, considered: people, selected: Math.round(text.value * people) };
};

/** Smallest and largest ratio that the two texts allow. */
const rangeOf = (focal: PrintedRate, reference: PrintedRate): { readonly low: number; readonly high: number } => ({
  low: focal.text.low / focal.considered / (reference.text.high / reference.considered),
  high: focal.text.high / focal.considered / (Math.max(1, reference.text.low) / reference.considered),
});
