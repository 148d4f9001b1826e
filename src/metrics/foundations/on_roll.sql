-- Everyone on roll on the snapshot day, once: leave counts; contractors, interns and future starters do not.
SELECT stay.*, period.snapshot_on
FROM stay
CROSS JOIN period
WHERE stay.is_counted AND period.snapshot_on BETWEEN stay.from_day AND stay.to_day
QUALIFY row_number() OVER (PARTITION BY stay.person_key ORDER BY stay.fte DESC NULLS LAST, stay.stint_no DESC, stay.from_day DESC) = 1
