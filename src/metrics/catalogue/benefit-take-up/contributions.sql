-- Benefit take-up: everyone eligible for a plan counts as enrolled or not; once per plan type, once per plan. Only plans for which the file says who is eligible or who waived.
WITH latest AS (
  SELECT enrollment.*
  FROM benefit_enrollment AS enrollment
  CROSS JOIN period
  ANTI JOIN gone_before ON gone_before.person_key = enrollment.person_key
  WHERE enrollment.effective_date IS NULL OR enrollment.effective_date <= period.ends_on
  QUALIFY row_number() OVER (PARTITION BY enrollment.person_key, enrollment.plan ORDER BY enrollment.effective_date DESC NULLS LAST, enrollment.is_enrolled DESC NULLS LAST) = 1
),
series AS (
  SELECT *, plan_type AS facet FROM latest
  UNION ALL
  SELECT *, plan FROM latest WHERE plan <> plan_type
),
known AS (
  SELECT facet FROM series GROUP BY facet HAVING bool_or(is_eligible IS NOT NULL)
)
SELECT
  series.person_key, any_value(series.department) AS department, any_value(series.office) AS office, any_value(series.level) AS level, NULL::VARCHAR AS job_title,
  series.facet, max(CASE WHEN series.is_enrolled AND series.tier <> 'waived' THEN 1 ELSE 0 END) AS counts
FROM series
JOIN known ON known.facet = series.facet
WHERE series.is_eligible OR (series.is_eligible IS NULL AND series.is_enrolled)
GROUP BY series.person_key, series.facet
