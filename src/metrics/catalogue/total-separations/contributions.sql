-- All separations: everyone on roll counts for the days held in each unit, and 1 in the last one when the employment ended; once in all, once per kind seen.
SELECT
  person_key, department, office, level, job_title, NULL::VARCHAR AS facet,
  CASE WHEN separation_type IS NOT NULL THEN 1 ELSE 0 END AS events,
  exposure_years
FROM exposure
UNION ALL
SELECT
  person_key, department, office, level, job_title, seen.kind,
  CASE WHEN separation_type = seen.kind THEN 1 ELSE 0 END,
  exposure_years
FROM exposure
CROSS JOIN (SELECT DISTINCT separation_type AS kind FROM exposure WHERE separation_type IS NOT NULL) AS seen
