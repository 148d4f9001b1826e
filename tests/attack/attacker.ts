import type { ReleaseInput } from '../../src/privacy/index.ts';
import { filterSequences } from './filter-sequences.ts';
import { spanOfGroups } from './group-span.ts';
import { rangeFinder, type RangeFinder } from './range-finder.ts';
import { countsBehind } from './read-text.ts';

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

export interface AttackOptions {
  readonly threshold: number;
  readonly tables: readonly (readonly string[])[];
  /** Groups of T people or more count as pinned only in these; all tables when left out. */
  readonly released?: readonly (readonly string[])[];
  /** Random unions to try, with a source of random numbers. */
  readonly unions: number;
  readonly next: () => number;
  /** Bounds by whole-number programming, too. */
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
  for (const union of [...filterSequences(shown, threshold), ...randomUnions(hidden, input, options)])
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
  const secret = hidden.filter(({ name, n }) => n < threshold || released.has(name.split(':')[0] ?? ''));
  findings.push(...pinned(secret, range, next).map(({ name, n }) => ({ what: 'pinned' as const, who: name, n })));
  range.dispose();
  return findings;
};

/**
 * Groups whose count is known to a point, or to one of two values from five people on, by whole-number reasoning: no table of whole numbers that
 * prints alike has them further apart. Every such table found serves all groups: a few that pull many groups at once, then one for each end of
 * what is left.
 */
export const pinned = <T extends Group>(groups: readonly T[], range: RangeFinder, next: () => number): readonly T[] => {
  const seen = groups.map((group) => ({ group, low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }));
  const isOpen = ({ group, low, high }: (typeof seen)[number]): boolean => high - low >= (group.n < 5 ? 1 : 2) - 1e-6;
  const look = (pulls: ReadonlyMap<number, number>): void => {
    const table = range.extremeTable(pulls);
    for (const one of seen) {
      const value = one.group.atoms.reduce((sum, i) => sum + (table[i] ?? 0), 0);
      [one.low, one.high] = [Math.min(one.low, value), Math.max(one.high, value)];
    }
  };
  for (let k = 0; k < 8; k++) {
    const unsure = seen.filter((one) => !isOpen(one));
    const pull = new Map<number, number>();
    for (const { group } of unsure) {
      const sign = next() < 0.5 ? 1 : -1;
      for (const i of group.atoms) pull.set(i, (pull.get(i) ?? 0) + sign);
    }
    if (unsure.length > 0) look(pull);
  }
  for (const one of seen) for (const sign of [1, -1]) if (!isOpen(one)) look(new Map(one.group.atoms.map((i) => [i, sign])));
  return seen.filter((one) => !isOpen(one)).map(({ group }) => group);
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
