import { cellKey } from './cell-key.ts';
import { buildCells, type CellSystem } from './cell-system.ts';
import type { Target } from './eliminate.ts';
import { earlierReleases } from './release-ledger.ts';
import type { ReleasePlan, ShownCell } from './release-plan.ts';

/** A plan the way an outsider meets it: every shown cell with its text, and every other cell or union as something to find out. */
export interface PlanAsSeen {
  readonly plan: ReleasePlan;
  readonly system: CellSystem;
  readonly shown: readonly ShownCell[];
  readonly hidden: readonly (Target & { readonly n: number })[];
}

/** Rebuilt from the input and from what the plan shows; what the plan says it hides is not relied on. */
export const planAsSeen = (plan: ReleasePlan): PlanAsSeen => {
  const { input } = plan;
  const earlier = earlierReleases(input);
  const extra = new Map(
    earlier.flatMap(({ cells }) => cells.flatMap(({ key, members }) => (members ? [[key, { key, members }] as const] : []))),
  );
  for (const cell of input.extraCells ?? []) extra.set(cell.key, cell);
  const tables = [...plan.tables, ...earlier.flatMap((entry) => entry.tables)];
  const distinct = [...new Map(tables.map((table) => [table.join('\0'), table])).values()];
  const system = buildCells({ ...input, extraCells: [...extra.values()] }, distinct);
  const shown = [...plan.shown, ...plan.known];
  const isShown = new Set(shown.map(({ key }) => key));
  const cells = system.cells.filter(({ key }) => !isShown.has(key)).map(({ key, atoms, n }) => ({ key, atoms, n }));
  const named = new Set(cells.map(({ key }) => key));
  const guarded = plan.guarded.filter(({ key }) => !named.has(key));
  return { plan, system, shown, hidden: [...cells, ...guarded, ...smallAtoms(plan, system)] };
};

/** Innermost groups under T that no table lists: bounds can give a single person's answer away there too (PR24). */
const smallAtoms = ({ input, policy }: ReleasePlan, { atoms, cells }: CellSystem): PlanAsSeen['hidden'] => {
  const listed = new Set(cells.filter((cell) => cell.atoms.length === 1).map((cell) => cell.atoms[0]));
  return atoms.flatMap(({ n, group }, place) =>
    n < policy.threshold && !listed.has(place) ? [{ key: `inner:${cellKey(input.dimensions, group)}`, n, atoms: [place] }] : [],
  );
};
