-- One row per person, stint and stretch of unchanged unit: what a person held from one day to another, last day included.
CREATE TABLE stay AS
WITH known AS (
  SELECT
    event.*,
    stint.hire_date, stint.hire_precision, stint.end_date, stint.seniority_date,
    row_number() OVER in_order AS nth,
    lead(event.effective_date) OVER in_order AS next_date
  FROM job_event AS event
  JOIN stint ON stint.person_key = event.person_key AND stint.stint_no = event.stint_no
  WINDOW in_order AS (PARTITION BY event.person_key, event.stint_no ORDER BY event.effective_date, event.seq)
),
stretch AS (
  SELECT
    *,
    CASE WHEN nth = 1 THEN coalesce(hire_date, effective_date) ELSE effective_date END AS from_day,
    least(coalesce(next_date - 1, DATE '9999-12-31'), coalesce(end_date, DATE '9999-12-31')) AS to_day
  FROM known
)
SELECT
  person_key, stint_no, from_day, to_day,
  department, office, level, level_rank, job_title, job_family, manager_key,
  status, worker_type, fte, hours_week,
  hire_date, hire_precision, seniority_date, end_date,
  hire_date IS NOT NULL AND hire_precision = 'day' AS is_dated,
  worker_type NOT IN ('contractor', 'intern')
    AND (end_date IS NOT NULL OR status NOT IN ('future', 'ended')) AS is_counted
FROM stretch
WHERE to_day >= from_day
