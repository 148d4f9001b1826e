-- What a file says about when people were employed: roster rows, leavers and dated history alike. Dates that contradict each other are not used.
INSERT INTO fact_employment
SELECT
  person_key,
  CASE WHEN NOT contradicts THEN first_day END,
  CASE WHEN hire_date IS NULL THEN 'day' ELSE hire_date_precision END,
  seniority_date,
  CASE WHEN NOT contradicts THEN last_day END,
  coalesce(tenure_years, tenure_months / 12),
  file_no,
  line
FROM (
  SELECT
    *,
    CASE WHEN event_action IN ('hire', 'rehire') THEN coalesce(hire_date, effective_date) ELSE hire_date END AS first_day,
    CASE WHEN event_action = 'termination' THEN coalesce(termination_date, effective_date) ELSE termination_date END AS last_day,
    coalesce(termination_date < hire_date, FALSE) AS contradicts
  FROM incoming
)
WHERE person_key IS NOT NULL
