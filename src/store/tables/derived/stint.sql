-- Hire and end dates of all files → unbroken employments; a break of three days or less is none (MC3).
INSERT INTO stint
WITH known AS (
  SELECT person_key, hire_date AS day, 0 AS is_end, hire_precision, seniority_date, tenure_years FROM fact_employment WHERE hire_date IS NOT NULL
  UNION ALL
  SELECT person_key, end_date, 1, 'day', NULL, NULL FROM fact_employment WHERE end_date IS NOT NULL
),
marked AS (
  SELECT
    *,
    lag(is_end) OVER in_order AS previous_is_end,
    lag(day) OVER in_order AS previous_day
  FROM known
  WINDOW in_order AS (PARTITION BY person_key ORDER BY day, is_end)
),
numbered AS (
  SELECT
    *,
    sum(CASE WHEN previous_day IS NULL OR (is_end = 0 AND previous_is_end = 1 AND day - previous_day - 1 > 3) THEN 1 ELSE 0 END)
      OVER (PARTITION BY person_key ORDER BY day, is_end ROWS UNBOUNDED PRECEDING)::INTEGER AS stint_no
  FROM marked
),
dated AS (
  SELECT
    person_key, stint_no,
    min(day) FILTER (WHERE is_end = 0) AS hire_date,
    coalesce(arg_min(hire_precision, day) FILTER (WHERE is_end = 0), 'day') AS hire_precision,
    min(seniority_date) AS seniority_date,
    CASE WHEN arg_max(is_end, number * 2 + is_end) = 1 THEN max(day) FILTER (WHERE is_end = 1) END AS end_date,
    max(tenure_years) AS tenure_years
  FROM (SELECT *, date_diff('day', DATE '1900-01-01', day) AS number FROM numbered)
  GROUP BY person_key, stint_no
)
SELECT person_key, stint_no, hire_date, hire_precision, seniority_date, end_date, stint_no > 1, tenure_years
FROM dated
UNION ALL
SELECT person_key, 1, NULL, 'day', min(seniority_date), NULL, FALSE, max(tenure_years)
FROM fact_employment
GROUP BY person_key
HAVING count(hire_date) = 0 AND count(end_date) = 0
