-- Base pay as stated, with its period and currency; full-time hours are 40 a week where the file says nothing.
INSERT INTO compensation
WITH stated AS (
  SELECT
    *,
    coalesce(effective_date, period_date, as_of) AS since,
    CASE
      WHEN fte > 0 AND fte <= 1.5 THEN fte
      WHEN hours_week > 0 AND hours_week < 35 THEN hours_week / 40
      ELSE 1
    END AS share,
    CASE
      WHEN hours_week > 0 AND fte > 0 AND fte <= 1.5 THEN hours_week / fte
      WHEN hours_week >= 35 THEN hours_week
      ELSE 40
    END AS full_week
  FROM incoming
  WHERE pay_amount > 0
),
yearly AS (
  SELECT
    *,
    pay_amount * CASE pay_basis
      WHEN 'year' THEN 1 WHEN 'month' THEN 12 WHEN 'semimonth' THEN 24 WHEN 'four_week' THEN 13
      WHEN 'fortnight' THEN 26 WHEN 'week' THEN 52 WHEN 'day' THEN 260
      WHEN 'hour' THEN full_week * 52
    END AS a_year,
    pay_is_full_time OR pay_basis = 'hour' AS is_full_time_amount
  FROM stated
)
SELECT
  person_key, since, 'base', pay_amount, pay_basis, pay_currency, hours_week,
  CASE WHEN is_full_time_amount THEN a_year ELSE a_year / share END,
  CASE WHEN is_full_time_amount THEN a_year * share ELSE a_year END,
  CASE WHEN is_full_time_amount THEN a_year ELSE a_year / share END / (full_week * 52),
  CASE
    WHEN pay_basis = 'hour' AND hours_week IS NULL THEN 'hourly rate × 2,080 hours assumed'
    WHEN hours_week IS NULL AND fte IS NULL THEN 'full-time hours assumed (40 a week)'
    ELSE 'by the file''s own hours'
  END,
  grade_min, coalesce(grade_mid, (grade_min + grade_max) / 2), grade_max,
  file_no, line
FROM yearly
WHERE since IS NOT NULL
