import type { PainPoint } from '../domain/comparison.ts';
import { cutName, groupName, type Cut } from '../domain/reading.ts';
import { groupBy, sumOf } from './group-by.ts';
import { dimensionOf, type Dimension } from './severity.ts';

export interface UnitScore {
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly people: number;
  /** Each dimension counts by its worst metric, because metrics of one dimension go together. */
  readonly dimensions: ReadonlyMap<Dimension, number>;
  readonly total: number;
}

/** Pain points → units, the largest sum over dimensions first; ties: more people (ST72). Units overlap: their sums are not to be added up (ST56). */
export const unitScores = (points: readonly PainPoint[]): readonly UnitScore[] =>
  [...groupBy(points, ({ cut, group }) => JSON.stringify([cutName(cut), groupName(group)])).values()]
    .map((own): UnitScore => {
      const dimensions = new Map(
        [...groupBy(own, dimensionOf)].map(([dimension, of]) => [dimension as Dimension, Math.max(...of.map((one) => one.severity))]),
      );
      return {
        cut: own[0]!.cut,
        group: own[0]!.group,
        people: Math.max(...own.map(({ people }) => people)),
        dimensions,
        total: sumOf([...dimensions.values()], (score) => score),
      };
    })
    .sort((a, b) => b.total - a.total || b.people - a.people || (groupName(a.group) < groupName(b.group) ? -1 : 1));
