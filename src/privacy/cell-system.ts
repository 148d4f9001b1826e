import { gridOf } from './audit-grid.ts';
import { byText, cellKey, tableKey } from './cell-key.ts';
import type { ReleaseAtom, ReleaseInput } from './release-input.ts';

/** A set of atoms with its people: a group of a table, or an extra cell (no group). */
export interface Cell {
  readonly key: string;
  readonly table: readonly string[];
  readonly group: readonly string[];
  /** Places of its atoms in the system's list, rising. */
  readonly atoms: readonly number[];
  readonly n: number;
}

/** A parent and its children in one deeper table: what is missing among the children can be subtracted from the parent. */
export interface Line {
  readonly parent: Cell;
  readonly children: readonly Cell[];
}

/** Atoms and cells of one base, in an order that does not depend on the order of the input (PR50). */
export interface CellSystem {
  readonly atoms: readonly ReleaseAtom[];
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

/** PR18: all cells of the declared tables and of tables an earlier release of the same people used. */
export const buildCells = (input: ReleaseInput, tables: readonly (readonly string[])[]): CellSystem => {
  const keyed = distinctAtoms(input);
  const atoms = keyed.map(({ atom }) => atom);
  const placeOf = new Map(keyed.map(({ key }, i) => [key, i]));
  const { sizes, values } = gridOf(atoms, input.dimensions.length);
  const byTable = new Map(
    tables.map((table) => {
      const along = table.map((name) => input.dimensions.indexOf(name));
      if (along.includes(-1)) throw new RangeError(`The table ${table.join(' × ')} uses a dimension the atoms do not have.`);
      const number = (atom: number): number => along.reduce((sum, d) => sum * (sizes[d] ?? 1) + (values[d]?.[atom] ?? 0), 0);
      return [tableKey(table), cellsOf(table, atoms, along, number)];
    }),
  );
  const extra = (input.extraCells ?? []).map(({ key, members }): Cell => {
    const places = members.map((group) => placeOf.get(cellKey(input.dimensions, group)));
    if (places.includes(undefined)) throw new RangeError('An extra cell names a group that no atom has.');
    return asCell(
      key,
      [],
      [],
      [...new Set(places as readonly number[])].toSorted((a, b) => a - b),
      atoms,
    );
  });
  const cells = [...[...byTable.values()].flat(), ...extra];
  const keys = new Set(cells.map((cell) => cell.key));
  if (keys.size !== cells.length) throw new RangeError('Two cells have the same key.');
  return { atoms, cells, lines: linesOf(tables, byTable) };
};

const distinctAtoms = ({ atoms, dimensions }: ReleaseInput): readonly { readonly atom: ReleaseAtom; readonly key: string }[] => {
  const keyed = atoms.filter(({ n }) => n > 0).map((atom) => ({ atom, key: cellKey(dimensions, atom.group) }));
  for (const { atom } of keyed)
    if (atom.group.length !== dimensions.length || !Number.isInteger(atom.n))
      throw new RangeError('An atom needs one value a dimension and a whole n.');
  keyed.sort((a, b) => byText(a.key, b.key));
  if (keyed.some(({ key }, i) => key === keyed[i - 1]?.key)) throw new RangeError('Two atoms have the same group: add them up first.');
  return keyed;
};

/** Atoms of the same number are one cell. */
const cellsOf = (
  table: readonly string[],
  atoms: readonly ReleaseAtom[],
  along: readonly number[],
  number: (atom: number) => number,
): readonly Cell[] => {
  const members = new Map<number, number[]>();
  for (const atom of atoms.keys()) {
    const cell = members.get(number(atom));
    if (cell === undefined) members.set(number(atom), [atom]);
    else cell.push(atom);
  }
  return [...members.values()].map((places) => {
    const group = along.map((d) => atoms[places[0] ?? 0]?.group[d] ?? '');
    return asCell(cellKey(table, group), table, group, places, atoms);
  });
};

const asCell = (
  key: string,
  table: readonly string[],
  group: readonly string[],
  places: readonly number[],
  atoms: readonly ReleaseAtom[],
): Cell => ({ key, table, group, atoms: places, n: places.reduce((sum, i) => sum + (atoms[i]?.n ?? 0), 0) });

/** Every table under every shallower one that its dimensions contain, so that steps over a missing table count too. */
const linesOf = (tables: readonly (readonly string[])[], byTable: ReadonlyMap<string, readonly Cell[]>): readonly Line[] =>
  tables.flatMap((above) =>
    tables
      .filter((below) => below.length > above.length && above.every((name) => below.includes(name)))
      .flatMap((below) => {
        const children = new Map<string, Cell[]>();
        for (const cell of byTable.get(tableKey(below)) ?? []) {
          const group = above.map((name) => cell.group[below.indexOf(name)] ?? '');
          const key = cellKey(above, group);
          children.set(key, [...(children.get(key) ?? []), cell]);
        }
        return (byTable.get(tableKey(above)) ?? []).map((parent) => ({ parent, children: children.get(parent.key) ?? [] }));
      }),
  );
