import type { Comparison, PainPoint } from '../domain/comparison.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId, Reading } from '../domain/reading.ts';
import type { SelectionComparison } from '../statistics/index.ts';
import { cellsOf } from './cells.ts';
import { concentrationOf, type Concentration } from './concentration.ts';
import { halfWidth } from './half-width.ts';
import { mixAndRateOf, type MixAndRate } from './mix-and-rate.ts';
import { restsOnOne } from './rests-on-one.ts';
import { scan, type Scan } from './scan.ts';
import type { ScoredCell } from './scored-cell.ts';
import { selectionOf } from './selection-gate.ts';

/** What lies behind one pain point, as far as the figures at hand tell. `null` = they do not tell. */
export interface Why {
  readonly mixAndRate: MixAndRate | null;
  readonly concentration: Concentration | null;
  /** Would the finding fall with one person more on the good side? */
  readonly restsOnOnePerson: boolean | null;
  readonly trend: Trend | null;
  readonly selection: SelectionComparison | null;
  /** Reasons that would make the finding harmless, to be ruled out first. */
  readonly benign: readonly string[];
}

export interface Trend {
  readonly before: number;
  /** In the metric's unit. */
  readonly change: number;
  readonly isWorse: boolean;
  /** The change is larger than chance would explain at 95 %. */
  readonly isClear: boolean;
}

export interface WhyOptions {
  /** The same figures one period earlier. */
  readonly previous?: readonly Comparison[];
}

/** Mix against rate, where the excess sits, whom it rests on, trend and benign explanations of a listed pain point. Pure. */
export const whyOf = (
  point: PainPoint,
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
  { previous = [] }: WhyOptions = {},
): Why | null => {
  const series = comparisons.filter(({ released }) => {
    const { metric, facet } = released.shown ? released.reading : released.address;
    return (metric === point.metric && facet === point.facet) || metric === 'headcount';
  });
  const scanned = scan(series, infos, limits, 'department');
  const cells = cellsFor(point, scanned);
  const one = cells.find((cell) => isAt(point, cell.cell.reading));
  if (one === undefined) return null;
  const mixAndRate = mixAndRateOf(one, series);
  const restsOnOnePerson = restsOnOne(one, series, (changed) => isFlagged(point, scan(changed, infos, limits, 'department')));
  const before = cellsOf(previous, infos, limits).cells.find(
    ({ reading }) => isAt(point, reading) && reading.facet === point.facet && reading.metric === point.metric,
  );
  return {
    mixAndRate,
    concentration: concentrationOf(one, cells),
    restsOnOnePerson,
    trend: before === undefined ? null : trendOf(one, before.reading),
    selection: selectionOf(one.cell.reading),
    benign: benignOf(one, mixAndRate, restsOnOnePerson),
  };
};

const cellsFor = ({ yardstick }: PainPoint, { facts, signals, outliers }: Scan): readonly ScoredCell[] =>
  yardstick.kind === 'commitment' ? facts : yardstick.kind === 'market' ? signals : outliers;

const isAt = (point: PainPoint, { cut, group }: Reading): boolean =>
  JSON.stringify([cut, group]) === JSON.stringify([point.cut, point.group]);

const isFlagged = (point: PainPoint, scanned: Scan): boolean =>
  cellsFor(point, scanned).some((one) => isAt(point, one.cell.reading) && one.isWorse);

const trendOf = ({ cell: { reading, info } }: ScoredCell, before: Reading): Trend => {
  const change = reading.value - before.value;
  const [own, earlier] = [halfWidth(reading), halfWidth(before)];
  return {
    before: before.value,
    change,
    isWorse: info.better === 'higher' || info.better === 'to-one' ? change < 0 : change > 0,
    isClear: own !== null && earlier !== null && Math.abs(change) > Math.hypot(own, earlier),
  };
};

const benignOf = ({ yardstick, evidence, cell, isFact }: ScoredCell, mix: MixAndRate | null, onOne: boolean | null): readonly string[] => {
  const { basis } = cell.reading;
  const invited = basis.kind === 'share' ? basis.invited : undefined;
  const share = evidence?.ownShare ?? 1;
  return [
    ...(mix?.reversedByMix ? ['The jobs explain it: level by level the gap points the other way.'] : []),
    ...(mix !== null && !mix.reversedByMix && mix.mixShare >= 0.5
      ? [`${percent(Math.min(1, mix.mixShare))} of the gap comes from the mix of levels, not from what happens at a level.`]
      : []),
    ...(onOne === true ? ['It rests on one person: with one more on the other side it would not be listed.'] : []),
    ...(!isFact && share < 0.5 ? [`A small group: only ${percent(share)} of the best estimate is its own data.`] : []),
    ...(invited !== undefined && basis.kind === 'share' && basis.people < 0.5 * invited ? ['Fewer than half answered.'] : []),
    ...yardstick.indicative.map((reason) => `The yardstick is only indicative: ${reason}.`),
  ];
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
