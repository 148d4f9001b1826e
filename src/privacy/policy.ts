import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';

/** What an audience may see, as one object: thresholds per class of metric, and whether groups are compared at all. */
export interface PrivacyPolicy {
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  /** Off: figures by gender, race or ethnicity are not computed (PR4). */
  readonly groupsOn: boolean;
}

export const defaultPolicy: PrivacyPolicy = { limits: defaultLimits, groupsOn: true };
