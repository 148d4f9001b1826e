import { byText } from './cell-key.ts';
import type { Cell, CellSystem } from './cell-system.ts';
import { eliminate, type Candidate, type Target } from './eliminate.ts';
import { stop, type PlanStop } from './join-ledger.ts';
import { markedCells } from './marked-cells.ts';
import type { ReleaseInput, ReleaseMeasure } from './release-input.ts';
import type { HiddenReason } from './release-plan.ts';
import type { ReleasePolicy } from './release-policy.ts';
import { whySensitive, type PrimaryReason } from './sensitivity.ts';
import { siblingUnions } from './sibling-unions.ts';
import { smallUnions } from './small-unions.ts';

/** Everything is on; a test may switch one off to see the attack succeed (PR43). */
export interface Protections {
  readonly unions?: boolean;
  readonly elimination?: boolean;
  readonly ledger?: boolean;
}

export interface PatternInput {
  readonly system: CellSystem;
  readonly measures: readonly ReleaseMeasure[];
  readonly policy: ReleasePolicy;
  readonly input: ReleaseInput;
  readonly isDeclared: (cell: Cell) => boolean;
  readonly forced: ReadonlySet<string>;
  readonly hide: ReadonlyMap<string, HiddenReason>;
  readonly protections: Protections;
}

export interface Pattern {
  readonly published: ReadonlySet<string>;
  readonly unions: readonly Target[];
  readonly because: (key: string) => HiddenReason;
}

const mostRounds = 30;

/** PR14, PR18–PR22: one pattern for the base. Unions that the pattern itself would give away become targets, until none is left. */
export const choosePattern = (given: PatternInput): Pattern | PlanStop => {
  const { system, policy, hide, protections } = given;
  const isSensitive = sensitivityOf(given);
  const marked = markedCells(given.input);
  const primary = new Map<string, PrimaryReason>();
  for (const cell of system.cells) {
    const reason = isSensitive.why(cell.atoms, cell.table) ?? (marked.has(cell.key) ? 'marked' : null);
    if (reason !== null) primary.set(cell.key, reason);
  }
  const forcedPrimary = [...primary.keys()].find((key) => given.forced.has(key));
  if (forcedPrimary !== undefined) return disclosed(forcedPrimary);
  const candidates = candidatesOf(given, primary);
  // A cell hidden by a repair would still follow from its neighbors unless it is protected like a primary one (PR26).
  const primaries = system.cells.filter(({ key }) => primary.has(key) || hide.get(key) === 'audit');
  const because = (key: string): HiddenReason => primary.get(key) ?? hide.get(key) ?? 'subtraction';
  if (protections.elimination === false) return { published: new Set(candidates.map(({ key }) => key)), unions: [], because };

  const peopleOf = system.atoms.map(({ n }) => n);
  const unions = new Map<string, Target>();
  const add = (found: readonly Target[]): boolean => {
    const before = unions.size;
    if (protections.unions !== false) for (const target of found) unions.set(target.key, target);
    return unions.size > before;
  };
  const siblings = (isHidden: (key: string) => boolean): readonly Target[] =>
    siblingUnions(system.lines, isHidden, (atoms, line) => isSensitive.why(atoms, line.children[0]?.table ?? []) !== null);

  add(siblings((key) => primary.has(key)));
  for (let round = 0; round < mostRounds; round++) {
    const result = eliminate([...primaries, ...unions.values()], candidates, peopleOf.length);
    if (!result.ok) return disclosed(result.disclosed);
    const { published } = result;
    const cells = system.cells.filter(({ key }) => published.has(key)).map(({ atoms }) => atoms);
    const more = protections.unions === false ? [] : smallUnions(cells, peopleOf, policy.threshold);
    const hasSiblings = add(siblings((key) => !published.has(key)));
    if (!add(more) && !hasSiblings) return { published, unions: [...unions.values()], because };
  }
  return stop('not-settled', null, 'No pattern was found in which every small group stays hidden.');
};

const sensitivityOf = ({ system, measures, policy, input }: PatternInput) => {
  const special = new Set(input.special ?? []);
  return {
    why: (atoms: readonly number[], table: readonly string[]): PrimaryReason | null =>
      whySensitive(
        atoms,
        { atoms: system.atoms, measures, policy },
        table.some((name) => special.has(name)) ? Math.max(policy.threshold, policy.specialThreshold) : policy.threshold,
      ),
  };
};

/** PR20: what is out already; then shallow before deep, large before small, by name. PR17: what was hidden last period comes last. */
const candidatesOf = (
  { system, input, isDeclared, forced, hide }: PatternInput,
  primary: ReadonlyMap<string, unknown>,
): readonly Candidate[] => {
  const last = new Set(input.hiddenLastPeriod ?? []);
  const depth = ({ key, table }: Cell): number => (table.length === 0 && key !== 'total' ? input.dimensions.length + 1 : table.length);
  const flag = (is: boolean): number => (is ? 1 : 0);
  return system.cells
    .filter((cell) => forced.has(cell.key) || (isDeclared(cell) && !primary.has(cell.key) && !hide.has(cell.key)))
    .sort(
      (a, b) =>
        flag(forced.has(b.key)) - flag(forced.has(a.key)) ||
        flag(last.has(a.key)) - flag(last.has(b.key)) ||
        depth(a) - depth(b) ||
        b.n - a.n ||
        byText(a.key, b.key),
    )
    .map(({ key, atoms }) => ({ key, atoms, forced: forced.has(key) }));
};

const disclosed = (cell: string): PlanStop =>
  stop('already-disclosed', cell, 'A figure that must stay hidden already follows from an earlier release.');
