-- Base pay of everyone on roll as it stood on the snapshot day, once per person, in the currency most people are paid in.
SELECT on_roll.*, pay.annualized, pay.as_paid, pay.hourly, pay.annualize_rule
FROM on_roll
JOIN compensation AS pay ON pay.person_key = on_roll.person_key
WHERE pay.rowid IN (
  SELECT arg_max(stated.rowid, (stated.effective_date, stated.file_no, stated.line))
  FROM compensation AS stated
  CROSS JOIN period
  WHERE stated.component = 'base' AND stated.effective_date <= period.snapshot_on
    AND stated.currency = (SELECT mode(currency ORDER BY currency) FROM compensation WHERE component = 'base')
  GROUP BY stated.person_key
)
