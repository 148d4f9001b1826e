import { tableKey } from './cell-key.ts';
import type { Cell } from './cell-system.ts';
import type { DisplayText } from './display-steps.ts';
import type { ExtraCell, ReleaseInput } from './release-input.ts';
import { earlierReleases, type PublishedCell } from './release-ledger.ts';
import type { ReleasePolicy } from './release-policy.ts';

/** Why nothing can be released. `cell` is for the analyst. */
export interface PlanStop {
  readonly code: 'already-disclosed' | 'frozen-policy' | 'ledger-needs-dimension' | 'ledger-mismatch' | 'not-settled';
  readonly cell: string | null;
  readonly message: string;
}

export interface JoinedLedger {
  readonly tables: readonly (readonly string[])[];
  readonly extraCells: readonly ExtraCell[];
  /** Extra cells that only an earlier release has. */
  readonly extraKeys: ReadonlySet<string>;
  /** Published before: cannot be hidden any more. */
  readonly forced: ReadonlySet<string>;
  /** A published text that the data no longer gives: another snapshot, or a changed base. */
  readonly mismatch: (cells: readonly Cell[], textsOf: (cell: Cell) => Readonly<Record<string, DisplayText>>) => PlanStop | null;
}

/** PR16: earlier releases of the same snapshot and base become part of the system; threshold and coding are frozen by them. */
export const joinLedger = (input: ReleaseInput, tables: readonly (readonly string[])[], policy: ReleasePolicy): JoinedLedger | PlanStop => {
  const entries = earlierReleases(input);
  if (entries.some((entry) => !isSamePolicy(entry.policy, policy)))
    return stop('frozen-policy', null, 'Thresholds and steps cannot change once figures of this data have been released.');
  const needed = entries.flatMap((entry) => entry.tables).flat();
  if (needed.some((name) => !input.dimensions.includes(name)))
    return stop(
      'ledger-needs-dimension',
      null,
      'An earlier release used a dimension that this one does not have; both must be checked together.',
    );
  const cells = entries.flatMap((entry) => entry.cells);
  const extra = new Map((input.extraCells ?? []).map((cell) => [cell.key, cell]));
  const earlierExtra = cells.flatMap(({ key, members }) => (members === undefined || extra.has(key) ? [] : [{ key, members }]));
  const known = new Map(earlierExtra.map((cell) => [cell.key, cell]));
  const all = [...tables, ...entries.flatMap((entry) => entry.tables)];
  return {
    tables: [...new Map(all.map((table) => [tableKey(table), table])).values()],
    extraCells: [...extra.values(), ...known.values()],
    extraKeys: new Set(known.keys()),
    forced: new Set(cells.map(({ key }) => key)),
    mismatch: (system, textsOf) => mismatchOf(cells, new Map(system.map((cell) => [cell.key, cell])), textsOf),
  };
};

const mismatchOf = (
  published: readonly PublishedCell[],
  byKey: ReadonlyMap<string, Cell>,
  textsOf: (cell: Cell) => Readonly<Record<string, DisplayText>>,
): PlanStop | null => {
  for (const { key, texts } of published) {
    const cell = byKey.get(key);
    const now = cell === undefined ? {} : textsOf(cell);
    if (cell === undefined || Object.entries(texts).some(([id, text]) => now[id] !== undefined && now[id].text !== text))
      return stop('ledger-mismatch', key, 'A figure released earlier does not follow from this data: it is another snapshot.');
  }
  return null;
};

const isSamePolicy = (a: ReleasePolicy, b: ReleasePolicy): boolean =>
  (Object.keys(b) as readonly (keyof ReleasePolicy)[]).every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));

export const stop = (code: PlanStop['code'], cell: string | null, message: string): PlanStop => ({ code, cell, message });
