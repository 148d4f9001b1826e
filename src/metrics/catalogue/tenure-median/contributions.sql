-- Median tenure: everyone on roll on the snapshot day gives the years since the original hire date, else the hire date, else the years of service stated.
SELECT person_key, department, office, level, job_title, value
FROM (
  SELECT
    on_roll.person_key, on_roll.department, on_roll.office, on_roll.level, on_roll.job_title,
    coalesce((on_roll.snapshot_on - coalesce(stint.seniority_date, stint.hire_date)) / 365.25, stint.tenure_years)::DOUBLE AS value
  FROM on_roll
  JOIN stint ON stint.person_key = on_roll.person_key AND stint.stint_no = on_roll.stint_no
)
WHERE value >= 0
