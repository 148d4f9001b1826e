import { incidenceAt, wilson } from '../../statistics/index.ts';
import { curveSql } from './curve-sql.ts';
import { curvesOf, leastAtRisk } from './curves.ts';
import type { Figure, Method } from './method.ts';

/** Chance of the event by a horizon, other ends competing: Aalen–Johansen with its log-log interval (ST18, ST24). */
export const incidence: Method = {
  sql: (metric, grouping) =>
    curveSql(
      grouping,
      (metric.horizons ?? []).map(({ days }) => days),
    ),
  figures: async (ask) => {
    const horizons = ask.metric.horizons ?? [];
    const curves = await curvesOf(
      ask,
      horizons.map(({ days }) => days),
    );
    return curves.flatMap(({ cell, n, notes, rows }) =>
      horizons.flatMap(({ facet, days }): readonly Figure[] => {
        if (rows.length === 0) return [];
        const reading = incidenceAt(rows, days);
        const atRisk = leastAtRisk(rows, days);
        const ends = reading.incidence > 0 ? reading.interval : wilson(0, atRisk);
        return [
          {
            ...cell,
            facet,
            n,
            value: reading.incidence,
            low: ends?.low ?? null,
            high: ends?.high ?? null,
            basis: { kind: 'curve', atStart: n, atRisk, standardError: reading.se },
            notes,
          },
        ];
      }),
    );
  },
};
