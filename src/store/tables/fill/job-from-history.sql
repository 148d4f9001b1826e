-- A dated history row is what a person's job was from that day on; endings are read as separations.
INSERT INTO fact_job
SELECT
  person_key, coalesce(effective_date, promotion_date), row_number() OVER (PARTITION BY person_key, coalesce(effective_date, promotion_date) ORDER BY line),
  coalesce(event_action, 'data_change'),
  department, office, coalesce(to_level, level), job_title, job_family, manager_id,
  coalesce(status, 'active'), coalesce(worker_type, 'employee'),
  fte, hours_week, file_no, line
FROM incoming
WHERE coalesce(effective_date, promotion_date) IS NOT NULL AND coalesce(event_action, '') <> 'termination'
