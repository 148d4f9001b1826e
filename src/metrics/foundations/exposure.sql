-- Dated stays inside the period: the years held in each unit (both ends included) and the separation that ended the stay there, if one did.
SELECT
  stay.*,
  (date_diff('day', greatest(stay.from_day, period.starts_on), least(stay.to_day, period.ends_on)) + 1) / 365.25 AS exposure_years,
  separation.type AS separation_type,
  separation.is_regretted
FROM stay
CROSS JOIN period
LEFT JOIN separation
  ON separation.person_key = stay.person_key AND separation.stint_no = stay.stint_no
  AND separation.last_day = stay.to_day AND separation.last_day_precision = 'day'
  AND separation.last_day BETWEEN period.starts_on AND period.ends_on
  AND separation.type <> 'transfer_out'
WHERE stay.is_counted AND stay.is_dated AND stay.from_day <= period.ends_on AND stay.to_day >= period.starts_on
