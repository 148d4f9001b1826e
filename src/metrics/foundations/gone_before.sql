-- Everyone known to have been employed, and not any more on the snapshot day.
SELECT stay.person_key
FROM stay
CROSS JOIN period
GROUP BY stay.person_key
HAVING max(stay.to_day) < any_value(period.snapshot_on)
