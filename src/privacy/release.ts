import type { Audience, HiddenReading, Reading, Released, ShownReading } from '../domain/reading.ts';
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

const hidden = ({ metric, facet, cut, group, period, unit }: Reading, audience: Audience, because: string): HiddenReading => ({
  shown: false,
  audience,
  address: { metric, facet, cut, group, period },
  unit,
  ...(audience === 'analyst' ? { because } : {}),
});
