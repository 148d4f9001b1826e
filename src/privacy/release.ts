import type { Audience, HiddenReading, Reading, Released, ShownReading } from '../domain/reading.ts';
import type { ApprovedFigures } from './approved-figures.ts';
import { readingFromDisplay } from './derived-from-display.ts';
import type { PrivacyPolicy } from './policy.ts';
import { tooFew, type ReleaseRule } from './too-few.ts';

export interface ReleaseTo extends ReleaseRule {
  readonly policy: PrivacyPolicy;
  readonly audience: Audience;
}

/** The only way a reading reaches anyone: shown to this audience, or hidden; the reason is for the analyst alone (PR32, PR34). */
export const release = (reading: Reading, { policy, audience, ...rule }: ReleaseTo): Released => {
  const because = tooFew(reading, rule, policy.limits[rule.limits], audience);
  const outcome: ShownReading | HiddenReading = because === null ? { shown: true, audience, reading } : hidden(reading, audience, because);
  return outcome as Released;
};

/**
 * A reading for leaders after the audit of its base: the printed text and the value it stands for, or hidden (PR27, PR30, PR32).
 * `measure` is the id the plan used for it.
 */
export const releaseApproved = (reading: Reading, approved: ApprovedFigures, measure: string): Released => {
  const text = approved.textOf(measure, reading.cut, reading.group);
  const printed = text === null ? null : readingFromDisplay(reading, text);
  const outcome: ShownReading | HiddenReading =
    text === null || printed === null
      ? hidden(reading, 'leader', '')
      : { shown: true, audience: 'leader', reading: printed, text: text.text };
  return outcome as Released;
};

const hidden = ({ metric, facet, cut, group, period, unit }: Reading, audience: Audience, because: string): HiddenReading => ({
  shown: false,
  audience,
  address: { metric, facet, cut, group, period },
  unit,
  ...(audience === 'analyst' ? { because } : {}),
});
