-- All separations: everyone on roll counts for the days held in each unit, and 1 in the last one when the employment ended; each separation once more under its kind, over the same person-years.
SELECT
  person_key, department, office, level, job_title, NULL::VARCHAR AS facet,
  CASE WHEN separation_type IS NOT NULL THEN 1 ELSE 0 END AS events,
  exposure_years
FROM exposure
UNION ALL
SELECT person_key, department, office, level, job_title, separation_type, 1, 0
FROM exposure
WHERE separation_type IS NOT NULL
