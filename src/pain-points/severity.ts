import type { SeverityParts } from '../domain/comparison.ts';
import type { PainPointFamily, Principle } from '../domain/framework.ts';
import type { ScoredCell } from './scored-cell.ts';

/** Weight of a dimension, 1 unless the user moved it (ST71). The dimension is the principle, else the family. */
export type Weights = Readonly<Partial<Record<Principle | PainPointFamily, number>>>;

/** A cell cannot weigh more than this many material gaps a person; the cap is printed when it binds. */
const mostGapsAPerson = 3;

/** weight × people × material gaps, the gaps capped at 3 (ST70); for parity the people are those short, so that one gap each is counted. */
export const severityParts = (scored: ScoredCell, weights: Weights): SeverityParts => {
  const { cell, gap, excess, tolerance, scale } = scored;
  const { principle, family } = cell.comparison;
  const materialGaps = cell.info.limits === 'AI' && cell.reading.basis.kind === 'ratio' ? 1 : excess / scale;
  return {
    weight: weights[principle ?? family ?? 'engagement'] ?? 1,
    people: cell.people,
    gap,
    tolerance,
    scale,
    materialGaps: Math.min(materialGaps, mostGapsAPerson),
    capped: materialGaps > mostGapsAPerson,
  };
};

export const severityOfParts = ({ weight, people, materialGaps }: SeverityParts): number => weight * people * materialGaps;
