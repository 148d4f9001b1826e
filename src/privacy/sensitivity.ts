import { checkTotal } from './dominance.ts';
import { quantileMayBeShown } from './quantile-rule.ts';
import type { ReleaseAtom, ReleaseMeasure } from './release-input.ts';
import type { ReleasePolicy } from './release-policy.ts';

/** Which rule hides a set of people by itself; for the analyst only (PR32). */
export type PrimaryReason = 'too-few-people' | 'too-few-events' | 'dominated' | 'few-moved' | 'marked';

export interface Sensitivity {
  readonly atoms: readonly ReleaseAtom[];
  readonly measures: readonly ReleaseMeasure[];
  readonly policy: ReleasePolicy;
}

/** PR6, PR8–PR11, PR17: why a figure about exactly these people may not be known, or `null`. One answer for all measures of the base (PR14). */
export const whySensitive = (
  places: readonly number[],
  { atoms, measures, policy }: Sensitivity,
  threshold = policy.threshold,
): PrimaryReason | null => {
  const members = places.map((i) => atoms[i]).filter((atom) => atom !== undefined);
  const n = sum(members, (atom) => atom.n);
  if (n < threshold) return 'too-few-people';
  for (const measure of measures) {
    const reason = reasonOf(measure, members, n, policy);
    if (reason !== null) return reason;
  }
  return null;
};

const reasonOf = (
  { id, kind, byReason }: ReleaseMeasure,
  members: readonly ReleaseAtom[],
  n: number,
  policy: ReleasePolicy,
): PrimaryReason | null => {
  if (kind === 'events' && byReason) {
    const events = sum(members, (atom) => atom.counts?.[id] ?? 0);
    return events >= 1 && events <= policy.fewEvents ? 'too-few-events' : null;
  }
  if (kind === 'pay-median') return quantileMayBeShown(n, 0.5, policy.tailPeople) ? null : 'too-few-people';
  if (kind !== 'pay-total') return null;
  const moved = sum(members, (atom) => atom.moved ?? 0);
  if (moved >= 1 && moved <= policy.fewMoved) return 'few-moved';
  const { remainderTooSmall, dominated } = checkTotal(
    members.flatMap((atom) => atom.pay?.[id] ?? []),
    policy,
  );
  return remainderTooSmall || dominated.includes(true) ? 'dominated' : null;
};

const sum = (members: readonly ReleaseAtom[], of: (atom: ReleaseAtom) => number): number =>
  members.reduce((total, atom) => total + of(atom), 0);
