import { formatInterval, formatValue } from '../domain/format.ts';
import type { Audience, CellAddress, HiddenReading, MetricUnit, Reading, Released, ShownReading } from '../domain/reading.ts';
import type { ApprovedFigures } from './approved-figures.ts';
import type { CodedFigure } from './code-figure.ts';
import { readingFromDisplay } from './derived-from-display.ts';
import type { DisplayText } from './display-steps.ts';
import type { PrivacyPolicy } from './policy.ts';
import { selectionFromDisplay, type ComparedGroup } from './selection-from-display.ts';
import { tooFew, type ReleaseRule } from './too-few.ts';

export interface ReleaseTo extends ReleaseRule {
  readonly policy: PrivacyPolicy;
  readonly audience: Audience;
}

/** The only way a reading reaches anyone: shown to this audience, or hidden; the reason is for the analyst alone (PR32, PR34). */
export const release = (reading: Reading, { policy, audience, ...rule }: ReleaseTo): Released => {
  const because = tooFew(reading, rule, policy.limits[rule.limits], audience);
  const outcome: ShownReading | HiddenReading =
    because === null ? { shown: true, audience, reading } : hidden(reading, reading.unit, audience, because);
  return outcome as Released;
};

/**
 * A reading for leaders after the audit of its base: the printed text and the value it stands for, or hidden (PR27, PR30, PR32).
 * `measure` is the id the plan used for it.
 */
export const releaseApproved = (reading: Reading, approved: ApprovedFigures, measure: string): Released => {
  const text = approved.textOf(measure, reading.cut, reading.group);
  const printed = text === null ? null : readingFromDisplay(reading, text);
  if (text === null || printed === null) return releaseNothing(reading, reading.unit);
  const base = printed.basis.kind === 'share' ? printed.basis.people : printed.basis.kind === 'rate' ? printed.basis.exposureYears : 1;
  return shownToLeaders({
    reading: printed,
    text: {
      value: printed.value,
      text: printed.basis.kind === 'rate' ? rateText(text, base, printed.unit) : text.text,
      low: text.low / base,
      high: text.high / base,
    },
  });
};

/** The range of rates that the printed number of events allows; its middle where the range is narrower than a point. */
const rateText = ({ low, high, value }: DisplayText, exposureYears: number, unit: MetricUnit): string => {
  const [from, to] = [low / exposureYears, high / exposureYears];
  if (to - from < 0.01) return formatValue(value / exposureYears, unit);
  return low === 0 ? `≤ ${formatValue(to, unit)}` : `${formatInterval(from, to, unit, to)} % a year`;
};

/** A figure that does not add up, in its own coding, where the audit left the cell open (PR14, PR28, PR30). */
export const releaseCoded = ({ reading, text }: CodedFigure, approved: ApprovedFigures): Released => {
  if (!approved.isOpen(reading.cut, reading.group)) return releaseNothing(reading, reading.unit);
  return shownToLeaders({ reading, text });
};

/** The ratio of two groups' printed rates, or hidden (PR30). */
export const releaseSelection = (
  address: Omit<Reading, 'value' | 'low' | 'high' | 'basis' | 'n'>,
  compared: { readonly focal: ComparedGroup; readonly reference: ComparedGroup } | null,
  approved: ApprovedFigures,
  measure: string,
): Released => {
  const coded = compared === null ? null : selectionFromDisplay(address, compared, approved, measure);
  return coded === null ? releaseNothing(address, address.unit) : shownToLeaders(coded);
};

/** The one word for leaders, whatever the cause (PR2, PR32). */
export const releaseNothing = (address: CellAddress, unit: MetricUnit): Released => hidden(address, unit, 'leader', '') as Released;

const shownToLeaders = ({ reading, text: { text, low, high } }: CodedFigure): Released => {
  const outcome: ShownReading = { shown: true, audience: 'leader', reading, text, range: { low, high } };
  return outcome as Released;
};

const hidden = (
  { metric, facet, cut, group, period }: CellAddress,
  unit: MetricUnit,
  audience: Audience,
  because: string,
): HiddenReading => ({
  shown: false,
  audience,
  address: { metric, facet, cut, group, period },
  unit,
  ...(audience === 'analyst' ? { because } : {}),
});
