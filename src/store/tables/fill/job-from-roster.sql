-- A roster row is what a person's job was on the day the roster speaks of.
INSERT INTO fact_job
SELECT
  person_key, coalesce(period_date, as_of), 5, 'snapshot',
  department, office, level, job_title, job_family, manager_id,
  coalesce(status, CASE WHEN termination_date IS NOT NULL THEN 'ended' ELSE 'active' END),
  coalesce(worker_type, 'employee'),
  fte, hours_week, file_no, line
FROM incoming
WHERE coalesce(period_date, as_of) IS NOT NULL
