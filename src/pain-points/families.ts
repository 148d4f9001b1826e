import type { Siblings } from '../statistics/index.ts';
import { groupBy, sumOf } from './group-by.ts';
import type { Measurement } from './measurement.ts';
import { seriesKey, treeOf, type Cell } from './cell.ts';

export interface Member {
  readonly cell: Cell;
  readonly measurement: Measurement;
}

/** Sibling cells of one parent, alike by nature. */
export interface Family {
  readonly members: readonly Member[];
  /** Key of the parent's cell if it may have been scored among its own siblings (ST48); `null` at the top. */
  readonly parent: string | null;
  /** Families of one cut under several parents share how strongly they are drawn to them. */
  readonly kin: string;
}

/** Which of two crossing dimensions is the parent of office × department (ST57). */
export type Nesting = 'department' | 'office';

/** Families of all series, parents before parts, in an order of their own. Units whose parent was not scored are siblings of each other. */
export const familiesOf = (members: readonly Member[], nestBy: Nesting): readonly Family[] => {
  const parents = new Map(members.map((member) => [nodeKey(member.cell, treeOf(member.cell.reading)), member.cell.key]));
  const parentOf = ({ cell }: Member): string | null =>
    treeOf(cell.reading) === 'department×office' ? (parents.get(nodeKey(cell, nestBy)) ?? null) : null;
  const families = [...groupBy(members, (member) => JSON.stringify([kinKey(member), parentOf(member)])).values()].map((own) => ({
    members: withPooledSpread(own),
    parent: parentOf(own[0]!),
    kin: kinKey(own[0]!),
  }));
  const depth = ({ members: [first] }: Family) => first!.cell.reading.cut.length;
  return [...families].sort((x, y) => depth(x) - depth(y) || (x.members[0]!.cell.key < y.members[0]!.cell.key ? -1 : 1));
};

/** A node of a series by one of its dimensions. */
const nodeKey = ({ reading }: Cell, dimension: string): string =>
  JSON.stringify([seriesKey(reading), dimension, reading.group[reading.cut.indexOf(dimension)] ?? '']);

/** Levels are no kin of each other (ST58). */
const kinKey = ({ cell, measurement }: Member): string => {
  const tree = treeOf(cell.reading);
  return JSON.stringify([
    seriesKey(cell.reading),
    tree,
    tree === 'level' ? cell.key : '',
    measurement.kind,
    measurement.pair?.name ?? null,
  ]);
};

/** A mean of fewer than ten values takes the siblings' common spread: its own would be luck (ST40). */
const withPooledSpread = (members: readonly Member[]): readonly Member[] => {
  const known = members.flatMap(({ measurement: { values, second } }) =>
    values !== null && values > 1 ? [{ freedom: values - 1, variance: second ** 2 * values }] : [],
  );
  const freedom = sumOf(known, (one) => one.freedom);
  if (members.length < 2 || !(freedom > 0)) return members;
  const variance = sumOf(known, (one) => one.freedom * one.variance) / freedom;
  return members.map(({ cell, measurement }) => {
    const { values } = measurement;
    const second = values !== null && values < 10 ? Math.sqrt(variance / values) : measurement.second;
    return { cell, measurement: { ...measurement, second } };
  });
};

/** A family as the grid takes it. */
export const siblingsOf = ({ members }: Family, center: number | null): Siblings => {
  const all = members.map(({ measurement }) => measurement);
  const { kind, worse } = all[0]!;
  const held = ({ benchmark, tolerance }: Measurement) => ({ benchmark, tolerance });
  const drawnTo = center === null ? {} : { center };
  if (kind === 'count')
    return { kind, worse, ...drawnTo, cells: all.map((one) => ({ ...held(one), events: one.first, exposure: one.second })) };
  if (kind === 'share') return { kind, worse, ...drawnTo, cells: all.map((one) => ({ ...held(one), x: one.first, n: one.second })) };
  return { kind, worse, ...drawnTo, cells: all.map((one) => ({ ...held(one), estimate: one.first * directionOf(one), se: one.second })) };
};

/** 1, or −1 for a comparison that has its two groups the other way round than its siblings. */
export const directionOf = ({ pair }: Measurement): 1 | -1 => pair?.direction ?? 1;
