import type { Violation } from './linear-attack.ts';
import type { PlanAsSeen } from './plan-as-seen.ts';
import { earlierReleases } from './release-ledger.ts';
import { restrictedPlan, type ReleasePlan, type Restrictions } from './release-plan.ts';

export interface Repair {
  readonly plan: ReleasePlan;
  readonly restrictions: Restrictions;
}

/** PR26: for every violation the smallest published sibling in each of its lines is hidden too, and what was hidden stays so; `null` when there is none left to hide. */
export const hideMore = (seen: PlanAsSeen, violations: readonly Violation[], before: Restrictions, isFirst: boolean): Repair | null => {
  const hideable = new Map(seen.plan.shown.map((cell) => [cell.key, cell]));
  for (const { cells } of earlierReleases(seen.plan.input)) for (const { key } of cells) hideable.delete(key);
  hideable.delete('total');
  const hide = new Map([...(before.hide ?? []), ...seen.plan.hidden.map(({ key, because }) => [key, because] as const)]);
  const size = hide.size;
  const atomsOf = new Map([...seen.hidden, ...seen.system.cells].map(({ key, atoms }) => [key, atoms]));
  for (const { key } of violations) {
    const atoms = new Set(atomsOf.get(key));
    const siblings = seen.system.lines
      .filter(({ children }) => children.some((child) => child.atoms.every((place) => atoms.has(place))))
      .flatMap(({ children }) => smallest(children.filter((child) => hideable.has(child.key))));
    const around = isFirst && siblings.length > 0 ? [] : holders(seen, atoms, hideable);
    for (const cell of [...siblings, ...around]) hide.set(cell.key, 'audit');
  }
  if (hide.size === size) return null;
  const restrictions = { ...before, hide };
  return { restrictions, plan: restrictedPlan(seen.plan.input, restrictions) };
};

/** PR26: when hiding does not help, the deepest table with the most violations goes. */
export const dropDeepestTable = ({ plan, system }: PlanAsSeen, violations: readonly Violation[], before: Restrictions): Repair | null => {
  const depth = Math.max(...plan.tables.map((table) => table.length));
  if (depth === 0) return null;
  const tableOf = new Map(system.cells.map((cell) => [cell.key, cell.table.join('\0')]));
  const count = (table: readonly string[]): number => violations.filter(({ key }) => tableOf.get(key) === table.join('\0')).length;
  const deepest = plan.tables.filter((table) => table.length === depth).toSorted((a, b) => count(b) - count(a))[0];
  if (deepest === undefined) return null;
  const restrictions = { ...before, hide: new Map(), drop: [...(before.drop ?? []), deepest] };
  return { restrictions, plan: restrictedPlan(plan.input, restrictions) };
};

const smallest = <T extends { readonly n: number; readonly key: string }>(cells: readonly T[]): readonly T[] =>
  cells.toSorted((a, b) => a.n - b.n || (a.key < b.key ? -1 : 1)).slice(0, 1);

/** The smallest shown cell that holds all these people, or failing that some of them: bounds on few people mostly come from there. */
const holders = ({ system }: PlanAsSeen, atoms: ReadonlySet<number>, hideable: ReadonlyMap<string, unknown>) => {
  const shown = system.cells.filter((cell) => hideable.has(cell.key) && cell.atoms.some((place) => atoms.has(place)));
  const all = shown.filter((cell) => [...atoms].every((place) => cell.atoms.includes(place)));
  return smallest(all.length > 0 ? all : shown);
};
