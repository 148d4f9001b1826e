import { countDispersion, meanDispersion, shareDispersion } from '../statistics/index.ts';
import { sumOf } from './group-by.ts';
import { treeOf } from './cell.ts';
import type { ScoredCell } from './scored-cell.ts';

export const isPartOf = (part: ScoredCell, whole: ScoredCell): boolean => {
  const [a, b] = [part.cell.reading, whole.cell.reading];
  return a.cut.length > b.cut.length && b.cut.every((dimension, i) => a.group[a.cut.indexOf(dimension)] === b.group[i]);
};

/** Parts along the lines people are led by: offices and departments, not levels or jobs; one list a way of splitting. */
export const partsOf = (whole: ScoredCell, all: readonly ScoredCell[]): readonly (readonly ScoredCell[])[] => {
  const parts = all.filter((one) => isPartOf(one, whole) && one.cell.reading.cut.length === whole.cell.reading.cut.length + 1);
  const led = parts.filter((one) => one.cell.reading.cut.every((dimension) => dimension === 'office' || dimension === 'department'));
  return [...new Set(led.map((one) => treeOf(one.cell.reading)))]
    .sort()
    .map((tree) => led.filter((one) => treeOf(one.cell.reading) === tree));
};

/** Do the parts share one level (ST54)? With fewer than two parts there is nothing that speaks against it. */
export const partsAgree = (parts: readonly ScoredCell[]): boolean => {
  const p = dispersionOf(parts);
  return p === null || p > compatible;
};

const compatible = 0.1;

const dispersionOf = (parts: readonly ScoredCell[]): number | null => {
  const all = parts.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.measurement]));
  const of = (kind: string) => all.filter((one) => one.kind === kind);
  if (all.length < parts.length || all.some(({ kind }) => kind !== all[0]!.kind)) return null;
  if (of('count').length > 0) return countDispersion(all.map((one) => ({ events: one.first, expected: one.second })))?.p ?? null;
  if (of('share').length > 0) return shareDispersion(all.map((one) => ({ x: one.first, n: one.second })))?.p ?? null;
  return meanDispersion(all.map((one) => ({ estimate: one.first, se: one.second })))?.p ?? null;
};

/** Two thirds of the people live in parts that have the gap themselves. */
export const isWidespread = (parts: readonly ScoredCell[]): boolean => {
  const people = (some: readonly ScoredCell[]) => sumOf(some, (one) => one.cell.people);
  return people(parts.filter((one) => one.isWorse)) * 3 >= people(parts) * 2;
};

/** People times the gap they live with beyond the tolerance. */
export const burden = ({ cell, excess }: ScoredCell): number => cell.people * excess;

/** Two cells that meet in a third. */
export const crosses = (one: ScoredCell, other: ScoredCell, all: readonly ScoredCell[]): boolean =>
  all.some((cell) => isPartOf(cell, one) && (isPartOf(cell, other) || cell.cell.key === other.cell.key));
