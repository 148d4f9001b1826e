import { allCauses, curveMedian, kaplanMeier, quantileIsSupported } from '../../statistics/index.ts';
import { curveSql } from './curve-sql.ts';
import { curvesOf } from './curves.ts';
import type { Figure, Method } from './method.ts';

/** Median time with Brookmeyer–Crowley limits (ST19); facet `P90` where the numbers carry it (ST32). No figure where the curve never falls that far. */
export const medianTime: Method = {
  sql: (_metric, grouping) => curveSql(grouping, []),
  figures: async (ask) =>
    (await curvesOf(ask, [])).flatMap(({ cell, n, notes, rows }): readonly Figure[] => {
      const curve = kaplanMeier(allCauses(rows));
      const at = (share: number, facet: string | null): readonly Figure[] => {
        const { value, low, high } = curveMedian(curve, undefined, share);
        const atRisk = curve.findLast((point) => value !== null && point.t <= value)?.atRisk ?? 0;
        if (value === null) return [];
        return [{ ...cell, facet, n, value, low, high, basis: { kind: 'curve', atStart: n, atRisk, standardError: Number.NaN }, notes }];
      };
      return [...at(0.5, cell.facet), ...(cell.facet === null && quantileIsSupported(n, 0.9) ? at(0.9, 'P90') : [])];
    }),
};
