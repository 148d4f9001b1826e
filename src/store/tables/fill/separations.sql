-- Endings of employment, with the kind stated or read from the status and the reason.
INSERT INTO fact_separation
SELECT
  person_key,
  CASE WHEN event_action = 'termination' THEN coalesce(termination_date, effective_date) ELSE termination_date END AS last_day,
  CASE WHEN termination_date IS NULL THEN effective_date_precision ELSE termination_date_precision END,
  coalesce(
    -- A flag that knows voluntary and involuntary only is refined by a reason that names a kind of its own.
    CASE WHEN termination_type IN ('voluntary', 'involuntary') AND separation_type(termination_reason) IN ('retirement', 'end_of_contract', 'death', 'mutual', 'transfer_out')
      THEN separation_type(termination_reason) END,
    nullif(termination_type, 'unknown'),
    separation_type(status_raw),
    separation_type(termination_reason),
    separation_type(event_reason),
    separation_type(event_action_raw),
    'unknown'
  ),
  coalesce(termination_type_raw, CASE WHEN separation_type(status_raw) IS NOT NULL THEN status_raw END),
  coalesce(termination_reason, event_reason),
  regretted, department, office, coalesce(to_level, level), job_title, file_no, line
FROM incoming
WHERE termination_date IS NOT NULL OR event_action = 'termination' OR file_kind = 'separations'
