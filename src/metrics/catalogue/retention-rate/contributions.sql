-- Retention: everyone on roll on the first day who was there before it counts in the unit of that day, as kept if still on roll the day after the last.
WITH opening AS (
  SELECT stay.*, period.ends_on + 1 AS day_after
  FROM stay
  CROSS JOIN period
  WHERE stay.is_counted AND stay.hire_date < period.starts_on AND period.starts_on BETWEEN stay.from_day AND stay.to_day
  QUALIFY row_number() OVER (PARTITION BY stay.person_key ORDER BY stay.fte DESC NULLS LAST, stay.stint_no DESC, stay.from_day DESC) = 1
),
kept AS (
  SELECT opening.person_key, max(CASE WHEN later.department IS NOT DISTINCT FROM opening.department AND later.office IS NOT DISTINCT FROM opening.office THEN 1 ELSE 0 END) AS in_same_unit
  FROM opening
  JOIN stay AS later ON later.person_key = opening.person_key AND later.is_counted AND opening.day_after BETWEEN later.from_day AND later.to_day
  GROUP BY opening.person_key
)
SELECT opening.person_key, opening.department, opening.office, opening.level, opening.job_title, NULL::VARCHAR AS facet, CASE WHEN kept.person_key IS NULL THEN 0 ELSE 1 END AS counts
FROM opening
LEFT JOIN kept ON kept.person_key = opening.person_key
UNION ALL
SELECT opening.person_key, opening.department, opening.office, opening.level, opening.job_title, 'same unit', coalesce(kept.in_same_unit, 0)
FROM opening
LEFT JOIN kept ON kept.person_key = opening.person_key
