import type { Grouping } from '../grouping-sql.ts';

/**
 * Curve tables of all cells: one row per time with events, or at a horizon asked for (ST106). At risk at t: entry_days < t ≤ exit_days,
 * so that late entry is in. `cause` is 1 for the event asked about, 2 for a competing end, 0 for cut off.
 */
export const curveSql = (grouping: Grouping, horizons: readonly number[]): string => {
  const names = grouping.cellNames.join(', ');
  const marks =
    horizons.length === 0
      ? ''
      : `\n  UNION ALL\n  SELECT DISTINCT ${names}, horizon.t::INTEGER, 0, 0, 0, 0 FROM leaving CROSS JOIN (VALUES ${horizons.map((t) => `(${t})`).join(', ')}) AS horizon(t)`;
  return `${grouping.with},
leaving AS (
  SELECT ${grouping.cell}, exit_days AS t, 0 AS entered, count(*) AS ended,
    count(*) FILTER (WHERE cause = 1) AS events, count(*) FILTER (WHERE cause = 2) AS competing
  FROM placed
  ${grouping.groupBy('exit_days')}
),
entering AS (
  SELECT ${grouping.cell}, entry_days AS t, count(*) AS entered, 0 AS ended, 0 AS events, 0 AS competing
  FROM placed
  ${grouping.groupBy('entry_days')}
),
step AS (
  SELECT ${names}, t, sum(entered) AS entered, sum(ended) AS ended, sum(events)::DOUBLE AS events, sum(competing)::DOUBLE AS competing
  FROM (
  SELECT * FROM leaving
  UNION ALL
  SELECT * FROM entering${marks}
  )
  GROUP BY ALL
),
curve AS (
  SELECT ${names}, t::DOUBLE AS t, events, competing,
    coalesce(sum(entered - ended) OVER (PARTITION BY ${names} ORDER BY t ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::DOUBLE AS at_risk
  FROM step
)
SELECT * FROM curve
WHERE events + competing > 0${horizons.length > 0 ? ` OR t IN (${horizons.join(', ')})` : ''}
ORDER BY ${names}, t`;
};
