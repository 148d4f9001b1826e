import type { PainPoint } from '../domain/comparison.ts';
import { principles } from '../domain/framework.ts';
import { topShares, type StabilityRow } from '../statistics/index.ts';
import type { Described } from './describe-row.ts';
import { limitFor } from './measurement.ts';
import { dimensionOf, isShortfall, type Weights } from './severity.ts';

/** Largest people-gap first; ties: more people, then the name of the cell (ST72). */
export const bySeverity = (a: PainPoint, b: PainPoint): number =>
  tellingDigits(b) - tellingDigits(a) || b.people - a.people || (a.id < b.id ? -1 : 1);

/** Two equal products differ in their last digit by the order of their factors: that is a tie. */
const tellingDigits = ({ severity }: PainPoint): number => Number(severity.toPrecision(9));

export const numbered = (points: readonly PainPoint[]): readonly PainPoint[] => points.map((one, i) => ({ ...one, rank: i + 1 }));

/** Pay, schedules and safety before opportunities, features last; within a group by severity: a way to sort, no weight (ST71). */
export const necessitiesFirst = (points: readonly PainPoint[]): readonly PainPoint[] =>
  numbered([...points].sort((a, b) => groupOrder(a) - groupOrder(b) || a.rank - b.rank));

const groupOrder = ({ principle }: PainPoint): number =>
  principle === null ? 1 : { necessity: 0, opportunity: 1, feature: 2 }[principles[principle].group];

export interface StabilityQuestion {
  readonly seed: number;
  readonly draws: number;
  readonly weights: Weights;
}

/** How often each row is among the first ten when levels and weights are drawn anew (ST74). */
export const withStability = (rows: readonly Described[], { seed, draws, weights }: StabilityQuestion): readonly PainPoint[] => {
  const shares = topShares(rows.map(stabilityRow), { seed, draws, weights: weights as Readonly<Record<string, number>> });
  return rows.map(({ painPoint }) => {
    const topTenShare = shares.get(painPoint.id) ?? 0;
    return { ...painPoint, stability: { topTenShare, tied: topTenShare >= leastContender && topTenShare < firmPlace } };
  });
};

const firmPlace = 0.6;
const leastContender = 0.1;

const stabilityRow = ({ row: { scored }, painPoint }: Described): StabilityRow => {
  const { evidence, isFact, gap, scale, cell } = scored;
  const common = { key: painPoint.id, people: cell.people, dimension: dimensionOf(painPoint), worse: 'above' as const };
  if (isFact || evidence === null) {
    const exact = { family: 'normal' as const, parts: [{ weight: 1, first: gap, second: 0 }] };
    return { ...common, posterior: exact, limit: 0, scale: isShortfall(cell) ? Math.abs(gap) : scale };
  }
  const { measurement, posterior } = evidence;
  return {
    ...common,
    posterior,
    limit: limitFor(measurement),
    worse: measurement.worse,
    scale: isShortfall(cell) ? gap / measurement.gapUnit : measurement.scale,
  };
};
