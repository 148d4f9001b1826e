import { spanOf } from './eliminate.ts';
import { markedCells } from './marked-cells.ts';
import type { PlanAsSeen } from './plan-as-seen.ts';
import { whySensitive } from './sensitivity.ts';
import { smallUnions } from './small-unions.ts';

/** `shown-though-sensitive` and `derivable` are broken by hand or by earlier releases; `pinned` is what bounds give away (PR24). */
export interface Violation {
  readonly kind: 'shown-though-sensitive' | 'derivable' | 'pinned';
  readonly key: string;
  readonly n: number;
  readonly measure: string | null;
}

/** The finished plan attacked once more by adding and subtracting alone, whatever made it (PR21, PR22). */
export const linearAttack = ({ plan, system, shown, hidden }: PlanAsSeen): readonly Violation[] => {
  const { input, policy } = plan;
  const measures = input.measures.filter(({ id }) => !plan.droppedMeasures.includes(id));
  const isShown = new Set(shown.map(({ key }) => key));
  const cells = system.cells.filter(({ key }) => isShown.has(key));
  const marked = markedCells(input);
  const sensitive = cells.filter(
    ({ key, atoms }) => marked.has(key) || whySensitive(atoms, { atoms: system.atoms, measures, policy }) !== null,
  );
  const peopleOf = system.atoms.map(({ n }) => n);
  const published = cells.map(({ atoms }) => atoms);
  const follows = spanOf(published, peopleOf.length);
  const found = (kind: Violation['kind'], list: readonly { readonly key: string; readonly n: number }[]): readonly Violation[] =>
    list.map(({ key, n }) => ({ kind, key, n, measure: null }));
  return [
    ...found('shown-though-sensitive', sensitive),
    ...found(
      'derivable',
      hidden.filter(({ atoms }) => follows(atoms)),
    ),
    ...found(
      'derivable',
      smallUnions(published, peopleOf, policy.threshold).map(({ key, atoms }) => ({
        key,
        n: atoms.reduce((sum, i) => sum + (peopleOf[i] ?? 0), 0),
      })),
    ),
  ];
};
