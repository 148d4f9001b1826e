import { allCauses, kaplanMeier, survivalAt, wilson } from '../../statistics/index.ts';
import { curveSql } from './curve-sql.ts';
import { curvesOf, leastAtRisk, type Curve } from './curves.ts';
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
  if (rows.length === 0) return [];
  const { survival, se, interval } = survivalAt(kaplanMeier(allCauses(rows)), days);
  const atRisk = leastAtRisk(rows, days);
  const ends = survival < 1 ? interval : { low: 1 - wilson(0, atRisk).high, high: 1 };
  return [
    {
      ...cell,
      facet,
      n,
      value: 1 - survival,
      low: ends === null ? null : 1 - ends.high,
      high: ends === null ? null : 1 - ends.low,
      basis: { kind: 'curve', atStart: n, atRisk, standardError: se ?? Number.NaN },
      notes,
    },
  ];
};
