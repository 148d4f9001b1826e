import type { Comparison, Yardstick } from '../domain/comparison.ts';
import type { PainPointFamily, Principle } from '../domain/framework.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId, Reading } from '../domain/reading.ts';
import { seriesKey, treeOf, type Cell } from './cell.ts';
import { groupBy, sumOf } from './group-by.ts';
import { halfWidth } from './half-width.ts';
import { rowsOf } from './list-rows.ts';
import { scan } from './scan.ts';
import type { ScoredCell } from './scored-cell.ts';
import { dimensionOf, isShortfall } from './severity.ts';
import { steadySentence } from './steady-sentence.ts';

/** A figure that is not worse than its yardstick, with the change that could have been seen (ST33). */
export interface Steady {
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
  /** Empty = the whole organization; else the departments that hold, while others or the whole do not. */
  readonly departments: readonly string[];
  readonly people: number;
  /** Of the organization, or of the department nearest to its limit. */
  readonly value: number;
  readonly yardstick: Yardstick;
  /** P(worse by more than the tolerance); `null` for a kept commitment. */
  readonly probability: number | null;
  /** Since the period before, in the metric's unit; `null` without one. */
  readonly change: number | null;
  /** Half the width of the 95 % interval; against the period before, of the difference. */
  readonly couldHaveSeen: number;
  readonly sentence: string;
}

export interface SteadyOptions {
  /** The same figures one period earlier. */
  readonly previous?: readonly Comparison[];
}

/**
 * What stays as it is: figures at most one in ten likely to be worse than the market by more than the tolerance, or commitments kept, that did
 * not change by more than could have been seen. One entry a series: the organization if it holds and none of its parts is a pain point, else
 * the departments that do; of the sub-series in one dimension the one nearest to its limit.
 */
export const holdingSteady = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
  { previous = [] }: SteadyOptions = {},
): readonly Steady[] => {
  const scanned = scan(comparisons, infos, limits, 'department');
  const listed = rowsOf(scanned).map(({ row }) => row.scored.cell);
  const before = new Map(
    previous.flatMap(({ released }) => (released.shown ? [[placeKey(released.reading), released.reading] as const] : [])),
  );
  const calm = [...scanned.facts, ...scanned.signals].flatMap((one): readonly Calm[] => {
    const found = isCalm(one) ? calmOf(one, before.get(placeKey(one.cell.reading)) ?? null) : null;
    return found === null ? [] : [found];
  });
  const steady = [...groupBy(calm, ({ scored }) => JSON.stringify([seriesKey(scored.cell.reading), scored.isFact])).values()].flatMap(
    (own) => steadyOf(own, listed) ?? [],
  );
  return [...groupBy(steady, (one) => JSON.stringify([one.metric, dimensionOf(one), one.yardstick.kind])).values()]
    .map((same) => [...same].sort(nearest)[0]!)
    .sort((a, b) => b.people - a.people || nearest(a, b));
};

/** A figure that holds, alone. */
interface Calm {
  readonly scored: ScoredCell;
  readonly change: number | null;
  readonly couldHaveSeen: number;
}

const isCalm = ({ isFact, gap, probability, cell }: ScoredCell): boolean => {
  const tree = treeOf(cell.reading);
  if (tree !== '' && (tree !== 'department' || isShortfall(cell))) return false;
  return isFact ? gap <= 0 : probability <= surelyNot;
};

const surelyNot = 0.1;

const calmOf = (scored: ScoredCell, before: Reading | null): Calm | null => {
  const { reading } = scored.cell;
  const [own, earlier] = [halfWidth(reading), before === null ? null : halfWidth(before)];
  if (own === null) return null;
  const couldHaveSeen = earlier === null ? own : Math.hypot(own, earlier);
  const change = before === null ? null : reading.value - before.value;
  return change !== null && Math.abs(change) > couldHaveSeen ? null : { scored, change, couldHaveSeen };
};

const steadyOf = (own: readonly Calm[], listed: readonly Cell[]): Steady | null => {
  const series = seriesKey(own[0]!.scored.cell.reading);
  const troubled = listed.filter(({ reading }) => seriesKey(reading) === series);
  const whole = own.find(({ scored }) => scored.cell.reading.cut.length === 0);
  if (whole !== undefined && troubled.length === 0) return entryOf(whole, []);
  const departments = own.filter(({ scored: { cell } }) => cell.reading.cut.length === 1 && !troubled.some(({ key }) => key === cell.key));
  const [weakest] = [...departments].sort((a, b) => b.scored.probability - a.scored.probability || b.scored.gap - a.scored.gap);
  return weakest === undefined || troubled.some(({ reading }) => reading.cut.length === 0) ? null : entryOf(weakest, departments);
};

const entryOf = ({ scored, change, couldHaveSeen }: Calm, departments: readonly Calm[]): Steady => {
  const { cell, yardstick, isFact, probability } = scored;
  const { reading, comparison, info } = cell;
  return {
    metric: reading.metric,
    facet: reading.facet,
    principle: comparison.principle,
    family: comparison.family,
    departments: departments.map((one) => one.scored.cell.reading.group[0] ?? '').sort(),
    people: departments.length === 0 ? reading.n : sumOf(departments, (one) => one.scored.cell.people),
    value: reading.value,
    yardstick,
    probability: isFact ? null : probability,
    change,
    couldHaveSeen,
    sentence: steadySentence({ cell, yardstick, isFact, change, couldHaveSeen, departments: departments.length, label: info.label }),
  };
};

const placeKey = (reading: Reading): string => JSON.stringify([reading.metric, reading.facet, reading.cut, reading.group]);

const nearest = (a: Steady, b: Steady): number =>
  (b.probability ?? 0) - (a.probability ?? 0) || (JSON.stringify([a.metric, a.facet]) < JSON.stringify([b.metric, b.facet]) ? -1 : 1);
