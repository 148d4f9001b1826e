-- Involuntary turnover: everyone on roll counts for the days held in each unit, and 1 in the last one if they were dismissed or laid off.
SELECT
  person_key, department, office, level, job_title,
  CASE WHEN separation_type = 'involuntary' THEN 1 ELSE 0 END AS events,
  exposure_years
FROM exposure
