-- Separations on file: every ended employment counts once, in the period when its date (as precise as it is) lies inside, and once under its kind.
WITH ended AS (
  SELECT
    separation.person_key, separation.department, separation.office, separation.level, separation.job_title, separation.type,
    coalesce(
      separation.last_day >= period.starts_on AND CASE separation.last_day_precision
        WHEN 'year' THEN date_trunc('year', separation.last_day)::DATE >= period.starts_on AND (date_trunc('year', separation.last_day) + INTERVAL 1 YEAR)::DATE - 1 <= period.ends_on
        WHEN 'month' THEN date_trunc('month', separation.last_day)::DATE >= period.starts_on AND (date_trunc('month', separation.last_day) + INTERVAL 1 MONTH)::DATE - 1 <= period.ends_on
        ELSE separation.last_day <= period.ends_on
      END,
      FALSE
    ) AS is_in_period
  FROM separation
  CROSS JOIN period
  WHERE separation.type <> 'transfer_out'
    AND (separation.last_day IS NOT NULL OR separation.type <> 'unknown' OR separation.reason_raw IS NOT NULL)
)
SELECT person_key, department, office, level, job_title, NULL::VARCHAR AS facet, 1 AS counts FROM ended WHERE is_in_period
UNION ALL
SELECT person_key, department, office, level, job_title, type, 1 FROM ended WHERE is_in_period
UNION ALL
SELECT person_key, department, office, level, job_title, 'all on file', 1 FROM ended
UNION ALL
SELECT person_key, department, office, level, job_title, 'all on file, ' || type, 1 FROM ended
