import { buildCells, type Cell } from './cell-system.ts';
import { measurePrinters } from './display-cell.ts';
import type { DisplayText } from './display-steps.ts';
import type { Target } from './eliminate.ts';
import { joinLedger, type PlanStop } from './join-ledger.ts';
import { choosePattern, type Protections } from './choose-pattern.ts';
import { plannedTables } from './planned-tables.ts';
import type { ReleaseInput, ReleaseMeasure } from './release-input.ts';
import { defaultReleasePolicy, type ReleasePolicy } from './release-policy.ts';
import type { PrimaryReason } from './sensitivity.ts';

/** A figure leaders may see, as text; nothing finer than the text may be derived from it (PR30). */
export interface ShownCell {
  readonly key: string;
  readonly table: readonly string[];
  readonly group: readonly string[];
  readonly n: number;
  /** Per measure. */
  readonly texts: Readonly<Record<string, DisplayText>>;
}

/** `subtraction`: it would give another figure away; `audit`: hidden by a repair (PR26). */
export type HiddenReason = PrimaryReason | 'subtraction' | 'audit';

/** A figure that is withheld. Reason and n are for the analyst; leaders get the one word "hidden" (PR2, PR32). */
export interface HiddenCell {
  readonly key: string;
  readonly table: readonly string[];
  readonly group: readonly string[];
  readonly n: number;
  readonly because: HiddenReason;
}

/** What a release would show and hide. Analyst-side: it holds the input. Only `shown` of an audited plan may leave (PR2, PR27). */
export interface ReleasePlan {
  readonly input: ReleaseInput;
  readonly policy: ReleasePolicy;
  readonly tables: readonly (readonly string[])[];
  /** Tables left out: a special category crossed with something (PR4), or dropped by a repair (PR26). */
  readonly droppedTables: readonly (readonly string[])[];
  /** Measures left out: events by reason over a moving window (PR17). */
  readonly droppedMeasures: readonly string[];
  readonly shown: readonly ShownCell[];
  readonly hidden: readonly HiddenCell[];
  /** Shown by an earlier release and in no table of this one: known to every reader. */
  readonly known: readonly ShownCell[];
  /** Unions, and hidden cells of earlier releases, that must not follow from what is shown. `atoms` are places in the atoms sorted by key. */
  readonly guarded: readonly (Target & { readonly n: number })[];
  /** Why there is no release; then nothing is shown. */
  readonly stopped: PlanStop | null;
}

/** What a repair takes away (PR26). */
export interface Restrictions {
  readonly hide?: ReadonlyMap<string, HiddenReason>;
  readonly drop?: readonly (readonly string[])[];
  readonly protections?: Protections;
}

/**
 * Which cells of the declared tables leaders may see and what they read there (PR6–PR11, PR14–PR22, PR28). Same input in any row order, same plan.
 * Throws `RangeError` on an input that contradicts itself. The plan must pass `auditRelease` before anything leaves.
 */
export const planRelease = (input: ReleaseInput): ReleasePlan => restrictedPlan(input, {});

export const restrictedPlan = (input: ReleaseInput, { hide = new Map(), drop = [], protections = {} }: Restrictions): ReleasePlan => {
  const policy = { ...defaultReleasePolicy, ...input.policy };
  const measures = input.measures.filter((measure) => !isMovingWindow(measure));
  const { tables, dropped } = plannedTables(input, drop);
  const common = {
    input,
    policy,
    tables,
    droppedTables: dropped,
    droppedMeasures: input.measures.filter(isMovingWindow).map(({ id }) => id),
  };
  const stop = (stopped: PlanStop): ReleasePlan => ({ ...common, shown: [], hidden: [], known: [], guarded: [], stopped });

  const ledger = joinLedger(protections.ledger === false ? { ...input, ledger: [] } : input, tables, policy);
  if ('code' in ledger) return stop(ledger);
  const system = buildCells({ ...input, extraCells: ledger.extraCells }, ledger.tables);
  const printers = measurePrinters(measures, system.atoms, policy);
  const texts = ({ atoms }: Cell): ShownCell['texts'] => Object.fromEntries([...printers].map(([id, print]) => [id, print(atoms)]));
  const mismatch = ledger.mismatch(system.cells, (cell) => texts(cell));
  if (mismatch !== null) return stop(mismatch);

  const declared = new Set([...tables.map((table) => table.join('\0')), 'extra']);
  const isDeclared = ({ key, table }: Cell): boolean =>
    input.extraCells?.some((cell) => cell.key === key) ? true : !ledger.extraKeys.has(key) && declared.has(table.join('\0'));
  const pattern = choosePattern({ system, measures, policy, input, isDeclared, forced: ledger.forced, hide, protections });
  if ('code' in pattern) return stop(pattern);

  const asShown = (cell: Cell): ShownCell => ({ key: cell.key, table: cell.table, group: cell.group, n: cell.n, texts: texts(cell) });
  const published = system.cells.filter(({ key }) => pattern.published.has(key));
  const withheld = system.cells.filter(({ key }) => !pattern.published.has(key));
  return {
    ...common,
    shown: published.filter(isDeclared).map(asShown),
    known: published.filter((cell) => !isDeclared(cell)).map(asShown),
    hidden: withheld.filter(isDeclared).map(({ key, table, group, n }) => ({ key, table, group, n, because: pattern.because(key) })),
    guarded: [
      ...withheld.filter((cell) => !isDeclared(cell)).map(({ key, atoms, n }) => ({ key, atoms, n })),
      ...pattern.unions.map(({ key, atoms }) => ({ key, atoms, n: atoms.reduce((sum, i) => sum + (system.atoms[i]?.n ?? 0), 0) })),
    ],
    stopped: null,
  };
};

const isMovingWindow = ({ kind, byReason, rolling }: ReleaseMeasure): boolean => kind === 'events' && byReason === true && rolling === true;
