import type { Comparison } from '../domain/comparison.ts';
import { judgedCuts } from '../domain/finding-cuts.ts';
import type { LimitClass, Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import { cutName, groupName, type CellAddress, type MetricId, type Reading } from '../domain/reading.ts';
import { selectionOf } from './selection-gate.ts';
import { isListable, treeOf, type Cell } from './cell.ts';

export interface Cells {
  readonly cells: readonly Cell[];
  readonly hidden: number;
  readonly headsAt: HeadsAt;
}

/** Heads on roll of a department within an office; `null` where they are not known. */
export type HeadsAt = (department: string, office: string) => number | null;

/** Comparisons → cells that may be judged, in an order of their own: the result never depends on the order of the input (ST7). */
export const cellsOf = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>>,
): Cells => {
  const heads = headsByNode(comparisons);
  const nodes = comparisons.filter((one) => isNode(addressOf(one), infos.get(addressOf(one).metric)));
  const cells = nodes.flatMap((comparison): readonly Cell[] => {
    const { released } = comparison;
    const info = infos.get(addressOf(comparison).metric);
    if (!released.shown || info === undefined || info.better === 'context') return [];
    const own = limits[info.limits];
    if (baseOf(released.reading) < own.analystFrom) return [];
    const onRoll = heads.get(nodeKey(released.reading));
    const people = affected(released.reading, info, onRoll);
    return [{ key: cellKey(released.reading), reading: released.reading, comparison, info, limits: own, people, heads: onRoll ?? null }];
  });
  const hidden = nodes.filter(
    (one) => !one.released.shown && isListable(addressOf(one)) && (one.market !== null || one.commitment !== null),
  );
  return {
    cells: [...cells].sort((a, b) => (a.key < b.key ? -1 : 1)),
    hidden: hidden.length,
    headsAt: (department, office) => crossing(heads, department, office),
  };
};

const addressOf = ({ released }: Comparison): CellAddress => (released.shown ? released.reading : released.address);

/** Nodes that someone can act for: organization, office, department, level, office by department; for pay also the job, and where it is held (ST3). */
const isNode = (address: CellAddress, info: MetricInfo | undefined): boolean => {
  const tree = treeOf(address);
  return judgedTrees.has(tree) || (['job_title', 'department×job_title'].includes(tree) && info?.limits === 'PY');
};

const judgedTrees: ReadonlySet<string> = new Set(judgedCuts.map((cut) => treeOf({ cut })));

export const cellKey = (address: CellAddress): string =>
  JSON.stringify([
    address.metric,
    address.facet,
    address.period.startsOn,
    address.period.endsOn,
    cutName(address.cut),
    groupName(address.group),
  ]);

const nodeKey = ({ cut, group }: CellAddress): string => nodeKeyOf(cut, group);

const nodeKeyOf = (cut: readonly string[], group: readonly string[]): string => JSON.stringify([cutName(cut), groupName(group)]);

const headsByNode = (comparisons: readonly Comparison[]): ReadonlyMap<string, number> =>
  new Map(
    comparisons.flatMap(({ released }) =>
      released.shown && released.reading.metric === 'headcount' && released.reading.facet === null
        ? [[nodeKey(released.reading), released.reading.value] as const]
        : [],
    ),
  );

const crossing = (heads: ReadonlyMap<string, number>, department: string, office: string): number | null =>
  heads.get(nodeKeyOf(['office', 'department'], [office, department])) ??
  heads.get(nodeKeyOf(['department', 'office'], [department, office])) ??
  null;

/** What the class minimum counts: person-years for a rate, else the metric's own base. */
export const baseOf = ({ basis, n }: Reading): number => (basis.kind === 'rate' ? basis.exposureYears : n);

/**
 * People who live with the gap (ST71): the focal group of a gap between groups; those short of parity, at least one; for openings the posts
 * that stand empty, one seat each; else heads on roll where they are known and the metric counts something else than people.
 */
const affected = (reading: Reading, { base }: MetricInfo, heads: number | undefined): number => {
  const { basis, n } = reading;
  if (basis.kind === 'gap') return basis.focal;
  const selection = selectionOf(reading);
  if (selection !== null) return Math.max(1, Math.round(selection.shortfall));
  if (base === 'requisitions') return heads === undefined ? n : Math.min(n, heads);
  return heads !== undefined && (base !== 'people' || basis.kind === 'rate') ? heads : n;
};
