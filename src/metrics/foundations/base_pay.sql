-- Base pay of everyone on roll as it stood on the snapshot day, once per person, in the currency most people are paid in.
SELECT on_roll.*, pay.annualized, pay.as_paid, pay.hourly, pay.hours_week AS pay_hours_week, pay.annualize_rule
FROM on_roll
JOIN (
  SELECT compensation.*
  FROM compensation
  CROSS JOIN period
  WHERE compensation.component = 'base' AND compensation.effective_date <= period.snapshot_on
    AND compensation.currency = (SELECT mode(currency ORDER BY currency) FROM compensation WHERE component = 'base')
  QUALIFY row_number() OVER (PARTITION BY compensation.person_key ORDER BY compensation.effective_date DESC, compensation.file_no DESC, compensation.line DESC) = 1
) AS pay ON pay.person_key = on_roll.person_key
