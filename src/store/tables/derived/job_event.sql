-- Job facts assigned to the stint they fall into; people who left and stand in no roster get one event from the leavers' file.
INSERT INTO job_event
WITH all_facts AS (
  SELECT * FROM fact_job
  UNION ALL
  SELECT
    ended.person_key, ended.last_day, 0, 'snapshot', ended.department, ended.office, ended.level, ended.job_title, NULL, NULL,
    'active', 'employee', NULL, NULL, ended.file_no, ended.line
  FROM fact_separation AS ended
  WHERE ended.last_day IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM fact_job WHERE fact_job.person_key = ended.person_key AND fact_job.effective_date <= ended.last_day)
),
placed AS (
  SELECT
    fact.*,
    stint.stint_no,
    row_number() OVER (
      PARTITION BY fact.person_key, fact.effective_date, fact.seq, fact.file_no, fact.line
      ORDER BY stint.hire_date IS NOT NULL AND stint.hire_date > fact.effective_date, stint.stint_no DESC
    ) AS choice
  FROM all_facts AS fact
  JOIN stint ON stint.person_key = fact.person_key
)
SELECT
  person_key, stint_no, effective_date, seq, event_type,
  coalesce(department, last_value(department IGNORE NULLS) OVER so_far),
  coalesce(office, last_value(office IGNORE NULLS) OVER so_far),
  coalesce(level, last_value(level IGNORE NULLS) OVER so_far),
  NULL,
  coalesce(job_title, last_value(job_title IGNORE NULLS) OVER so_far),
  coalesce(job_family, last_value(job_family IGNORE NULLS) OVER so_far),
  coalesce(manager_key, last_value(manager_key IGNORE NULLS) OVER so_far),
  status, worker_type,
  coalesce(fte, last_value(fte IGNORE NULLS) OVER so_far),
  coalesce(hours_week, last_value(hours_week IGNORE NULLS) OVER so_far),
  file_no, line
FROM placed
WHERE choice = 1
WINDOW so_far AS (PARTITION BY person_key, stint_no ORDER BY effective_date, seq ROWS UNBOUNDED PRECEDING)
