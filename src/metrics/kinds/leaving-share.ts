import { allCauses, kaplanMeier, survivalAt } from '../../statistics/index.ts';
import { curveSql } from './curve-sql.ts';
import { curvesOf, type Curve } from './curves.ts';
import type { Figure, Method } from './method.ts';
import type { Horizon } from '../metric.ts';

/** Share that has ended by a horizon, 1 − Kaplan–Meier, log-log interval (ST16); one facet a horizon. */
export const leavingShare: Method = {
  sql: (metric, grouping) => curveSql(grouping, daysOf(metric.horizons ?? [])),
  figures: async (ask) => {
    const horizons = ask.metric.horizons ?? [];
    return (await curvesOf(ask, daysOf(horizons))).flatMap((curve) => horizons.flatMap((horizon) => figureAt(curve, horizon)));
  },
};

const daysOf = (horizons: readonly Horizon[]): readonly number[] => horizons.map(({ days }) => days);

const figureAt = ({ cell, n, notes, rows }: Curve, { facet, days }: Horizon): readonly Figure[] => {
  const curve = kaplanMeier(allCauses(rows));
  const { survival, atRisk, se, interval } = survivalAt(curve, days);
  // A curve that falls to zero while others enter later says nothing about them.
  const fellTooEarly = survival === 0 && atRisk > 0;
  if (rows.length === 0 || fellTooEarly) return [];
  return [
    {
      ...cell,
      facet,
      n,
      value: 1 - survival,
      low: interval === null ? null : 1 - interval.high,
      high: interval === null ? null : 1 - interval.low,
      basis: { kind: 'curve', atStart: n, atRisk, standardError: se ?? Number.NaN },
      notes,
    },
  ];
};
