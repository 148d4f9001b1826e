import type { Comparison } from '../domain/comparison.ts';
import type { LimitClass, Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId } from '../domain/reading.ts';
import { adjustP, tierOf } from '../statistics/index.ts';
import { isListable } from './cell.ts';
import { cellsOf, type HeadsAt } from './cells.ts';
import type { Nesting } from './families.ts';
import { mixFactorsOf } from './level-mix.ts';
import { restYardsticks } from './rest-of-organization.ts';
import { scoreFacts, scoreSignals } from './score-cells.ts';
import type { ScoredCell } from './scored-cell.ts';

/** Every cell judged, before anything is chosen. */
export interface Scan {
  readonly facts: readonly ScoredCell[];
  readonly signals: readonly ScoredCell[];
  /** Against the rest of the organization. */
  readonly outliers: readonly ScoredCell[];
  readonly qValues: ReadonlyMap<string, number>;
  readonly lookedAt: number;
  readonly hidden: number;
  readonly headsAt: HeadsAt;
  /** Cells in the Confirmed tier against a like-for-like yardstick. */
  readonly confirmed: number;
}

export const scan = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>>,
  nestBy: Nesting,
): Scan => {
  const { cells, hidden, headsAt } = cellsOf(comparisons, infos, limits);
  const mix = mixFactorsOf(comparisons);
  const rest = restYardsticks(cells);
  const facts = scoreFacts(cells, nestBy);
  const signals = scoreSignals(cells, ({ comparison }) => comparison.market, mix, nestBy);
  const outliers = scoreSignals(cells, ({ key }) => rest.get(key) ?? null, mix, nestBy);
  const held = cells.filter(
    (cell) => isListable(cell.reading) && (cell.comparison.market !== null || cell.comparison.commitment !== null || rest.has(cell.key)),
  );
  return {
    facts,
    signals,
    outliers,
    qValues: qValuesOf(signals.filter(({ cell }) => isListable(cell.reading))),
    lookedAt: held.length,
    headsAt,
    hidden,
    confirmed: signals.filter(isConfirmed).length,
  };
};

/** One-sided mid-P of every signal, own data only, adjusted over all of them (ST53). */
const qValuesOf = (signals: readonly ScoredCell[]): ReadonlyMap<string, number> => {
  const q = adjustP(signals.map(({ evidence }) => evidence!.midP)).bh;
  return new Map(signals.map(({ cell }, i) => [cell.key, q[i]!]));
};

const isConfirmed = ({ isWorse, probability, evidence, yardstick }: ScoredCell): boolean =>
  isWorse && yardstick.indicative.length === 0 && tierOf(probability, evidence!.siblings) === 'confirmed';
