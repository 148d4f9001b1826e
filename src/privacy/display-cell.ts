import { formatCount } from '../domain/format.ts';
import { codeShare, type DisplayText } from './display-steps.ts';
import type { ReleaseAtom, ReleaseMeasure } from './release-input.ts';
import type { ReleasePolicy } from './release-policy.ts';
import { codePayMedian, codePayTotal, medianOf, payStepOf, quantileOf } from './rounded-pay.ts';
import { quantileMayBeShown } from './quantile-rule.ts';

/** Prints a measure for a set of atoms: the same people always give the same text, and the text depends on nothing else. */
export type MeasurePrinter = (places: readonly number[]) => DisplayText;

/** PR7, PR28, PR29: one printer per measure. Scales of pay come from the measure or from the total of the plan, never from a hidden cell. */
export const measurePrinters = (
  measures: readonly ReleaseMeasure[],
  atoms: readonly ReleaseAtom[],
  policy: ReleasePolicy,
): ReadonlyMap<string, MeasurePrinter> => new Map(measures.map((measure) => [measure.id, printerOf(measure, atoms, policy)]));

const printerOf = (measure: ReleaseMeasure, atoms: readonly ReleaseAtom[], policy: ReleasePolicy): MeasurePrinter => {
  const { id, kind } = measure;
  const people = (places: readonly number[]): number => places.reduce((sum, i) => sum + (atoms[i]?.n ?? 0), 0);
  const counted = (places: readonly number[]): number => places.reduce((sum, i) => sum + countOf(atoms[i], id), 0);
  if (kind === 'share') return (places) => codeShare(counted(places), people(places), policy);
  if (kind === 'people') return (places) => asCount(people(places));
  if (kind === 'events') return (places) => asEvents(counted(places), measure.together ?? 1);
  const { step, topCode } = payScale(measure, atoms, policy);
  const amounts = (places: readonly number[]): readonly number[] => places.flatMap((i) => payOf(atoms[i], id));
  if (kind === 'pay-median') return (places) => codePayMedian(medianOf(amounts(places)), step, topCode);
  return (places) => codePayTotal(totalOf(amounts(places)), people(places), step);
};

/** The public pay level of a measure, and the step and the top code that follow from it (PR28). */
export const payScale = (
  { id, payLevel, topCode }: ReleaseMeasure,
  atoms: readonly ReleaseAtom[],
  policy: ReleasePolicy,
): { readonly level: number; readonly step: number; readonly topCode: number } => {
  const all = atoms.flatMap((atom) => payOf(atom, id));
  const level = payLevel ?? toStep(medianOf(all), policy.payStep);
  const step = payStepOf(level, policy);
  const top =
    topCode ??
    (quantileMayBeShown(all.length, 0.9, policy.tailPeople) ? toStep(quantileOf(all, 0.9), policy.payStep) : Number.POSITIVE_INFINITY);
  return { level, step, topCode: top };
};

export const totalOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

export const countOf = (atom: ReleaseAtom | undefined, id: string): number => {
  const count = atom?.counts?.[id];
  if (count === undefined || !Number.isInteger(count) || count < 0)
    throw new RangeError(`The measure ${id} needs a whole count in every atom.`);
  return count;
};

export const payOf = (atom: ReleaseAtom | undefined, id: string): readonly number[] => {
  const amounts = atom?.pay?.[id];
  if (amounts === undefined || amounts.length !== atom?.n)
    throw new RangeError(`The measure ${id} needs one amount a person in every atom.`);
  return amounts;
};

const asCount = (count: number): DisplayText => ({ text: formatCount(count), value: count, low: count, high: count });

/** Counts of one step print alike and stand for its middle. */
const asEvents = (count: number, step: number): DisplayText => {
  if (step === 1) return asCount(count);
  const [low, high] = [step * Math.floor(count / step), step * Math.floor(count / step) + step - 1];
  return { text: `${formatCount(low)}–${formatCount(high)}`, value: (low + high) / 2, low, high };
};

const toStep = (amount: number, step: number): number => Math.max(step, step * Math.round(amount / step));
