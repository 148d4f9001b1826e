-- One application a row, with its furthest known stage.
INSERT INTO application
SELECT
  coalesce(application_id, person_key || ':' || line), requisition_id, person_key, applied_date, hired_date, application_source,
  coalesce(CASE WHEN hired_date IS NOT NULL THEN 'hired' END, application_stage, 'unknown'), application_stage_raw,
  job_title, department, office, level
FROM incoming
