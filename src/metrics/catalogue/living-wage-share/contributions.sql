-- Living-wage share: everyone on roll with a base pay counts as reaching a floor when their hourly base is at or above it; each floor is a facet.
SELECT
  base_pay.person_key, base_pay.department, base_pay.office, base_pay.level, base_pay.job_title, pay_floor.rung AS facet,
  CASE WHEN base_pay.hourly >= pay_floor.hourly - 1e-9 THEN 1 ELSE 0 END AS counts,
  base_pay.annualize_rule LIKE '%assumed%' AS is_assumed
FROM base_pay
CROSS JOIN pay_floor
WHERE base_pay.hourly > 0
