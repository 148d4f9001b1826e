import type { Cut, Released } from '../../domain/reading.ts';
import type { Period } from '../../domain/period.ts';
import { releaseSelection, type ApprovedFigures, type ComparedGroup } from '../../privacy/index.ts';
import type { LeaderSeries } from './series.ts';

/** The groups that are compared, as a dimension of the plan; no column of a file can have this name. */
export const armDimension = ' compared groups';

/** Groups under this part of the pool are not compared (ST68). */
const leastPartOfPool = 0.02;

/**
 * The ratio of two groups' printed rates in a cell: the two named ones, or the lowest over the highest of those whose rate is shown. Which
 * groups are compared follows from printed rates alone.
 */
export const selectionReading = (
  series: LeaderSeries,
  cut: Cut,
  group: readonly string[],
  period: Period,
  approved: ApprovedFigures,
): Released => {
  const { metric, facet, unit, atoms, dimensions } = series;
  const address = { metric: metric.id, facet, cut, group, period, unit, notes: metric.notes ?? [] };
  const isHere = (atom: LeaderSeries['atoms'][number]): boolean =>
    cut.every((name, i) => atom.group[dimensions.indexOf(name)] === group[i]);
  const considered = new Map<string, number>();
  for (const atom of atoms.filter(isHere)) considered.set(atom.group[0] ?? '', (considered.get(atom.group[0] ?? '') ?? 0) + atom.n);
  const arms = [...considered].flatMap(([name, n]): readonly Arm[] => {
    const at = { cut: [armDimension, ...cut], group: [name, ...group] };
    const text = approved.textOf(series.id, at.cut, at.group);
    return text === null ? [] : [{ name, considered: n, ...at, rate: text.value }];
  });
  return releaseSelection(address, metric.arms === undefined ? extremes(arms) : named(arms, metric.arms), approved, series.id);
};

interface Arm extends ComparedGroup {
  readonly rate: number;
}

interface Pair {
  readonly focal: Arm;
  readonly reference: Arm;
}

const named = (shown: readonly Arm[], arms: { readonly focal: string; readonly reference: string }): Pair | null => {
  const focal = shown.find(({ name }) => name === arms.focal);
  const reference = shown.find(({ name }) => name === arms.reference);
  return focal && reference ? { focal, reference } : null;
};

const extremes = (arms: readonly Arm[]): Pair | null => {
  const pool = arms.reduce((sum, { considered }) => sum + considered, 0);
  const ranked = arms
    .filter(({ considered }) => considered >= leastPartOfPool * pool)
    .toSorted((a, b) => a.rate - b.rate || (a.name < b.name ? -1 : 1));
  const [focal, reference] = [ranked[0], ranked.at(-1)];
  return focal === undefined || reference === undefined || focal === reference ? null : { focal, reference };
};
