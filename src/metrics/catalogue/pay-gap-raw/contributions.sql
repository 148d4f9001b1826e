-- Unadjusted pay gap: every woman (focal) and man (reference) on roll gives full-time-equivalent base pay; people of another or no stated gender are outside.
SELECT
  base_pay.person_key, base_pay.department, base_pay.office, base_pay.level, base_pay.job_title,
  base_pay.annualized AS value,
  CASE person_group.gender_word WHEN 'woman' THEN 'focal' ELSE 'reference' END AS arm
FROM base_pay
JOIN group_of_person AS person_group ON person_group.person_key = base_pay.person_key
WHERE person_group.gender_word IN ('woman', 'man') AND base_pay.annualized > 0
