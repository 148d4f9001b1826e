-- The last unit each person is known to have held.
SELECT person_key, department, office, level, job_title
FROM stay
WHERE rowid IN (SELECT arg_max(held.rowid, (held.to_day, held.from_day, held.stint_no)) FROM stay AS held GROUP BY held.person_key)
