-- Enrolled by plan: everyone enrolled in a plan as of the period's end counts once under it.
SELECT
  enrollment.person_key, any_value(enrollment.department) AS department, any_value(enrollment.office) AS office, any_value(enrollment.level) AS level,
  NULL::VARCHAR AS job_title, enrollment.plan AS facet, 1 AS counts
FROM (
  SELECT benefit_enrollment.*
  FROM benefit_enrollment
  CROSS JOIN period
  ANTI JOIN gone_before ON gone_before.person_key = benefit_enrollment.person_key
  WHERE effective_date IS NULL OR effective_date <= period.ends_on
  QUALIFY row_number() OVER (PARTITION BY benefit_enrollment.person_key, plan ORDER BY effective_date DESC NULLS LAST, is_enrolled DESC NULLS LAST) = 1
) AS enrollment
WHERE enrollment.is_enrolled AND enrollment.tier <> 'waived'
GROUP BY enrollment.person_key, enrollment.plan
