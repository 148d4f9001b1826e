import type { Comparison } from '../domain/comparison.ts';
import type { LimitClass, Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import { cutName, groupName, type CellAddress, type MetricId, type Reading } from '../domain/reading.ts';
import type { Cell } from './scored-cell.ts';

export interface Cells {
  readonly cells: readonly Cell[];
  readonly hidden: number;
}

/** Comparisons → cells that may be judged, in an order of their own: the result never depends on the order of the input. */
export const cellsOf = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>>,
): Cells => {
  const heads = headsByNode(comparisons);
  const judged = comparisons.filter((one) => one.market !== null || one.commitment !== null);
  const nodes = judged.filter((one) => isNode(addressOf(one), infos.get(addressOf(one).metric)));
  const cells = nodes.flatMap((comparison): readonly Cell[] => {
    const { released } = comparison;
    const info = infos.get(addressOf(comparison).metric);
    if (!released.shown || info === undefined || info.better === 'context') return [];
    const own = limits[info.limits];
    if (baseOf(released.reading) < own.analystFrom) return [];
    const people = affected(released.reading, info, heads.get(nodeKey(released.reading)));
    return [{ key: cellKey(released.reading), reading: released.reading, comparison, info, limits: own, people }];
  });
  return { cells: [...cells].sort((a, b) => (a.key < b.key ? -1 : 1)), hidden: nodes.filter(({ released }) => !released.shown).length };
};

const addressOf = ({ released }: Comparison): CellAddress => (released.shown ? released.reading : released.address);

/** Nodes that someone can act for: organization, office, department, level, office by department; for pay also the job. */
const isNode = ({ cut }: CellAddress, info: MetricInfo | undefined): boolean => {
  const name = [...cut].sort().join('×');
  return ['', 'office', 'department', 'level', 'department×office'].includes(name) || (name === 'job_title' && info?.limits === 'PY');
};

export const cellKey = (address: CellAddress): string =>
  JSON.stringify([
    address.metric,
    address.facet,
    address.period.startsOn,
    address.period.endsOn,
    cutName(address.cut),
    groupName(address.group),
  ]);

const nodeKey = ({ cut, group }: CellAddress): string => JSON.stringify([cutName(cut), groupName(group)]);

const headsByNode = (comparisons: readonly Comparison[]): ReadonlyMap<string, number> =>
  new Map(
    comparisons.flatMap(({ released }) =>
      released.shown && released.reading.metric === 'headcount' && released.reading.facet === null
        ? [[nodeKey(released.reading), released.reading.value] as const]
        : [],
    ),
  );

/** What the class minimum counts: person-years for a rate, else the metric's own base. */
export const baseOf = ({ basis, n }: Reading): number => (basis.kind === 'rate' ? basis.exposureYears : n);

/** Heads on roll where they are known and the metric counts something else than people; the focal group for a gap between groups. */
const affected = ({ basis, n }: Reading, { base }: MetricInfo, heads: number | undefined): number => {
  if (basis.kind === 'gap') return basis.focal;
  if (basis.kind === 'ratio' && basis.focal !== undefined && basis.reference !== undefined)
    return peopleShort(basis.focal, basis.reference);
  return heads !== undefined && (base !== 'people' || basis.kind === 'rate') ? heads : n;
};

interface Counted {
  readonly selected: number;
  readonly considered: number;
}

/** Selections the focal group is short of the pooled rate (ST67), in whole people, at least one. */
const peopleShort = (focal: Counted, reference: Counted): number => {
  const pooled = (focal.selected + reference.selected) / (focal.considered + reference.considered);
  return Math.max(1, Math.round(pooled * focal.considered - focal.selected));
};
