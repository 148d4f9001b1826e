-- Everyone on roll on the snapshot day, once, in the position with the larger FTE: leave counts; contractors, interns and future starters do not.
SELECT stay.*, period.snapshot_on
FROM stay
CROSS JOIN period
WHERE stay.rowid IN (
  SELECT arg_max(held.rowid, (coalesce(held.fte, -1), held.stint_no, held.from_day))
  FROM stay AS held
  CROSS JOIN period
  WHERE held.is_counted AND period.snapshot_on BETWEEN held.from_day AND held.to_day
  GROUP BY held.person_key
)
