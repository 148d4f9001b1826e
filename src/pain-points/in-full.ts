import type { Comparison, Observed, PainPoint, PainPointList, Signal } from '../domain/comparison.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { Basis, CellAddress, MetricId } from '../domain/reading.ts';
import { describeRow } from './describe-row.ts';
import type { PainPointOptions } from './find.ts';
import { groupBy } from './group-by.ts';
import { scan } from './scan.ts';
import type { ScoredCell } from './scored-cell.ts';
import { seriesKey } from './cell.ts';
import { yearlyCostOf } from './yearly-cost.ts';

/**
 * The list with what stands beside each row: what was counted, the own commitment as a fact and the market as a signal, whichever of the two
 * the row is ranked by (ST1, ST2, ST6), and what it costs a year (ST75). Rows made for leaders get the two judgments as words only.
 */
export const inFull = (
  list: PainPointList,
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
  { nestBy = 'department' }: Pick<PainPointOptions, 'nestBy'> = {},
): PainPointList => {
  const at = new Map(comparisons.map((one) => [placeOf(one.released.shown ? one.released.reading : one.released.address), one]));
  const scanned = scan(comparisons, infos, limits, nestBy);
  const series = groupBy(scanned.signals, ({ cell }) => seriesKey(cell.reading));
  const signals = new Map(scanned.signals.map((one) => [placeOf(one.cell.reading), one]));
  const full = (point: PainPoint): PainPoint => {
    const comparison = at.get(placeOf(point));
    if (comparison === undefined || !comparison.released.shown) return point;
    const { reading, audience } = comparison.released;
    const isForLeaders = audience === 'leader';
    const observed = isForLeaders ? null : observedOf(reading.basis);
    const signal =
      point.yardstick.kind === 'market' ? ownSignal(point) : marketSignal(signals.get(placeOf(point)), series, scanned.qValues);
    const cost = isForLeaders ? null : yearlyCostOf(point, comparisons);
    const { commitment, verdict } = comparison;
    return {
      ...point,
      ...(observed === null ? {} : { observed }),
      ...(commitment === null || verdict === null ? {} : { fact: { commitment, verdict } }),
      ...(signal === null ? {} : { signal: isForLeaders ? inWords(signal) : signal }),
      ...(cost === null ? {} : { cost }),
    };
  };
  return { ...list, ranked: list.ranked.map(full), worthWatching: list.worthWatching.map(full) };
};

const placeOf = ({ metric, facet, cut, group }: Pick<CellAddress, 'metric' | 'facet' | 'cut' | 'group'>): string =>
  JSON.stringify([metric, facet, cut, group]);

const observedOf = (basis: Basis): Observed | null => {
  if (basis.kind === 'rate') return { numerator: basis.events, denominator: basis.exposureYears };
  if (basis.kind === 'share') return { numerator: basis.counts, denominator: basis.people };
  if (basis.kind === 'ratio' && basis.focal === undefined) return { numerator: basis.numerator, denominator: basis.denominator };
  return null;
};

const ownSignal = ({ yardstick, certainty, parts, probability, estimate }: PainPoint): Signal => ({
  market: yardstick,
  certainty: certainty === 'Missed' ? null : certainty,
  tolerance: parts.tolerance,
  probability,
  ...(estimate === undefined ? {} : { estimate }),
});

/** What the row would say if it were ranked by the market. */
const marketSignal = (
  signal: ScoredCell | undefined,
  series: ReadonlyMap<string, readonly ScoredCell[]>,
  qValues: ReadonlyMap<string, number>,
): Signal | null => {
  if (signal === undefined) return null;
  const all = series.get(seriesKey(signal.cell.reading)) ?? [];
  const { painPoint } = describeRow({ scored: signal, probability: signal.probability, folded: [] }, all, {}, qValues);
  return signal.isWorse ? ownSignal(painPoint) : { ...ownSignal(painPoint), certainty: null };
};

const inWords = ({ market, certainty, tolerance }: Signal): Signal => ({ market, certainty, tolerance, probability: null });
