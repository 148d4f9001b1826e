import loadHighs, { type Highs } from 'highs';
import type { ReleaseInput } from '../../src/privacy/index.ts';

/**
 * An outsider with the published cells, all head-counts and a solver. Shares no code with the product: groups are collected, texts read
 * and spans computed here in another way (orthogonal vectors in floating point, ranges by trying every count).
 */
export interface PublishedFigure {
  readonly table: readonly string[];
  readonly group: readonly string[];
  readonly text: string;
}

export interface Finding {
  readonly what: 'recovered' | 'union' | 'pinned';
  readonly who: string;
  readonly n: number;
}

export interface Group {
  readonly name: string;
  readonly atoms: readonly number[];
  readonly n: number;
}

/** Every group of a table, from the atoms alone. */
export const groupsOf = ({ dimensions, atoms }: Pick<ReleaseInput, 'dimensions' | 'atoms'>, table: readonly string[]): readonly Group[] => {
  const found = new Map<string, { name: string; atoms: number[]; n: number }>();
  for (const [i, atom] of atoms.entries()) {
    const name = `${table.join('+')}:${table.map((d) => atom.group[dimensions.indexOf(d)]).join('+')}`;
    const group = found.get(name) ?? { name, atoms: [], n: 0 };
    group.atoms.push(i);
    group.n += atom.n;
    found.set(name, group);
  }
  return [...found.values()];
};

export const nameOf = ({ table, group }: Pick<PublishedFigure, 'table' | 'group'>): string => `${table.join('+')}:${group.join('+')}`;

/** Can a 0/1 vector be written as a combination of the published ones? Orthogonal basis, orthogonalized twice. */
export const spanOfGroups = (groups: readonly (readonly number[])[], size: number): ((atoms: readonly number[]) => boolean) => {
  const basis: Float64Array[] = [];
  const restOf = (atoms: readonly number[]): { readonly rest: Float64Array; readonly length: number } => {
    const rest = new Float64Array(size);
    for (const i of atoms) rest[i] = 1;
    for (let twice = 0; twice < 2; twice++)
      for (const direction of basis) {
        let along = 0;
        for (let i = 0; i < size; i++) along += (direction[i] ?? 0) * (rest[i] ?? 0);
        for (let i = 0; i < size; i++) rest[i] = (rest[i] ?? 0) - along * (direction[i] ?? 0);
      }
    return { rest, length: Math.hypot(...rest) };
  };
  for (const atoms of groups) {
    const { rest, length } = restOf(atoms);
    if (length > 1e-7) basis.push(rest.map((value) => value / length));
  }
  return (atoms) => atoms.length > 0 && restOf(atoms).length < 1e-7;
};

/** Every count of `n` that the published rule prints as `text`: nearest five (halves up) with coded ends, whole percent from 100 people. */
export const countsBehind = (text: string, n: number): readonly [number, number] => {
  const fitting = Array.from({ length: n + 1 }, (_, x) => x).filter((x) => printed(x, n) === text);
  return [fitting[0] ?? Number.NaN, fitting.at(-1) ?? Number.NaN];
};

const printed = (x: number, n: number): string => {
  const [unit, end] = n < 100 ? [5n, 10n] : [1n, 1n];
  const [count, people] = [BigInt(x), BigInt(n)];
  if (count * 100n <= end * people) return `≤ ${end} %`;
  if (count * 100n >= (100n - end) * people) return `≥ ${100n - end} %`;
  const [whole, over] = [(count * 100n) / (people * unit), (count * 100n) % (people * unit)];
  return `${unit * (2n * over >= people * unit ? whole + 1n : whole)} %`;
};

let solver: Promise<Highs> | null = null;

export interface KnownSum {
  readonly atoms: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Smallest and largest value of sums of atoms, given what is known. `upper` bounds each atom; `Infinity` if nothing is known. */
export const rangeFinder = async (
  known: readonly KnownSum[],
  upper: readonly number[],
): Promise<(atoms: readonly number[]) => readonly [number, number]> => {
  solver ??= loadHighs();
  const highs = await solver;
  return (atoms) => {
    const values = known.flatMap(({ atoms: members }) => members.map(() => 1));
    const starts = known.reduce<number[]>((all, { atoms: members }) => [...all, (all.at(-1) ?? 0) + members.length], [0]);
    const ends = [highs.constants.objectiveSense.minimize, highs.constants.objectiveSense.maximize].map((sense) =>
      highs.withModel(
        {
          numCols: upper.length,
          numRows: known.length,
          sense,
          colCost: upper.map((_, i) => (atoms.includes(i) ? 1 : 0)),
          colLower: upper.map(() => 0),
          colUpper: upper,
          rowLower: known.map(({ low }) => low),
          rowUpper: known.map(({ high }) => high),
          matrix: {
            format: 'csr',
            numRows: known.length,
            numCols: upper.length,
            starts,
            indices: known.flatMap(({ atoms: members }) => members),
            values,
          },
        },
        (model): number => {
          model.options.set({ output_flag: false });
          if (model.run().modelStatus !== highs.constants.modelStatus.optimal) throw new Error('The attack has no answer.');
          return model.getObjectiveValue();
        },
      ),
    );
    return [ends[0] ?? Number.NaN, ends[1] ?? Number.NaN];
  };
};

export interface AttackOptions {
  readonly threshold: number;
  readonly tables: readonly (readonly string[])[];
  /** Groups of T people or more count as pinned only in these; all tables when left out. */
  readonly released?: readonly (readonly string[])[];
  /** Random unions to try, with a source of random numbers. */
  readonly unions: number;
  readonly next: () => number;
  /** Bounds by linear programming, too. */
  readonly bounds: boolean;
  /** Reads a text as a range; the published rule when left out. */
  readonly read?: (text: string, n: number) => readonly [number, number];
}

/** Everything an outsider finds out from the published figures about groups that are not published. */
export const attack = async (
  input: Pick<ReleaseInput, 'dimensions' | 'atoms'>,
  published: readonly PublishedFigure[],
  options: AttackOptions,
): Promise<readonly Finding[]> => {
  const { threshold, tables, next } = options;
  const groups = new Map(tables.flatMap((table) => groupsOf(input, table)).map((group) => [group.name, group]));
  const names = new Set(published.map(nameOf));
  const shown = [...groups.values()].filter(({ name }) => names.has(name));
  const hidden = [...groups.values()].filter(({ name }) => !names.has(name));
  const people = input.atoms.map(({ n }) => n);
  const follows = spanOfGroups(
    shown.map(({ atoms }) => atoms),
    people.length,
  );
  const findings: Finding[] = shown.filter(({ n }) => n < threshold).map(({ name, n }) => ({ what: 'recovered', who: name, n }));
  for (const { name, n, atoms } of hidden) if (follows(atoms)) findings.push({ what: 'recovered', who: name, n });
  for (const union of [...filterSequences(shown, threshold, people, next, options.unions), ...randomUnions(hidden, input, options)])
    if (follows(union.atoms)) findings.push({ what: 'union', who: union.name, n: union.n });
  if (!options.bounds) return findings;
  const read = options.read ?? countsBehind;
  const known = published.flatMap((figure) => {
    const group = groups.get(nameOf(figure));
    if (group === undefined) throw new Error('A published figure belongs to no table.');
    const [low, high] = read(figure.text, group.n);
    return [{ atoms: group.atoms, low, high }];
  });
  const range = await rangeFinder(known, people);
  const released = new Set((options.released ?? tables).map((table) => table.join('+')));
  for (const { name, n, atoms } of hidden) {
    if (n >= threshold && !released.has(name.split(':')[0] ?? '')) continue;
    const [low, high] = range(atoms);
    if (high - low < (n < 5 ? 1 : 2) - 1e-6) findings.push({ what: 'pinned', who: name, n });
  }
  return findings;
};

/** Up to three selections one after the other, added and subtracted: what is left if it is a plain group of fewer than T people. */
const filterSequences = (
  shown: readonly Group[],
  threshold: number,
  people: readonly number[],
  next: () => number,
  tries: number,
): readonly Group[] => {
  const found: Group[] = [];
  const pick = (): Group | undefined => shown[Math.floor(next() * shown.length)];
  const leftOf = (plus: readonly Group[], minus: readonly Group[]): void => {
    const counts = new Map<number, number>();
    for (const { atoms } of plus) for (const i of atoms) counts.set(i, (counts.get(i) ?? 0) + 1);
    for (const { atoms } of minus) for (const i of atoms) counts.set(i, (counts.get(i) ?? 0) - 1);
    const left = [...counts].filter(([, times]) => times !== 0);
    const n = left.reduce((sum, [i]) => sum + (people[i] ?? 0), 0);
    if (left.length > 0 && n < threshold && left.every(([, times]) => times === 1))
      found.push({ name: [...plus, ...minus].map(({ name }) => name).join(' ~ '), atoms: left.map(([i]) => i), n });
  };
  for (const a of shown) for (const b of shown) if (a.n > b.n && a.n - b.n < threshold) leftOf([a], [b]);
  for (let i = 0; i < tries; i++) {
    const [a, b, c] = [pick(), pick(), pick()];
    if (a && b && c) leftOf([a], [b, c]);
    if (a && b && c) leftOf([a, b], [c]);
  }
  return found;
};

/** PR42: hidden groups thrown together at random, and neighbors under one parent, as long as they stay under T. */
const randomUnions = (
  hidden: readonly Group[],
  { atoms }: Pick<ReleaseInput, 'atoms'>,
  { unions, next, threshold }: AttackOptions,
): readonly Group[] => {
  const small = [...hidden, ...atoms.map(({ n, group }, i) => ({ name: group.join('+'), atoms: [i], n }))].filter(({ n }) => n < threshold);
  if (small.length === 0) return [];
  return Array.from({ length: unions }, () => {
    const members = new Set<number>();
    const names: string[] = [];
    let n = 0;
    for (let size = 2 + Math.floor(next() * 5); size > 0; size--) {
      const group = small[Math.floor(next() * small.length)];
      if (group === undefined || n + group.n >= threshold || group.atoms.some((i) => members.has(i))) continue;
      for (const i of group.atoms) members.add(i);
      names.push(group.name);
      n += group.n;
    }
    return { name: names.join(' ∪ '), atoms: [...members], n };
  });
};
