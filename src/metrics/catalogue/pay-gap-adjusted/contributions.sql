-- Adjusted pay gap: every woman (focal) and man (reference) on roll gives full-time-equivalent base pay and what it is compared at: level, job family, office, tenure, FTE.
SELECT
  base_pay.person_key, base_pay.department, base_pay.office, base_pay.level, base_pay.job_title,
  base_pay.annualized AS value,
  CASE person_group.gender_word WHEN 'woman' THEN 'focal' ELSE 'reference' END AS arm,
  coalesce(base_pay.level, '') AS control_level,
  coalesce(base_pay.job_family, base_pay.job_title, '') AS control_job_family,
  coalesce(base_pay.office, '') AS control_office,
  coalesce((base_pay.snapshot_on - coalesce(base_pay.seniority_date, base_pay.hire_date)) / 365.25, stint.tenure_years)::DOUBLE AS tenure_years,
  base_pay.fte,
  coalesce(base_pay.as_paid / base_pay.annualized, 1)::DOUBLE AS hours_share
FROM base_pay
JOIN group_of_person AS person_group ON person_group.person_key = base_pay.person_key
LEFT JOIN stint ON stint.person_key = base_pay.person_key AND stint.stint_no = base_pay.stint_no
WHERE person_group.gender_word IN ('woman', 'man') AND base_pay.annualized > 0
