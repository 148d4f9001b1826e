import type { SeverityParts } from '../domain/comparison.ts';
import type { PainPointFamily, Principle } from '../domain/framework.ts';
import type { ScoredCell } from './scored-cell.ts';

/** Weight of a dimension, 1 unless the user moved it (ST71). The dimension is the principle, else the family. */
export type Weights = Readonly<Partial<Record<Dimension, number>>>;

export type Dimension = Principle | PainPointFamily;

export const dimensionOf = ({
  principle,
  family,
}: {
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
}): Dimension => principle ?? family ?? 'engagement';

/** A cell cannot weigh more than this many material gaps a person; the cap is printed when it binds. */
const mostGapsAPerson = 3;

/** weight × people × material gaps, the gaps capped at 3 (ST70); for parity the people are those short, so that one gap each is counted. */
export const severityParts = (scored: ScoredCell, weights: Weights): SeverityParts => {
  const { cell, gap, tolerance, scale } = scored;
  const materialGaps = materialGapsOf(scored);
  return {
    weight: weights[dimensionOf(cell.comparison)] ?? 1,
    people: cell.people,
    gap,
    tolerance,
    scale,
    materialGaps: Math.min(materialGaps, mostGapsAPerson),
    capped: materialGaps > mostGapsAPerson,
  };
};

/** For parity: the share of the shortfall that stays once the cell is drawn to its siblings. */
const materialGapsOf = ({ cell, gap, excess, scale }: ScoredCell): number =>
  isShortfall(cell) ? Math.min(1, gap > 0 ? excess / gap : 0) : excess / scale;

export const isShortfall = ({ info, reading }: ScoredCell['cell']): boolean =>
  info.limits === 'AI' && reading.basis.kind === 'ratio' && reading.basis.focal !== undefined && reading.basis.reference !== undefined;

export const severityOfParts = ({ weight, people, materialGaps }: SeverityParts): number => weight * people * materialGaps;
