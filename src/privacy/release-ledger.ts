import type { ReleaseInput, SensitiveGroup } from './release-input.ts';
import type { ReleasePolicy } from './release-policy.ts';
import type { AuditResult } from './audit.ts';

/** A figure that has left the house: for a group of a table its dimensions and values, for an extra cell its members. */
export interface PublishedCell {
  readonly key: string;
  readonly table: readonly string[];
  readonly group: readonly string[];
  readonly members?: readonly (readonly string[])[];
  /** What was printed, per measure. */
  readonly texts: Readonly<Record<string, string>>;
}

/** One release that was saved (PR16). Kept in the workspace, never in a file for leaders. */
export interface LedgerEntry {
  readonly id: string;
  readonly snapshot: string;
  readonly base: string;
  readonly tables: readonly (readonly string[])[];
  readonly cells: readonly PublishedCell[];
  readonly hidden: readonly string[];
  /** The hidden groups by their tables, for a later release that must keep them hidden. */
  readonly hiddenCells?: readonly SensitiveGroup[];
  readonly policy: ReleasePolicy;
  readonly at: string;
  readonly audience: 'leader';
  readonly appVersion: string;
}

export type ReleaseLedger = readonly LedgerEntry[];

export interface ReleaseStamp {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly appVersion: string;
}

/** The input with everything released before: old and new cells then form one system (PR16). */
export const withLedger = (input: ReleaseInput, ledger: ReleaseLedger): ReleaseInput => ({ ...input, ledger });

/**
 * The ledger with one more release, to be kept before the file is handed out. Throws without a passed audit (PR27).
 */
export const recordRelease = (ledger: ReleaseLedger, audit: AuditResult, { id, at, appVersion }: ReleaseStamp): ReleaseLedger => {
  if (audit.verdict !== 'passed') throw new Error('Only a release whose audit passed can be recorded.');
  const { input, policy, tables, shown, hidden } = audit.plan;
  const cells = shown.map(({ key, table, group, texts }): PublishedCell => {
    const members = input.extraCells?.find((cell) => cell.key === key)?.members;
    const printed = Object.fromEntries(Object.entries(texts).map(([measure, { text }]) => [measure, text]));
    return { key, table, group, ...(members ? { members } : {}), texts: printed };
  });
  const people = { snapshot: input.snapshot ?? '', base: input.base ?? '' };
  const keys = hidden.map(({ key }) => key);
  const hiddenCells = hidden.map(({ table, group }) => ({ table, group }));
  return [...ledger, { id, ...people, tables, cells, hidden: keys, hiddenCells, policy, at, audience: 'leader', appVersion }];
};

/** Earlier releases of the same people at the same moment. */
export const earlierReleases = ({ ledger = [], snapshot = '', base = '' }: ReleaseInput): ReleaseLedger =>
  ledger.filter((entry) => entry.snapshot === snapshot && entry.base === base);
