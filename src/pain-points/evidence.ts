import type { Yardstick } from '../domain/comparison.ts';
import {
  chanceBeyond,
  expectedBeyond,
  meanBeyond,
  pool,
  rateBeyond,
  shareBeyond,
  type Posterior,
  type Side,
  type Siblings,
} from '../statistics/index.ts';
import { higherIsWorse, unitOf, type Cell } from './scored-cell.ts';

/** What is known about the level of a cell, on the scale it is judged on: the natural one, or ln(value ÷ yardstick). */
export interface Evidence {
  readonly probability: number;
  /** E[(gap − tolerance)+], in the unit of the tolerance. */
  readonly excess: number;
  readonly siblings: number;
  readonly worseThan: (value: number, times: number) => number;
}

/**
 * Sibling cells of one metric against their yardsticks. From two siblings on the levels are drawn to each other (ST40–ST49); a single cell
 * stands alone: one-sided mid-P or t. Cells without a usable basis come back as `null`. Same order as the cells.
 */
export const evidenceFor = (cells: readonly Cell[], yardsticks: readonly Yardstick[]): readonly (Evidence | null)[] => {
  const measured = cells.map((cell, i) => measurementOf(cell, yardsticks[i]!));
  const usable = measured.flatMap((one, i) => (one === null ? [] : [{ one, i }]));
  const found: (Evidence | null)[] = cells.map(() => null);
  for (const kind of ['count', 'share', 'mean'] as const) {
    const own = usable.filter(({ one }) => one.kind === kind);
    const posteriors =
      own.length === 0
        ? []
        : posteriorsOf(
            kind,
            own.map(({ one }) => one),
          );
    own.forEach(({ one, i }, j) => {
      found[i] = evidenceOf(one, posteriors[j]!, own.length);
    });
  }
  return found;
};

interface Measurement {
  readonly kind: 'count' | 'share' | 'mean';
  /** Events, favorable people, or the mean. */
  readonly first: number;
  /** Exposure, people, or the standard error. */
  readonly second: number;
  readonly benchmark: number;
  readonly tolerance: number;
  readonly worse: Side;
  /** From the metric's scale to the one judged on. */
  readonly toScale: (value: number) => number;
  readonly alone: number | null;
}

const measurementOf = (cell: Cell, yardstick: Yardstick): Measurement | null => {
  const { reading, info, limits } = cell;
  const { basis } = reading;
  const worse: Side = higherIsWorse(info) ? 'above' : 'below';
  const tolerance = limits.tolerance * unitOf(info);
  const beyond = worse === 'above' ? yardstick.value + tolerance : yardstick.value - tolerance;
  const natural = { benchmark: yardstick.value, tolerance, worse, toScale: (value: number) => value };
  if (basis.kind === 'rate') {
    const alone = rateBeyond(basis.events, basis.exposureYears, beyond, worse);
    return { ...natural, kind: 'count', first: basis.events, second: basis.exposureYears, alone };
  }
  if (basis.kind === 'share') {
    const alone = shareBeyond(basis.counts, basis.people, beyond, worse);
    return { ...natural, kind: 'share', first: basis.counts, second: basis.people, alone };
  }
  if (basis.kind === 'mean') {
    if (!(basis.people > 1 && basis.sd > 0)) return null;
    const alone = meanBeyond({ n: basis.people, mean: basis.mean, sd: basis.sd }, beyond, worse);
    return { ...natural, kind: 'mean', first: basis.mean, second: basis.sd / Math.sqrt(basis.people), alone };
  }
  const isMultiplicative = basis.kind === 'median' || basis.kind === 'ratio' || (basis.kind === 'curve' && limits.gapAs === 'relative');
  if (isMultiplicative) return onLogs(cell, yardstick.value, worse);
  const error = errorOf(cell);
  if (error === null) return null;
  const value = info.better === 'to-zero' ? Math.abs(reading.value) : reading.value;
  return { ...natural, benchmark: Math.abs(yardstick.value), kind: 'mean', first: value, second: error, alone: null };
};

/** ln(value ÷ yardstick): pay, days and ratios. Relative tolerances are log distances; others are turned into one at the yardstick. */
const onLogs = ({ reading, info, limits }: Cell, market: number, worse: Side): Measurement | null => {
  if (!(market > 0)) return null;
  const log = logOf(reading);
  if (log === null) return null;
  const relative = limits.gapAs === 'relative' ? limits.tolerance : (limits.tolerance * unitOf(info)) / market;
  return {
    kind: 'mean',
    first: log.mean - Math.log(market),
    second: log.error,
    benchmark: 0,
    tolerance: relative,
    worse,
    toScale: (value) => Math.log(value / market),
    alone:
      log.sd === null
        ? null
        : meanBeyond({ n: reading.n, mean: log.mean - Math.log(market), sd: log.sd }, worse === 'above' ? relative : -relative, worse),
  };
};

interface LogValue {
  readonly mean: number;
  readonly error: number;
  readonly sd: number | null;
}

const logOf = ({ basis, value, low, high }: Cell['reading']): LogValue | null => {
  if (basis.kind === 'median' && basis.logMean !== undefined && basis.logSd !== undefined && basis.logSd > 0 && basis.people > 1)
    return { mean: basis.logMean, error: basis.logSd / Math.sqrt(basis.people), sd: basis.logSd };
  if (basis.kind === 'ratio' && basis.focal !== undefined && basis.reference !== undefined) {
    const { focal, reference } = basis;
    if (!(focal.considered > 0 && reference.selected > 0 && reference.considered > 0)) return null;
    const selected = Math.max(focal.selected, 0.5);
    const variance = 1 / selected - 1 / focal.considered + 1 / reference.selected - 1 / reference.considered;
    return variance > 0 ? { mean: Math.log(Math.max(value, 0.5 / focal.considered)), error: Math.sqrt(variance), sd: null } : null;
  }
  if (!(value > 0) || low === null || high === null || !(low > 0) || !(high > low)) return null;
  return { mean: Math.log(value), error: Math.log(high / low) / widthOf95, sd: null };
};

const widthOf95 = 2 * 1.959963984540054;

const errorOf = ({ reading: { basis, low, high } }: Cell): number | null => {
  const stated = basis.kind === 'curve' || basis.kind === 'gap' ? basis.standardError : null;
  if (stated !== null && stated > 0) return stated;
  return low !== null && high !== null && high > low ? (high - low) / widthOf95 : null;
};

const posteriorsOf = (kind: Measurement['kind'], all: readonly Measurement[]): readonly Posterior[] => {
  const worse = all[0]!.worse;
  const held = (one: Measurement) => ({ benchmark: one.benchmark, tolerance: one.tolerance });
  const siblings: Siblings =
    kind === 'count'
      ? { kind, worse, cells: all.map((one) => ({ ...held(one), events: one.first, exposure: one.second })) }
      : kind === 'share'
        ? { kind, worse, cells: all.map((one) => ({ ...held(one), x: one.first, n: one.second })) }
        : { kind, worse, cells: all.map((one) => ({ ...held(one), estimate: one.first, se: one.second })) };
  return all.length > 1 ? pool(siblings).posteriors : [ownPosterior(all[0]!)];
};

/** A single cell: its own data with a Jeffreys prior, or its own normal. */
const ownPosterior = ({ kind, first, second }: Measurement): Posterior => {
  if (kind === 'count') return { family: 'gamma', parts: [{ weight: 1, first: first + 0.5, second }] };
  if (kind === 'share') return { family: 'beta', parts: [{ weight: 1, first: first + 0.5, second: second - first + 0.5 }] };
  return { family: 'normal', parts: [{ weight: 1, first, second }] };
};

const evidenceOf = (one: Measurement, posterior: Posterior, siblings: number): Evidence => {
  const limit = one.worse === 'above' ? one.benchmark + one.tolerance : one.benchmark - one.tolerance;
  return {
    probability: siblings === 1 && one.alone !== null ? one.alone : chanceBeyond(posterior, limit, one.worse),
    excess: expectedBeyond(posterior, limit, one.worse),
    siblings,
    worseThan: (value, times) => chanceBeyond(posterior, one.toScale(value * times), one.worse),
  };
};
