/** A split that no file has to name: full time or part time, by the hours of the last job each person held. */
export const hoursClass = 'hours_class';

/** SELECT of (person_key, value): 35 hours a week and more are full time, as in the Current Population Survey; without hours 0.875 FTE, the same of 40. */
export const hoursClassSql = `SELECT person_key, CASE WHEN hours >= 35 THEN 'full time' WHEN hours > 0 THEN 'part time' END AS value
FROM (SELECT stay.*, stay.rowid AS place, coalesce(hours_week, CASE WHEN fte <= 1.5 THEN fte * 40 END) AS hours FROM stay) AS last
WHERE place IN (SELECT arg_max(held.rowid, (held.to_day, held.from_day, held.stint_no)) FROM stay AS held GROUP BY held.person_key)`;
